import type { Paragraph } from '../scene/paragraph.ts';
import { wordsIn } from '../text/scan.ts';
import { plain, plainInPlace } from '../text/tokens.ts';
import type { Stretch } from './stretch.ts';

/** Where else the words of a stretch stand: in longer marked words, in marks of their own, or without marks. */
export type Echo = {
  /** How many words the stretch has. */
  words: number;
  longer: number;
  plain: number;
  /** Other stretches of the same words. */
  twins: number[];
};

const longestKey = 40; // words that are compared
const mostPlaces = 20; // places that begin alike and are looked at: bounds the work on a text that only repeats

type Word = { key: string; stretch: number };

/** The words of a text, each with the stretch that holds it (-1 for none). */
function allWords(paragraphs: readonly Paragraph[], stretches: readonly Stretch[]): Word[] {
  const words: Word[] = [];
  let next = 0;
  for (const { block, text } of paragraphs) {
    const low = plainInPlace(text);
    for (const { start, end } of wordsIn(text, "'’-", true)) {
      for (let s = stretches[next]; s && (s.block < block || (s.block === block && s.to <= start)); )
        s = stretches[++next];
      const s = stretches[next];
      const key = withoutClitic(low?.slice(start, end) ?? plain(text.slice(start, end)));
      words.push({ key, stretch: s?.block === block && s.from <= start ? next : -1 });
    }
  }
  return words;
}

/** “lee’s”, “boats'” without the apostrophe and the letter after it. */
const withoutClitic = (word: string): string => (word.includes("'") ? word.replace(/'.?$/, '') : word);

/** For each stretch, where its words stand again. Linear in the length of the text. */
export function findEchoes(paragraphs: readonly Paragraph[], stretches: readonly Stretch[]): Echo[] {
  const words = allWords(paragraphs, stretches);
  const first: number[] = [];
  const length: number[] = [];
  words.forEach(({ stretch }, i) => {
    if (stretch < 0) return;
    first[stretch] ??= i;
    length[stretch] = (length[stretch] ?? 0) + 1;
  });
  const keyAt = (i: number, count: number) =>
    count === 1 ? (words[i]?.key ?? '') : `${words[i]?.key} ${words[i + 1]?.key}`;
  const places = new Map<string, number[]>();
  first.forEach((at, stretch) => {
    places.set(keyAt(at, length[stretch] ?? 0), []);
  });
  const begins = new Set(first.map(at => words[at]?.key));
  words.forEach(({ key }, i) => {
    if (!begins.has(key)) return; // as most words do not
    for (const list of [places.get(keyAt(i, 1)), places.get(keyAt(i, 2))])
      if (list && list.length < mostPlaces) list.push(i);
  });
  return stretches.map((_, stretch) => {
    const at = first[stretch];
    const count = length[stretch] ?? 0;
    const echo: Echo = { words: count, longer: 0, plain: 0, twins: [] };
    if (at === undefined) return echo;
    for (const place of places.get(keyAt(at, count)) ?? []) {
      const other = words[place]?.stretch ?? -1;
      if (other === stretch || !sameWords(words, at, place, Math.min(count, longestKey))) continue;
      if (other < 0) echo.plain++;
      else if ((length[other] ?? 0) > count) echo.longer++;
      else echo.twins.push(other);
    }
    return echo;
  });
}

function sameWords(words: readonly Word[], a: number, b: number, count: number): boolean {
  for (let k = 0; k < count; k++) if (words[a + k]?.key !== words[b + k]?.key) return false;
  return true;
}
