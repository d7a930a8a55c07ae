import { expect, test } from 'vitest';
import { findQuotes } from '../../utils/quotes/index.ts';
import type { Block } from '../../utils/types.ts';

test.for<[string, number]>([
  ['People say the “kitchen tax” is unfair and will not last.', 0],
  ['Mayor Ann Brook said the tax was “hardly unfair”.', 1],
  ['People say the tax is “the worst idea in years”.', 1],
])('%s', ([text, count]) => {
  const blocks: Block[] = [{ kind: 'paragraph', text, emphasis: [] }];
  const source = { blocks, lang: 'en', title: '', subtitle: null, section: null, authors: [], siteName: null };
  expect(findQuotes(source).quotes).toHaveLength(count);
});
