import { expect, test } from 'vitest';
import { CLASS_GROUPS, classGroups } from '../../../utils/article/segment/class-groups.ts';

const groupsOf = (name: string): string[] => CLASS_GROUPS.filter((_, bit) => (classGroups(name) >> bit) & 1);

test.each([
  ['share-bar', ['share']],
  ['shareBar', ['share']],
  ['post__share', ['share', 'body']],
  // a beginning
  ['relatedArticles', ['related', 'body']],
  ['sociable', []],
  ['shadow', []],
  // of several words
  ['wp-caption-text', ['caption', 'body']],
  // the whole name
  ['hidden', ['hidden']],
  ['box hidden', ['hidden', 'box']],
  ['overflow-hidden', []],
  ['field--label-hidden', ['tags']],
  ['', []],
])('%s speaks of %j', (name, expected) => {
  expect(groupsOf(name).sort()).toEqual([...expected].sort());
});
