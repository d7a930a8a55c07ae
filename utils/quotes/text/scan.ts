import { bitsAt, COMBINING, LETTER, NUMBER } from '../../characters.ts';

/** A stretch of a text that is one word, one number or one sign. Offsets in UTF-16 units. */
export type Scanned = { kind: 'word' | 'number' | 'sign'; start: number; end: number };

const BEGINS = LETTER | COMBINING;
const GOES_ON = LETTER | COMBINING | NUMBER;
const ALPHANUMERIC = LETTER | NUMBER;
/** Part two letters of one word: “Jean-Luc”, “O’Neil”, “p.m”, “AT&T”, «Պարո՛ն». */
const JOINERS = "-’'`.·֊@&/՛՜՞";
/** Part two figures of one number. */
const POINTS = '.,:/-';
const CURRENCY = '$€£';

/**
 * Cuts a text into words, numbers and signs; white space and invisible characters between them are left out. By hand and
 * not by a pattern: classes of letters of all scripts take a browser longer to make ready than a page takes to read.
 */
export function scan(text: string): Scanned[] {
  const found: Scanned[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const bits = bitsAt(text, at);
    if (bits & BEGINS) {
      at = endOfWord(text, at + widthAt(text, at), k => mayJoin(text, k));
      found.push({ kind: bits & LETTER ? 'word' : 'sign', start, end: at });
      continue;
    }
    const figure = CURRENCY.includes(text[at] ?? '') ? at + 1 : at;
    if (bitsAt(text, figure) & NUMBER) {
      at = endOfNumber(text, figure + widthAt(text, figure));
      // “67-year-old” is a word
      const isWord = text.slice(start, at).includes('-') && isLower(text[at - 1]);
      found.push({ kind: isWord ? 'word' : 'number', start, end: at });
      continue;
    }
    at += widthAt(text, at);
    if (!isNothing(text.charCodeAt(start))) found.push({ kind: 'sign', start, end: at });
  }
  return found;
}

/** Letters of Europe's alphabets: no class of Unicode's, so that it is soon ready. */
const LETTERS = /[A-Za-zÀ-ÖØ-öø-\u02af\u0400-\u0481\u048a-\u052f\u0531-\u0556\u0561-\u0587]+/y;

/** Where the letters that begin at `from` end, as far as they are common ones: many at once, not one by one. */
function endOfLetters(text: string, from: number): number {
  LETTERS.lastIndex = from;
  return LETTERS.test(text) ? LETTERS.lastIndex : from;
}

/** Where the word ends that has gone on to `from`; `joins` tells of what is neither letter nor figure whether it may be inside. */
function endOfWord(text: string, from: number, joins: (at: number) => boolean): number {
  let at = endOfLetters(text, from);
  while (at < text.length) {
    if (bitsAt(text, at) & GOES_ON) at = endOfLetters(text, at + widthAt(text, at));
    else if (joins(at)) at++;
    else break;
  }
  return at;
}

const mayJoin = (text: string, at: number): boolean =>
  isInvisible(text.charCodeAt(at)) ||
  (JOINERS.includes(text[at] ?? '') && !!(bitsAt(text, at + 1) & ALPHANUMERIC) && !isStop(text, at));

/** “said Lee.Then he left”, “said A.Lee”, «մեկը`Արամը»: the space after a full stop, or an Armenian comma, is missing. */
const isStop = (text: string, at: number): boolean =>
  (text[at] === '`' && text.charCodeAt(at - 1) > 0x530) ||
  (text[at] === '.' &&
    !DOMAIN.test(text.slice(at + 1, at + 7)) &&
    !isLower(text[at + 1]) &&
    isLower(text[at + 2]) &&
    ((isLower(text[at - 2]) && isLower(text[at - 1])) || (isUpper(text[at - 1]) && !isCased(text[at - 2]))));

/** “Caliber.Az” is an address. */
const DOMAIN = /^(?:Az|Ge|Ru|Ua|Com|Org|Net|Info|Tv|Media|News)(?![a-z])/;

/** Whether a letter is in lower case; no letter, and one of a script without cases, is in neither. */
export const isLower = (letter = ''): boolean => letter !== letter.toUpperCase();
/** The same of capitals. */
export const isUpper = (letter = ''): boolean => letter !== letter.toLowerCase();
const isCased = (letter: string | undefined): boolean => isLower(letter) || isUpper(letter);

function endOfNumber(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (bitsAt(text, at) & ALPHANUMERIC) at += widthAt(text, at);
    else if (POINTS.includes(text[at] ?? '') && bitsAt(text, at + 1) & NUMBER) at++;
    else if (text[at] === '-' && bitsAt(text, at + 1) & LETTER)
      at++; // “the 67-year-old”
    else break;
  }
  return text[at] === '%' ? at + 1 : at;
}

/**
 * The words of a text: they begin with a letter or a figure, and go on with those, accents and, inside, `joiners`; where
 * `loose`, joiners may end a word too. Offsets in UTF-16 units.
 */
export function wordsIn(text: string, joiners: string, loose = false): { start: number; end: number }[] {
  const words: { start: number; end: number }[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const bits = bitsAt(text, at);
    at += widthAt(text, at);
    if (!(bits & ALPHANUMERIC)) continue;
    at = endOfWord(text, at, k => joiners.includes(text[k] ?? '') && (loose || !!(bitsAt(text, k + 1) & GOES_ON)));
    words.push({ start, end: at });
  }
  return words;
}

/** Whether a text has a letter or a figure in it from an offset on. */
export function hasWord(text: string, from = 0): boolean {
  for (let at = from; at < text.length; at++) if (bitsAt(text, at) & ALPHANUMERIC) return true;
  return false;
}

/** Two for a pair, as long as it is whole. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Soft hyphens, zero-width characters, byte order marks and direction overrides. */
const isInvisible = (unit: number): boolean =>
  unit >= 0xad &&
  (unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    unit === 0x2060 ||
    (unit >= 0x2066 && unit <= 0x2069) ||
    unit === 0xfeff);

const isNothing = (unit: number): boolean => isInvisible(unit) || SPACE.test(String.fromCharCode(unit));
const SPACE = /\s/;
