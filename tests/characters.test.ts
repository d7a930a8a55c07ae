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

test('what is kept is what was found', () => {
  expect(characterBits(0x416)).toBe(characterBits(0x416));
});

test('ASCII is what the patterns for all characters say', () => {
  for (let unit = 0; unit < 0x80; unit++) {
    const character = String.fromCharCode(unit);
    const expected = [
      [/\p{L}/u, LETTER],
      [/\p{Lu}/u, CAPITAL],
      [/\p{N}/u, NUMBER],
      [/[,;:"]/, MARK],
      [/"/, QUOTE],
    ] as const;
    const bits = expected.reduce((sum, [pattern, bit]) => (pattern.test(character) ? sum | bit : sum), 0);
    expect([character, characterBits(unit) & 127]).toEqual([character, bits]);
  }
});
