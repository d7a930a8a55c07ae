import type { Block } from '../../types.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Incise, incisesOf, speaks, without } from './incises.ts';
import { type Stretch, unmarked } from './stretch.ts';

const dash = /^\s*[-–—―]/;
/** The dash that opens a text, with the space around it, before a capital or a mark. */
const openingOf = (text: string) => /^\s*(?:-{1,2}|[–—―])\s*(?=[\p{Lu}\p{Lo}«„“"])/u.exec(text);

/** “She said: / – The ferry is back.” One dash after a colon; two are a list or a talk. */
function isAnnounced(blocks: readonly Block[], block: number, lexicon: Lexicon): boolean {
  const above = blocks[block - 1]?.text.trimEnd() ?? '';
  if (!/[:՝]$/.test(above) || openingOf(above) || openingOf(blocks[block + 1]?.text ?? '')) return false;
  return speaks(above.split(' ').slice(-4).join(' '), lexicon);
}

/**
 * The same where no act of speech is known: words in lower case and then a name, after a second dash or the last comma.
 *
 *     – Det var fint, sier Ann Lee.     – To koniec – mówi Ann Lee. – Nie wrócimy.
 *                   ^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^
 */
function asides(text: string, from: number): Incise[] {
  const aside =
    /\s[-–—]\s(?=\p{Ll}+ (?:\S+ ){0,3}?[^\p{L}\s]?\p{Lu})[^–—]*(?:[–—]\s)?|,\s(?=\p{Ll}+ (?:\p{Ll}+ ){0,2}\p{Lu})[^,]*$/gu;
  return [...text.slice(from).matchAll(aside)].map(({ index, 0: { length } }) => ({
    start: from + index,
    end: from + index + length,
  }));
}

/**
 * Speech that a dash opens and an attribution between dashes reveals; without the attribution it may be a list.
 *
 *     – Паром вернулся, – сказала учительница. – Мы ждали.
 *       ^^^^^^^^^^^^^^                           ^^^^^^^^^^
 * What is marked inside such speech belongs to it.
 * @returns All stretches in reading order, those of dash speech among the marked ones.
 */
export function addDashSpeech(stretches: readonly Stretch[], blocks: readonly Block[], lexicon: Lexicon): Stretch[] {
  const { cues, incises: kinds } = lexicon.pack;
  if (cues && !kinds?.includes('dash')) return [...stretches];
  let next = 0;
  return blocks.flatMap(({ text, kind }, block) => {
    const marked: Stretch[] = [];
    for (let s = stretches[next]; s?.block === block; s = stretches[++next]) marked.push(s);
    const head = kind === 'heading' || !dash.test(text) ? null : openingOf(text);
    const from = head?.[0].length ?? 0;
    const incises = !head ? [] : cues ? incisesOf(text, from, text.length, lexicon) : asides(text, from);
    if (!incises[0] && !(head && isAnnounced(blocks, block, lexicon))) return marked;
    const all = unmarked(block, from, text.length, { mark: '—' });
    const speech = without(all, incises, text);
    let past = 0; // pieces of speech that end before the mark; both are in order
    const outside = marked.filter(m => {
      while ((speech[past]?.end ?? m.end) <= m.start) past++;
      return (speech[past]?.start ?? m.end) >= m.end;
    });
    return [...speech, ...outside.map(m => ({ ...m, part: 'aside' as const }))].sort((a, b) => a.start - b.start);
  });
}
