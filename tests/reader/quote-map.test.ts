import { expect, test } from 'vitest';
import { blockPlaces, mapQuotes } from '../../utils/reader/quote-map.ts';
import type { Block, Quote } from '../../utils/types.ts';

const block = (length: number): Block => ({ kind: 'paragraph', text: 'x'.repeat(length), emphasis: [] });
const quote = (...spans: [block: number, start: number, end: number][]): Quote => ({
  kind: 'quote',
  spans: spans.map(([block, start, end]) => ({ block, start, end })),
  speaker: 0,
  cue: null,
  evidence: 'cue',
});

// Each block counts 40 more than its text: the space after it.
const BLOCKS = [block(60), block(160), block(60)];

test('blocks begin where the text before them ends', () => {
  expect(blockPlaces(BLOCKS)).toEqual([0, 0.25, 0.75, 1]);
  expect(blockPlaces([])).toEqual([0]);
});

test.each<[what: string, quote: Quote, from: number, to: number]>([
  ['a whole block', quote([1, 0, 160]), 0.25, 0.75],
  ['half a block', quote([1, 0, 80]), 0.25, 0.5],
  ['from one block into another', quote([0, 30, 60], [1, 0, 160], [2, 0, 30]), 0.125, 0.875],
  ['past the end of the text', quote([2, 0, 900]), 0.75, 1],
])('%s', (_, quote, from, to) => {
  expect(mapQuotes(BLOCKS, [quote])).toEqual([{ quote: 0, start: from, end: to }]);
});

test('a quote without words is nowhere', () => {
  expect(mapQuotes(BLOCKS, [quote()])).toEqual([]);
});
