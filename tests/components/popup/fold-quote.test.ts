import { expect, test } from 'vitest';
import { foldQuote } from '../../../components/popup/fold-quote.ts';

const of = (...lengths: number[]) => lengths.map(length => 'x'.repeat(length));

test.for([
  ['nothing', [], null],
  ['a short one', [300], null],
  ['one that is only a little long', [560], null],
  ['one long paragraph', [5000], { shown: 1, hidden: 0, cut: true }],
  ['a long first paragraph', [2000, 100], { shown: 1, hidden: 1, cut: true }],
  ['many short paragraphs', [200, 200, 200, 200], { shown: 2, hidden: 2, cut: false }],
  ['a short one, then a long one', [50, 3000], { shown: 1, hidden: 1, cut: false }],
] as const)('%s', ([, lengths, expected]) => {
  const folded = foldQuote(of(...lengths));
  const { paragraphs, ...rest } = folded ?? { paragraphs: [] };
  expect(folded && { shown: paragraphs.length, ...rest }).toEqual(expected);
});

test('a cut comes after a word', () => {
  expect(foldQuote(['boats and gulls '.repeat(60)])?.paragraphs[0]).toMatch(/ (boats|and|gulls)…$/);
});
