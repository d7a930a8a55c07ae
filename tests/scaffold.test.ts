import { expect, test } from 'vitest';
import { findQuotes } from '../utils/quotes/index.ts';

test('a text without words has no quotes', () => {
  const source = { blocks: [], lang: 'en', title: '', subtitle: null, section: null, authors: [], siteName: null };
  expect(findQuotes(source)).toEqual({ speakers: [], quotes: [] });
});
