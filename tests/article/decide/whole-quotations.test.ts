import { expect, test } from 'vitest';
import { completeQuotations } from '../../../utils/article/decide/whole-quotations.ts';
import { piecesOf } from '../../../utils/article/extract.ts';
import type { Leaf } from '../../../utils/article/leaf.ts';
import { pageOf } from '../page.ts';

const SAID = '<p>They are gone, and nobody saw them.</p><cite>Maren Holt, harbour office</cite>';

/** Which lines of a quotation between two paragraphs stay; `kept` says which of all lines the decision keeps. */
function stays(kept: number[], { said = SAID, votes = 1 } = {}): number[] {
  const document = pageOf(`<html><body><p>One.</p><blockquote>${said}</blockquote><p>Two.</p></body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  return completeQuotations(
    leaves,
    leaves.map(() => votes),
    kept.map(Boolean),
  )
    .slice(1, -1)
    .map(Number);
}

test.each([
  ['one within the text stays', stays([1, 0, 0, 1]), [1, 1]],
  ['but not outside the main region', stays([1, 0, 0, 1], { votes: 0 }), [0, 0]],
  ['nor after the last paragraph that stays', stays([1, 0, 0, 0]), [0, 0]],
  ['the name below stays with the words', stays([1, 1, 0, 0], { votes: 0 }), [1, 1]],
  ['a linked line does not', stays([1, 0, 0, 1], { said: '<p><a href="/x">Boats gone</a></p><p>Soon.</p>' }), [0, 1]],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected);
});
