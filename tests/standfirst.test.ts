import { expect, test } from 'vitest';
import { standfirstOf } from '../utils/standfirst.ts';
import type { Block } from '../utils/types.ts';

const block = (kind: Block['kind'], text: string): Block => ({ kind, text, emphasis: [] }) as unknown as Block;
const TEXT = 'The harbour office is puzzled once more.';

test.each([
  ['a subtitle stands above the text', TEXT, [block('paragraph', 'Two boats are gone.')], TEXT],
  ['not one that the text begins with', TEXT, [block('paragraph', TEXT)], null],
  ['below the lead picture, too', TEXT, [block('caption', 'The gate'), block('paragraph', TEXT)], null],
  ['one further down is another matter', TEXT, [block('paragraph', 'Gone.'), block('quote', TEXT)], TEXT],
  ['none is none', null, [block('paragraph', TEXT)], null],
  ['nor is there one without a text', null, [], null],
])('%s', (_, subtitle, blocks, expected) => {
  expect(standfirstOf({ subtitle, blocks })).toBe(expected);
});
