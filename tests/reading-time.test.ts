import { expect, test } from 'vitest';
import { countWords, readingMinutes } from '../utils/reading-time.ts';

test.for([
  ['', 0],
  ['One two — three.', 3],
  ['It’s well-known', 2],
  ['Մենք սպասեցինք', 2],
  ['山田太郎は船を見た', 6],
  ['5,000 boats', 3],
] as const)('%s: %i words', ([text, words]) => {
  expect(countWords(text)).toBe(words);
});

test.for([
  [0, 1],
  [230, 1],
  [460, 2],
  [23_000, 100],
] as const)('%i words take %i minutes', ([words, minutes]) => {
  expect(readingMinutes([{ kind: 'paragraph', text: 'word '.repeat(words), emphasis: [] }])).toBe(minutes);
});
