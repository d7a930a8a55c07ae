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
const SIGNS: [RegExp, number][] = [
  [/\p{L}/u, LETTER],
  [/\p{Lu}/u, CAPITAL],
  [/\p{N}/u, NUMBER],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u, DENSE],
  [new RegExp(`[${MARKS}]`), MARK],
  [new RegExp(`[${QUOTES}]`), QUOTE],
  [/\p{M}/u, COMBINING],
];

const table = new Uint8Array(0x10000);

/** The bits of the character that begins at an offset; 0 past the end. Pairs are looked up each time: they are rare. */
export function bitsAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if ((unit & 0xf800) !== 0xd800) return characterBits(unit);
  return bitsOf(String.fromCodePoint(text.codePointAt(at) ?? unit));
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

function bitsOf(character: string): number {
  let bits = 0;
  for (const [pattern, bit] of SIGNS) if (pattern.test(character)) bits |= bit;
  return bits;
}

/**
 * The same without a pattern, for what most pages are made of: ASCII, letters of the alphabets that have capitals, and
 * general punctuation. Null for the others: patterns with Unicode classes take a browser long to make ready.
 */
function commonBits(unit: number): number | null {
  const character = String.fromCharCode(unit);
  if (unit < 0x590 && (unit < 0x300 || unit > 0x36f)) {
    const low = character.toLowerCase();
    const isCapital = low !== character && character.toUpperCase() === character;
    if (isCapital) return LETTER | CAPITAL;
    if (low !== character.toUpperCase()) return LETTER;
  }
  if (unit >= 0x30 && unit <= 0x39) return NUMBER;
  if (unit < 0x80 || (unit >= 0x2000 && unit < 0x2070))
    return (MARKS.includes(character) ? MARK : 0) | (QUOTES.includes(character) ? QUOTE : 0);
  return null;
}
