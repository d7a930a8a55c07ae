import { expect, test } from 'vitest';
import { readabilityVotes } from '../../../utils/article/decide/readability-votes.ts';
import { piecesOf } from '../../../utils/article/extract.ts';
import type { Leaf } from '../../../utils/article/segment/leaf.ts';
import { pageOf, paper, paragraphs, STORY } from '../page.ts';

const read = (html: string) => {
  const document = pageOf(html);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  return { document, leaves, votes: readabilityVotes(document, leaves) };
};

test('what Readability keeps has its vote', () => {
  const { leaves, votes } = read(paper(paragraphs()));
  const kept = leaves.filter((_, i) => votes?.[i] === 1).map(({ text }) => text);
  expect(kept).toEqual(expect.arrayContaining(STORY));
  expect(kept.join(' ')).not.toContain('All rights reserved');
});

test('it is asked on a copy', () => {
  const page = pageOf(paper(paragraphs()));
  const before = page.documentElement.outerHTML;
  const leaves = piecesOf(page, page.body).filter((piece): piece is Leaf => piece.type === 'text');
  readabilityVotes(page, leaves);
  expect(page.documentElement.outerHTML).toBe(before);
});

test('a page too deep to copy cannot be told', () => {
  const document = pageOf(paper(paragraphs()));
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  expect(readabilityVotes(document, [{ ...(leaves[0] as Leaf), depth: 1501 }])).toBeNull();
});
