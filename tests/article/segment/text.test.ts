import { expect, test } from 'vitest';
import { bare, measureText, plainValue } from '../../../utils/article/segment/text.ts';

test.each([
  ['A&rsquo;s <em>plan</em>', 'A’s plan'],
  ['Boats &amp; ships', 'Boats & ships'],
  ['&#1051;&#x43E;дки', 'Лодки'],
  ['an &unknown; name', 'an &unknown; name'],
  ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
  ['&#0; and &#x110000; are none', '&#0; and &#x110000; are none'],
  ['  ', null],
  [null, null],
])('the plain text of %j is %j', (value, expected) => {
  expect(plainValue(value)).toBe(expected);
});

test.each([
  ['“Two Boats!”', 'two boats'],
  ['Ⅷ. — Лодки', 'viii лодки'],
  ['両艘の船。', '両艘の船'],
  ['القاربان، مفقودان', 'القاربان مفقودان'],
  ['İki Gemi', 'iki gemi'],
  ['…', ''],
])('the letters and figures of %s are %j', (text, expected) => {
  expect(bare(text)).toBe(expected);
});

test('a text in figures', () => {
  expect(measureText('“Two boats,” said Ann, 74.')).toMatchObject({
    words: 5,
    letters: 15,
    capitals: 2,
    digits: 2,
    marks: 4,
    quotes: 2,
  });
  expect(measureText('½ ٧').digits).toBe(0);
  // A character of a script without spaces is half a word.
  expect(measureText('二艘の船が港から').words).toBe(4);
});
