import type { Block } from '../../types.ts';
import { cueBits, endsOnVerb, is, type Lexicon, strongBits, verbBits, verbMayLead } from '../lexicon/lexicon.ts';
import { hasWord, isUpper } from '../text/scan.ts';
import { plain } from '../text/tokens.ts';
import type { Stretch } from './stretch.ts';

/** An attribution inside the words of its speaker. Offsets into the block; the dashes or commas belong to it. */
export type Incise = { start: number; end: number };

const longestIncise = 200;
const longestClause = 100;
const reach = 4; // the act of speech is among the first words

/**
 * Attributions between dashes in `text[from, to)`, in order.
 *
 *     «Буду ждать, — сказал он. — До весны»
 *                 ^^^^^^^^^^^^^^^^
 * One that nothing ends runs to `to`. Linear: dashes are taken from left to right, each once.
 */
function dashIncises(text: string, from: number, to: number, lexicon: Lexicon): Incise[] {
  const found: Incise[] = [];
  // After a stop or with spaces around it; Spanish glues it to the attribution: «No —dijo él—. Nunca».
  const dashes = [
    ...text
      .slice(from, to)
      .matchAll(/([,.!?…»”"։:՝]\s*|\s|(?<=\p{L})(?=[–—―]))(?:-{1,2}|[–—―])(?=[\s\p{L}.,;:!?]|$)[.,;:!?]?\s*/gu),
  ];
  for (let i = 0; i < dashes.length; i++) {
    const dash = dashes[i];
    if (!dash || !(/\S/u.test(dash[1] ?? '') || /^\s[–—―]$/.test(dash[0]))) continue;
    const start = from + dash.index;
    const words = start + dash[0].length;
    let close: RegExpExecArray | undefined;
    let k = i;
    while (!close && ++k < dashes.length) {
      const next = dashes[k];
      if (!next || from + next.index - words > longestIncise) break;
      if (/^$|[.,!?:։]/.test(next[1] ?? '')) close = next;
    }
    const end = close ? from + close.index + close[0].length : to;
    const inner = text.slice(words, end);
    if (end - words > longestIncise + 8 || !(speaks(inner, lexicon) || namesSpeaker(inner, lexicon))) continue;
    found.push({ start, end });
    i = close ? k : dashes.length;
  }
  return found;
}

/**
 * Attributions between commas in `text[from, to)`: « Non, dit-il, c’est fini. »
 */
function commaIncises(text: string, from: number, to: number, lexicon: Lexicon): Incise[] {
  const found: Incise[] = [];
  const commas = [...text.slice(from, to).matchAll(/[,?!…]\s+/g)];
  for (let i = 0; i < commas.length; i++) {
    const open = commas[i];
    if (!open) break;
    const inner = open.index + open[0].length;
    const rest = text.slice(from + inner, Math.min(to, from + inner + longestIncise));
    if (!(speaksFirst(rest, lexicon) || actsFirst(rest, lexicon))) continue;
    const length = lengthOf(rest, lexicon);
    if (!length) continue;
    found.push({ start: from + open.index, end: from + inner + length });
    while ((commas[i + 1]?.index ?? to) < inner + length) i += 1;
  }
  return found;
}

/** Whether an act of speech stands among the first words. */
export function speaks(text: string, lexicon: Lexicon): boolean {
  const words = wordsOf(text).slice(0, endsOnVerb(lexicon) ? 12 : reach);
  return words.some(word => isOf(word, strongBits, lexicon));
}

/** The words of a text as written; hyphens and apostrophes join them. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+(?:[-’'՛][\p{L}\p{M}]+)*/gu) ?? [];

/** “, – lists he. –”, “, – sighs the farmer Ann Lee”: a verb that no list has, and somebody after it. */
function namesSpeaker(text: string, lexicon: Lexicon): boolean {
  if (!verbMayLead(lexicon)) return false;
  const [verb, ...others] = wordsOf(text.split('. ')[0] ?? '').slice(0, reach);
  if (!verb || isUpper(verb[0]) || isOf(verb, is.function | is.role | is.title | is.body, lexicon)) return false;
  const entry = lexicon.look(plain(others[0]));
  if (entry && entry.bits & is.pronoun) return entry.person === 3 && entry.gender !== 'n';
  const somebody = others.findIndex(word => isUpper(word[0]) || isOf(word, is.role | is.title, lexicon));
  return somebody >= 0 && !others.slice(0, somebody).some(word => isOf(word, is.function, lexicon));
}

/** “says Lee”, “s’est exclamée la députée”, “dit-il”: an act of speech, after auxiliaries. */
function speaksFirst(text: string, lexicon: Lexicon): boolean {
  if (/^.['’]/.test(text) && bitsOf(text.slice(0, 2), lexicon) & is.pronoun) return false; // « Oui, j’avoue, … »
  const words = bareWords(text).slice(0, 3);
  const rest = words.findIndex(word => !isOf(word, is.auxiliary, lexicon));
  const bits = bitsOf(words[rest] ?? '', lexicon);
  return !!(bits & (rest > 0 ? cueBits : verbBits));
}

/** “sighs Ann Lee”, “sighs this farmer”: a word of no list before a name or a role. */
function actsFirst(text: string, lexicon: Lexicon): boolean {
  const [verb = '', next = '', noun = ''] = bareWords(text);
  if (isUpper(verb[0]) || verb.length < 4 || bitsOf(verb, lexicon)) return false;
  if (!text.startsWith(`${verb} ${next}`)) return false;
  if (isUpper(next[0])) return isUpper(noun[0]) || isOf(next, is.firstName, lexicon);
  return isOf(next, is.determiner, lexicon) && (bitsOf(noun, lexicon) & (is.role | is.many)) === is.role;
}

/** Words without what hangs on them before (s’est) or behind (dit-il). */
const bareWords = (text: string): string[] => text.match(/(?<![\p{L}-])(?:\p{L}+[’'])?\p{L}+/gu) ?? [];

/** How far an attribution reaches: to its comma or full stop, past what more it says of the speaker; 0 for too far. */
function lengthOf(text: string, lexicon: Lexicon): number {
  let length = 0;
  for (const { index, 0: end } of text.matchAll(/[,.](?:\s+|$)/g)) {
    const to = index + end.length;
    if (length > 0 && !isAside(text.slice(0, length), text.slice(length, to), lexicon)) break;
    if (to - length > longestClause) break;
    length = to;
  }
  return length;
}

/** “says Lee[, 54,][, who runs the lab.][, a baker.]”, “a-t-il dit après le match[, en zone mixte.]” */
function isAside(said: string, more: string, lexicon: Lexicon): boolean {
  if (!/,\s*$/.test(said)) return false;
  const [noun = '', next = ''] = bareWords(more);
  const bits = bitsOf(noun, lexicon);
  if (bitsOf(bits & is.determiner ? next : noun, lexicon) & (is.role | is.title | is.body)) return true;
  if (bits & is.relative || /^\d+ \p{L}+,/u.test(more)) return /\p{Lu}[^\s,]*,\s*$/u.test(said);
  // “says the minister of ports[, Ann Lee,]”
  if (/^\p{Lu}\S+( \p{Lu}\S+)+\s*$/u.test(more))
    return bareWords(said).some(word => isOf(word, is.role | is.title, lexicon));
  const isPlaced = (text: string) => bareWords(text).some(word => isOf(word, is.preposition, lexicon));
  return !!(bits & is.preposition) && /\.\s*$/.test(more) && isPlaced(said);
}

/** The classes of a word, whole or without its “s’”. */
export const bitsOf = (word: string, lexicon: Lexicon): number =>
  (lexicon.look(plain(word)) ?? lexicon.look(plain(word.replace(/^.*[’']/u, ''))))?.bits ?? 0;

const isOf = (word: string, classes: number, lexicon: Lexicon): boolean => !!(bitsOf(word, lexicon) & classes);

/** The attributions inside `text[from, to)`, in order, as the language writes them. */
export function incisesOf(text: string, from: number, to: number, lexicon: Lexicon): Incise[] {
  return (lexicon.pack.incises ?? [])
    .flatMap(kind => (kind === 'dash' ? dashIncises : commaIncises)(text, from, to, lexicon))
    .sort((a, b) => a.start - b.start);
}

/** Cuts the attributions out of marked stretches: what is left are stretches of their own. */
export function cutIncises(stretches: readonly Stretch[], blocks: readonly Block[], lexicon: Lexicon): Stretch[] {
  return stretches.flatMap(stretch => {
    const text = (blocks[stretch.block] as Block).text;
    const found = incisesOf(text, stretch.from, stretch.to, lexicon);
    return found[0] ? without(stretch, found, text) : [stretch];
  });
}

/** The pieces of a stretch around its incises, without the commas and spaces beside them. */
export function without(stretch: Stretch, incises: readonly Incise[], text: string): Stretch[] {
  const pieces: Stretch[] = [];
  let from = stretch.from;
  let start = stretch.start;
  const push = (to: number, end: number, closed: boolean) => {
    const inner = text.slice(from, to);
    const trimmed = inner.replace(/[\s,]+$/, '');
    if (hasWord(trimmed))
      pieces.push({
        ...stretch,
        start,
        end,
        from,
        to: from + trimmed.length,
        closed,
        continued: !pieces[0] && stretch.continued,
        part: pieces[0] ? 'next' : 'first',
      });
  };
  for (const incise of incises) {
    const to = incise.start + Number(/[!?…]/.test(text[incise.start] ?? '')); // with its mark
    if (to > from) push(to, to, true);
    from = start = incise.end;
  }
  if (from < stretch.to) push(stretch.to, stretch.end, stretch.closed);
  return pieces;
}
