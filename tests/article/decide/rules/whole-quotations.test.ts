import { expect, test } from 'vitest';
import { completeQuotations } from '../../../../utils/article/decide/rules/whole-quotations.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf } from '../../page.ts';

const SAID = '<p>They are gone, and nobody saw them.</p><cite>Maren Holt, harbour office</cite>';

/** Which lines of a quotation between two paragraphs stay; `kept` says which of them the decision keeps. */
function stays(kept: number[], said = SAID): number[] {
  const document = pageOf(`<html><body><p>One.</p><blockquote>${said}</blockquote><p>Two.</p></body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  return completeQuotations(leaves, [1, ...kept, 1].map(Boolean))
    .slice(1, -1)
    .map(Number);
}

test.each(['<p>One.</p><p>Two.</p>', '<ul><li>One.</li><li>Two.</li></ul>'])(
  'what stands in none stays away: %s',
  lines => {
    const document = pageOf(`<html><body>${lines}</body></html>`);
    const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
    expect(completeQuotations(leaves, [true, false])).toEqual([true, false]);
  },
);

test.each([
  ['the name below stays with the words', stays([1, 0]), [1, 1]],
  [
    'so does a linked one that the decision keeps',
    stays([0, 1], '<p>Soon.</p><p><a href="/x">Boats gone</a></p>'),
    [1, 1],
  ],
  ['a linked line does not', stays([0, 1], '<p><a href="/x">Boats gone</a></p><p>Soon.</p>'), [0, 1]],
  ['what goes as a whole stays away', stays([0, 0]), [0, 0]],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected);
});
