import { expect, test } from 'vitest';
import { fold, foldQuery } from '../../utils/fold-text.ts';
import { findInBlocks } from '../../utils/reader/find.ts';

test.each<[query: string, blocks: string[], hits: string[]]>([
  ['fog', ['Fog. The FOG, the fog.', 'No mist.'], ['0:0', '0:9', '0:18']],
  ["don't", ['They don’t know.'], ['0:5']],
  ['"no"', ['She said «No».'], ['0:9']],
  ['aa', ['aaaa'], ['0:0', '0:2']],
  ['  the   fog ', ['In the fog.'], ['0:3']],
  ['', ['anything'], []],
  ['   ', ['a   b'], []],
  ['(.*)+', ['a regular (.*)+ expression'], ['0:10']],
])('%s', (query, blocks, hits) => {
  const found = findInBlocks(blocks.map(fold), foldQuery(query));
  expect(found.map(({ block, start }) => `${block}:${start}`)).toEqual(hits);
});

test('stops at 5,000 hits', () => {
  expect(findInBlocks(['e'.repeat(20_000)], 'e')).toHaveLength(5000);
});
