import { type Box, boxesAround } from '../../segment/box.ts';
import type { Leaf } from '../../segment/leaf.ts';
import { oncePerBox } from '../../segment/once-per-box.ts';
import { countWords } from '../../segment/text.ts';

/** Shorter lines are repeated by chance. */
const FEWEST_WORDS = 8;

/** Drops text that a page shows twice outside its main region: tickers and teasers are, paragraphs are not. */
export function dropRepeated(leaves: Leaf[], votes: number[], keep: boolean[]): boolean[] {
  const counts = new Map<string, number>();
  leaves.forEach(({ text, figures }, i) => {
    if (figures.words >= FEWEST_WORDS)
      counts.set(text, votes[i] ? Number.NEGATIVE_INFINITY : (counts.get(text) ?? 0) + 1);
  });
  return keep.map((kept, i) => kept && (counts.get(leaves[i]?.text ?? '') ?? 0) < 2);
}

/** A box for words that are taken from the text, by its name. */
const PULLED = /pull|quote|zitat|citat|cytat/i;
const LEVELS = 3;
const FEWEST_PULLED = 4;
/** No pull quote is a larger part of what stays. */
const MOST = 0.25;
const EDGES = /^[\s"“”„«»‘’—–-]+|[\s"“”„«»‘’.,!?…]+$/g;

/** Drops boxes that quote the article itself: words of one of its paragraphs, set large beside it, and who says them. */
export function dropPullQuotes(leaves: Leaf[], keep: boolean[]): boolean[] {
  const kept = leaves.filter((_, i) => keep[i]);
  const repeats = (words: string): boolean =>
    kept.some(({ text }) => text.length > words.length + 2 * FEWEST_PULLED && text.includes(words));
  const boxes = new Set<Box>();
  const isPulled = oncePerBox(({ names, tag }: Box) => tag !== 'p' && PULLED.test(names));
  for (const { box, sources, figures } of kept) {
    const pulled = figures.words < FEWEST_PULLED ? undefined : boxesAround(box, LEVELS).find(isPulled);
    // Words and name may share a line.
    const longest = pulled ? sources.reduce((most, text) => (text.length > most.length ? text : most), '') : '';
    const words = longest.replace(EDGES, '');
    if (pulled && countWords(words) >= FEWEST_PULLED && repeats(words)) boxes.add(pulled);
  }
  if (!boxes.size) return keep;
  const inBox = leaves.map(({ box }) => boxesAround(box, LEVELS).some(around => boxes.has(around)));
  const sum = (holds: (i: number) => boolean): number =>
    leaves.reduce((words, { figures }, i) => (keep[i] && holds(i) ? words + figures.words : words), 0);
  return sum(i => inBox[i] === true) < MOST * sum(() => true) ? keep.map((stays, i) => stays && !inBox[i]) : keep;
}
