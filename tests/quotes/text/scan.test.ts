import { expect, test } from 'vitest';
import { hasWord, scan, wordsIn } from '../../../utils/quotes/text/scan.ts';

const cut = (text: string): string =>
  scan(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');

test.each([
  ['words and signs', 'Two boats, she said.', 'Two | boats | , | she | said | .'],
  ['a word goes on over its joiners', 'Jean-Luc O’Neil, AT&T', 'Jean-Luc | O’Neil | , | AT&T'],
  [
    'but ends where the space after a full stop is missing',
    'said Lee.Then, ver.di',
    'said | Lee | . | Then | , | ver.di',
  ],
  [
    'an outlet printed as an address',
    'told Caliber.Az: and Post.Azul',
    'told | Caliber.Az | : | and | Post | . | Azul',
  ],
  ['but not over one at its end', 'the boats’ – and', 'the | boats | ’ | – | and'],
  ['a number keeps its points and its sign', '1,250.50 and $4.5m, 30%', '1,250.50 | and | $4.5m | , | 30%'],
  ['an age is one word', 'the 67-year-old, 2-1', 'the | 67-year-old | , | 2-1'],
  ['a currency alone is a sign', '$ five', '$ | five'],
  ['invisible characters inside a word stay there', 'har\u00adbour', 'har\u00adbour'],
  ['between words they are nothing', 'a \u200b b', 'a | b'],
  ['an accent of its own belongs to its letter', 'cafe\u0301 x', 'cafe\u0301 | x'],
  ['other scripts', 'Лодки 語 ძალა', 'Лодки | 語 | ძალა'],
  ['an emoji is one sign', 'yes 👍!', 'yes | 👍 | !'],
  ['half a pair is one sign', 'a\ud83d b', 'a | \ud83d | b'],
  ['nothing', '', ''],
])('%s', (_, text, expected) => {
  expect(cut(text)).toBe(expected);
});

test('each is told for what it is', () => {
  expect(scan('a 1 . 67-year-old').map(({ kind }) => kind)).toEqual(['word', 'number', 'sign', 'word']);
});

test.each([
  ['words alone', 'Two boats, she said.', "'", false, 'Two | boats | she | said'],
  ['joiners inside', 'don’t q&a', '’&', false, 'don’t | q&a'],
  ['not at the end', 'boats’ – and', '’', false, 'boats | and'],
  ['at the end too, where loose', 'boats’ – and', '’', true, 'boats’ | and'],
  ['figures and accents', 'cafe\u0301 24x', '', false, 'cafe\u0301 | 24x'],
  ['no word begins with an accent alone', '\u0301', '', false, ''],
])('words: %s', (_, text, joiners, loose, expected) => {
  const words = wordsIn(text, joiners, loose).map(({ start, end }) => text.slice(start, end));
  expect(words.join(' | ')).toBe(expected);
});

test.each([
  ['a letter', '– a', true],
  ['a figure', '(1)', true],
  ['signs alone', '“…” –', false],
])('whether there is a word: %s', (_, text, expected) => {
  expect(hasWord(text)).toBe(expected);
});
