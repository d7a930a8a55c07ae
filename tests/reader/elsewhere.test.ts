import { expect, test } from 'vitest';
import { isElsewhere } from '../../utils/reader/elsewhere.ts';

const FROM = 'https://news.example/story?id=7&utm_source=mail';

test.each([
  ['tracking that falls away', 'https://news.example/story?id=7', false],
  ['a place in the text', 'https://news.example/story?id=7&utm_source=mail#comments', false],
  ['another story', 'https://news.example/other', true],
  ['another story by its parameter', 'https://news.example/story?id=8', true],
  ['another story by a path in the hash', 'https://news.example/story?id=7#/other', true],
  ['the same by the older sign', 'https://news.example/story?id=7#!other', true],
])('%s', (_, to, expected) => {
  expect(isElsewhere(FROM, to)).toBe(expected);
});
