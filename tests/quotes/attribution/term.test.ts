import { expect, test } from 'vitest';
import { type Case, readCase } from '../cases.ts';

const cases: [lang: string, ...Case][] = [
  [
    'en',
    'a word at a distance, in a text that names nobody',
    'A kettle shows what a "smart" machine could be in any kitchen of this town.',
    [],
  ],
  ['en', 'and one below a “not”', 'Most of the pans on this shelf are not "forever" pans at all.', []],
  ['en', 'a word that somebody says', 'Ann Lee called the plan "unfair" and left.', ['Ann Lee: unfair']],
  [
    'en',
    'a word that is likely to be said, and nobody tells by whom',
    'People may say that the pond is "safe." It is not.',
    ['?: safe.'],
  ],
  [
    'en',
    'whole sentences, whoever says them',
    'A sheet hung on the gate. "The ferry is closed, and nobody knows for how long."',
    ['?: The ferry is closed, and nobody knows for how long.'],
  ],
  // Where words stand without spaces, one may be a sentence.
  [
    'zh',
    'a sentence without spaces',
    '他在会上说：“我们今天很高兴，因为渡船又开了。”',
    ['?: 我们今天很高兴，因为渡船又开了。'],
  ],
];

test.for(cases)('%s: %s', ([lang, ...row]) => {
  expect(readCase(lang, row)).toEqual(row[2]);
});
