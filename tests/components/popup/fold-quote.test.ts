import { expect, test } from 'vitest';
import { foldQuote } from '../../../components/popup/fold-quote.ts';

const of = (...lengths: number[]) => lengths.map(length => 'x'.repeat(length));

test.for([
  ['nothing', [], null],
  ['a short one', [300], null],
  ['one that is only a little long', [560], null],
  ['one long paragraph', [5000], { shown: 1, hidden: 0, clamped: true }],
  ['a long first paragraph', [2000, 100], { shown: 1, hidden: 1, clamped: true }],
  ['many short paragraphs', [200, 200, 200, 200], { shown: 2, hidden: 2, clamped: false }],
  ['a short one, then a long one', [50, 3000], { shown: 1, hidden: 1, clamped: false }],
] as const)('%s', ([, lengths, expected]) => {
  const folded = foldQuote(of(...lengths));
  const { paragraphs, ...rest } = folded ?? { paragraphs: [] };
  expect(folded && { shown: paragraphs.length, ...rest }).toEqual(expected);
});
