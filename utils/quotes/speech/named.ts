import { has, hasCapitals, is, isUnlearned, strongBits } from '../lexicon/lexicon.ts';
import type { Stretch } from '../marks/stretch.ts';
import { placeOf, type Scene, stretchText } from '../scene/scene.ts';
import { leftOf } from '../text/left-of.ts';
import { isUpper } from '../text/scan.ts';
import { isColon, isComma, isQuote, isWord, type Token, together } from '../text/tokens.ts';
import { shapeOf } from './words-features.ts';

const longest = 100; // characters that are looked at
const reach = 8; // tokens from a noun to the last of its names
const leastListed = 3;

/**
 * Which stretches are titles, terms and names of things, since the noun that they name stands beside them: “the film ‘…’”,
 * “the songs ‘…’ and ‘…’”, “the ‘…’ policy”, “the so-called ‘…’”. A title that is one once is one wherever it stands.
 */
export function findNamed(scene: Scene): boolean[] {
  const capital = scene.stretches.map(s => isTitle(scene, s));
  const listed = listsOf(scene, capital);
  const named = capital.map((is, i) => listed.has(i) || isNamed(scene, i, is));
  return named.map((is, i) => is || !!(capital[i] && scene.echoes[i]?.twins.some(t => named[t])));
}

/** Whether a stretch is written like a title; where nothing was learned, whether it has a capital. */
function isTitle(scene: Scene, stretch: Stretch): boolean {
  const { lexicon } = scene;
  const inner = stretchText(scene, stretch, longest);
  return isUnlearned(lexicon) ? isUpper(inner[0]) : /^Title/.test(shapeOf(inner, inner.split(' '), lexicon));
}

/**
 * Three or more that are written like titles, without an end of a sentence, and follow each other are a list of them:
 * “hits like ‘Low Tide,’ ‘Grey Stone’ and ‘The Pier’”.
 */
function listsOf(scene: Scene, capital: readonly boolean[]): Set<number> {
  const listed = new Set<number>();
  let row: number[] = [];
  scene.stretches.forEach((stretch, i) => {
    const { paragraph, at } = placeOf(scene, i);
    const previous = row.at(-1);
    const last = previous === undefined ? null : placeOf(scene, previous);
    const between = last?.paragraph === paragraph ? paragraph.tokens.slice(last.at + 1, at) : null;
    const goesOn = between?.every(t => isComma(t) || has(t, is.conjunction));
    const isShouted = /[.!?…]$/.test(stretchText(scene, stretch, longest));
    row = !capital[i] || isShouted ? [] : goesOn ? [...row, i] : [i];
    if (row.length >= leastListed) for (const one of row) listed.add(one);
  });
  return listed;
}

function isNamed(scene: Scene, index: number, capital: boolean): boolean {
  const { lexicon, echoes } = scene;
  const { paragraph, at } = placeOf(scene, index);
  const { tokens } = paragraph;
  const words = echoes[index]?.words ?? 0;
  const here = (t: Token | undefined, classes: number) => has(t, classes) && together(t, tokens[at]);
  const isList = (t: Token) => isQuote(t) || isComma(t) || has(t, is.conjunction);
  const before = leftOf(tokens, at, reach);
  const after = tokens.slice(at + 1, at + reach);
  // “called the film ‘a bore’”: somebody's words, unless they are written like a title.
  const isSaid = [...before, ...after].some(t => here(t, strongBits | is.label));
  const noun = after.find(t => !isList(t));
  if (here(noun, is.work) && (capital || words > 2 || !isSaid)) return true;
  // «лозунгами станут: „…“», but «автор книги Анна Белова: „…“»
  const colon = isUnlearned(lexicon) ? before.findLastIndex(t => isColon(t)) : -1;
  const isPart = (t: Token) => (colon >= 0 ? /^[:\p{Ll}]/u.test(t.text) && !has(t, strongBits) : t.capital);
  const passes = (t: Token) => isList(t) || /^\(|\d/.test(t.text) || isPart(t);
  const lead = before.slice(Math.max(0, colon - 4)).findLast(t => has(t, is.work) || !passes(t));
  // “In the film Lee, ‘…’ …”: a comma after a word.
  const isApart = isComma(before.at(-1)) && isWord(before.at(-2));
  if (here(lead, is.work) && !(isUnlearned(lexicon) && isApart))
    return capital || (isSaid ? lead === before.at(-1) && !hasCapitals(lexicon) : !isComma(before.at(-1)));
  return before.slice(-3).some(t => here(t, is.called));
}
