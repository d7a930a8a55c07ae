import { expect, test } from 'vitest';
import { CUES } from '../../utils/article/decide/evidence/cues.ts';
import { COUNTED, LABEL_WORDS, TIMES } from '../../utils/article/decide/evidence/label-words.ts';
import { MONTHS } from '../../utils/article/metadata/months.ts';

const lists: [name: string, words: string[]][] = [
  ...Object.entries(CUES).map(([name, { words }]) => [name, words.split('|')] as [string, string[]]),
  ...Object.entries({ ...LABEL_WORDS, ...TIMES, counted: COUNTED }).map(
    ([name, words]) => [name, words.split('|')] as [string, string[]],
  ),
  ...MONTHS.map((names, month) => [`month ${month + 1}`, names] as [string, string[]]),
];

test.each(lists)('no word stands twice in a list: %s', (_, words) => {
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
