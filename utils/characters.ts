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

const SIGNS: [RegExp, number][] = [
  [/\p{L}/u, LETTER],
  [/\p{Lu}/u, CAPITAL],
  [/\p{N}/u, NUMBER],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u, DENSE],
  [/[,;:“”«»„"—–،、，]/, MARK],
  [/["“”«»„]/, QUOTE],
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
  const bits = (unit < 0x80 ? asciiBits(unit) : bitsOf(String.fromCharCode(unit))) | KNOWN;
  table[unit] = bits;
  return bits;
}

function bitsOf(character: string): number {
  let bits = 0;
  for (const [pattern, bit] of SIGNS) if (pattern.test(character)) bits |= bit;
  return bits;
}

/** The same for the characters that all pages have, without a pattern. */
function asciiBits(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return LETTER;
  if (unit >= 0x41 && unit <= 0x5a) return LETTER | CAPITAL;
  if (unit >= 0x30 && unit <= 0x39) return NUMBER;
  if (unit === 0x22) return MARK | QUOTE;
  return unit === 0x2c || unit === 0x3a || unit === 0x3b ? MARK : 0;
}
