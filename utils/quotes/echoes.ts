import type { Scene } from './scene.ts';
import { plain } from './tokens.ts';

/** Where else the words of a stretch stand: in longer marked words, in marks of their own, or without marks. */
export type Echo = { longer: number; marked: number; plain: number };

const longestKey = 40; // words that are compared
const mostPlaces = 20; // places that begin alike and are looked at: bounds the work on a text that only repeats

type Word = { key: string; block: number; start: number; stretch: number };

/** The words of a text, each with the stretch that holds it (-1 for none). */
function wordsIn({ paragraphs, stretches }: Scene): Word[] {
  const words: Word[] = [];
  let next = 0;
  for (const { block, text } of paragraphs)
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)) {
      for (let s = stretches[next]; s && (s.block < block || (s.block === block && s.to <= index)); )
        s = stretches[++next];
      const s = stretches[next];
      const key = plain(word).replace(/['’].?$/u, '');
      words.push({ key, block, start: index, stretch: s?.block === block && s.from <= index ? next : -1 });
    }
  return words;
}

/** For each stretch, where its words stand again. Linear in the length of the text. */
export function findEchoes(scene: Scene): Echo[] {
  const words = wordsIn(scene);
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
  words.forEach((_, i) => {
    for (const list of [places.get(keyAt(i, 1)), places.get(keyAt(i, 2))])
      if (list && list.length < mostPlaces) list.push(i);
  });
  return scene.stretches.map((_, stretch) => {
    const echo: Echo = { longer: 0, marked: 0, plain: 0 };
    const at = first[stretch];
    const count = length[stretch] ?? 0;
    if (at === undefined) return echo;
    for (const place of places.get(keyAt(at, count)) ?? []) {
      const other = words[place]?.stretch ?? -1;
      if (other === stretch || !sameWords(words, at, place, Math.min(count, longestKey))) continue;
      if (other < 0) echo.plain++;
      else if ((length[other] ?? 0) > count) echo.longer++;
      else echo.marked++;
    }
    return echo;
  });
}

function sameWords(words: readonly Word[], a: number, b: number, count: number): boolean {
  for (let k = 0; k < count; k++) if (words[a + k]?.key !== words[b + k]?.key) return false;
  return true;
}
