/**
 * What each character is, as a set of bits. Looked up once a character and kept: a table costs a page a fraction of what
 * patterns with Unicode classes cost it, most of all the first time.
 */
export const LETTER = 1;
export const CAPITAL = 2;
export const NUMBER = 4;
/** Of a script without spaces. */
export const DENSE = 8;
/** A comma, a colon, a dash or a quotation mark of any script. */
export const MARK = 16;
export const QUOTE = 32;
/** Goes with the letter before it: an accent, a vowel sign. */
export const COMBINING = 64;
const KNOWN = 128;

const QUOTES = '"“”«»„';
const MARKS = `,;:${QUOTES}–—،、，`;

const table = new Uint8Array(0x10000);

/** The bits of the character that begins at an offset; 0 outside the text. Pairs are looked up each time: they are rare. */
export function bitsAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if ((unit & 0xf800) !== 0xd800) return characterBits(unit);
  const code = text.codePointAt(at) ?? unit;
  return code >= EMOJI[0] && code <= EMOJI[1] ? 0 : bitsOf(String.fromCodePoint(code));
}

/** The bits of a UTF-16 unit. Halves of a pair, as in emoji, have none. */
export function characterBits(unit: number): number {
  return table[unit] || learn(unit);
}

function learn(unit: number): number {
  const bits = (commonBits(unit) ?? bitsOf(String.fromCharCode(unit))) | KNOWN;
  table[unit] = bits;
  return bits;
}

/** The bits of a character that is none of the common ones. */
function bitsOf(character: string): number {
  let bits = 0;
  if (/\p{L}/u.test(character)) bits |= LETTER;
  if (/\p{Lu}/u.test(character)) bits |= CAPITAL;
  if (/\p{N}/u.test(character)) bits |= NUMBER;
  if (/\p{M}/u.test(character)) bits |= COMBINING;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character)) bits |= DENSE;
  return bits | marksOf(character);
}

const marksOf = (character: string): number =>
  (MARKS.includes(character) ? MARK : 0) | (QUOTES.includes(character) ? QUOTE : 0);

/** Stretches of one kind, from first to last: with these, pages in most languages need no pattern. */
const STRETCHES: [first: number, last: number, bits: number][] = [
  [0x5d0, 0x5ea, LETTER], // Hebrew
  [0x620, 0x64a, LETTER], // Arabic
  [0x64b, 0x65f, COMBINING],
  [0x660, 0x669, NUMBER],
  [0x20a0, 0x20c0, 0], // signs of currencies
  [0x2190, 0x245f, 0], // arrows and signs
  [0x2500, 0x2775, 0],
  [0x2794, 0x2bff, 0],
  [0x3041, 0x3096, LETTER | DENSE], // Hiragana
  [0x30a1, 0x30fa, LETTER | DENSE], // Katakana
  [0x4e00, 0x9fff, LETTER | DENSE], // Han
  [0xac00, 0xd7a3, LETTER], // Hangul
  [0xd800, 0xf8ff, 0], // halves of pairs, and the icons of fonts
  [0xfe00, 0xfe0f, COMBINING], // “show as an emoji”
];
/** Most of the pairs on a page. They are signs. */
const EMOJI = [0x1f300, 0x1faff] as const;
const NO_LETTERS = '™№\uFEFF';

/**
 * The same without a pattern, for what most pages are made of: ASCII, letters of the alphabets that have capitals,
 * general punctuation, and the stretches above. Null for the others: patterns with Unicode classes take a browser long
 * to make ready.
 */
function commonBits(unit: number): number | null {
  const character = String.fromCharCode(unit);
  if (unit < 0x590 && (unit < 0x300 || unit > 0x36f)) {
    const low = character.toLowerCase();
    const isCapital = low !== character && character.toUpperCase() === character;
    if (isCapital) return LETTER | CAPITAL;
    if (low !== character.toUpperCase()) return LETTER;
  }
  if ((unit >= 0x30 && unit <= 0x39) || '²³¹¼½¾'.includes(character)) return NUMBER;
  if (character === 'ª' || character === 'º') return LETTER;
  if (unit < 0xf8 || (unit >= 0x2000 && unit < 0x2070) || NO_LETTERS.includes(character)) return marksOf(character);
  for (const [first, last, bits] of STRETCHES) if (unit >= first && unit <= last) return bits;
  return null;
}
