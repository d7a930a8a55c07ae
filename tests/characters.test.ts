import { expect, test } from 'vitest';
import { bitsAt, CAPITAL, COMBINING, characterBits, DENSE, LETTER, MARK, NUMBER, QUOTE } from '../utils/characters.ts';

test.each([
  ['a', LETTER],
  ['Z', LETTER | CAPITAL],
  ['7', NUMBER],
  ['é', LETTER],
  ['Ж', LETTER | CAPITAL],
  ['٣', NUMBER],
  ['語', LETTER | DENSE],
  [',', MARK],
  ['"', MARK | QUOTE],
  ['«', MARK | QUOTE],
  ['،', MARK],
  ['\u0301', COMBINING],
  ['.', 0],
  ['👍', 0],
  ['𝐀', LETTER | CAPITAL],
  ['', 0],
])('%s', (character, bits) => {
  expect(bitsAt(character, 0) & 127).toBe(bits);
});

test.each([-1, 1])('nothing is outside a text: at %i of one letter', at => {
  expect(bitsAt('a', at)).toBe(0);
});

test('what is kept is what was found', () => {
  expect(characterBits(0x416)).toBe(characterBits(0x416));
});

const PATTERNS = [
  [/\p{L}/u, LETTER],
  [/\p{Lu}/u, CAPITAL],
  [/\p{N}/u, NUMBER],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u, DENSE],
  [/[,;:"“”«»„–—،、，]/, MARK],
  [/["“”«»„]/, QUOTE],
  [/\p{M}/u, COMBINING],
] as const;
const byPatterns = (character: string): number =>
  PATTERNS.reduce((sum, [pattern, bit]) => (pattern.test(character) ? sum | bit : sum), 0);
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

test('every character is what the patterns for all characters say', () => {
  const wrong = range(0, 0x10000).filter(unit => (characterBits(unit) & 127) !== byPatterns(String.fromCharCode(unit)));
  expect(wrong).toEqual([]);
  const pairs = range(0x1f000, 0x1fc00).filter(code => {
    const character = String.fromCodePoint(code);
    return (bitsAt(character, 0) & 127) !== byPatterns(character);
  });
  expect(pairs).toEqual([]);
});
