import { expect, test } from 'vitest';
import { blockPlaces, bySpeaker, mapQuotes, nearestQuote } from '../../utils/reader/quote-map.ts';
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

const MAP = [
  { quote: 3, start: 0.1, end: 0.2 },
  { quote: 4, start: 0.4, end: 0.8 },
  { quote: 5, start: 0.5, end: 0.6 },
];

test.each<[what: string, place: number, quote: number]>([
  ['on a quote', 0.15, 3],
  ['above all', 0, 3],
  ['between two, nearer to the second', 0.35, 4],
  ['in a quote within a quote: the outer one', 0.55, 4],
  ['below all', 1, 4],
])('the nearest quote: %s', (_, place, quote) => {
  expect(nearestQuote(MAP, place)).toBe(quote);
});

test('where nothing is quoted, nothing is near', () => {
  expect(nearestQuote([], 0.5)).toBeNull();
});

test('the lines of the map: one a speaker, nobody’s apart', () => {
  const quotes = [0, null, 0].map(speaker => ({ ...quote([0, 0, 1]), speaker }));
  const at = (quote: number) => ({ quote, start: 0, end: 1 });
  expect(bySpeaker([at(0), at(1), at(2)], quotes)).toEqual(
    new Map([
      [0, [at(0), at(2)]],
      [null, [at(1)]],
    ]),
  );
});
