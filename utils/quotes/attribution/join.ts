import type { Block, Quote } from '../../types.ts';
import type { Attribution } from './attribution.ts';

const furthest = 160; // characters of attribution between two pieces of one quote

/**
 * Makes quotes of attributed stretches: words that run on over paragraphs are one quote, and so are pieces that only an
 * attribution parts (“one,” she said, “two”). The attribution at the end of a long quote holds for all of it.
 * @param of The speaker of each attribution.
 */
export function joinQuotes(
  attributions: readonly Attribution[],
  of: readonly (number | null)[],
  blocks: readonly Block[],
): Quote[] {
  const quotes: Quote[] = [];
  let previous: Attribution | null = null;
  attributions.forEach((one, i) => {
    const { stretch, cue, evidence } = one;
    const speaker = of[i] ?? null;
    const known = speaker === null ? 'none' : evidence;
    const span = { block: stretch.block, start: stretch.from, end: stretch.to };
    const open = quotes.at(-1);
    if (
      open &&
      previous &&
      (runsOn(previous, one) || (speaker !== null && speaker === open.speaker && isParted(previous, one, blocks)))
    ) {
      open.spans.push(span);
      if (open.speaker === null || (stretch.continued && speaker !== null && evidence !== 'carried')) {
        open.speaker = speaker;
        open.evidence = known;
      }
      open.cue ??= cue;
    } else quotes.push({ kind: 'quote', spans: [span], speaker, cue, evidence: known });
    previous = one;
  });
  return quotes;
}

/** The words go on in a later paragraph, without an attribution in between. */
const runsOn = (a: Attribution, b: Attribution): boolean => b.stretch.continued && b.stretch.block > a.stretch.block;

/** Only an attribution parts the two: it begins after a comma and ends with one, or stands between dashes. */
function isParted({ stretch: a }: Attribution, { stretch: b }: Attribution, blocks: readonly Block[]): boolean {
  if (a.block !== b.block) return false;
  if (b.part === 'next') return true;
  const text = (blocks[a.block] as Block).text;
  const between = text
    .slice(a.to, b.from)
    .replace(/["“”„«»‘’]/g, '')
    .trim();
  if (between.length > furthest || !/\p{L}/u.test(between)) return false;
  const opens = /[,?!…]/.test(text[a.to - 1] ?? '') || /^[,–—-]/.test(between);
  return opens && /[,–—-]$/.test(between);
}
