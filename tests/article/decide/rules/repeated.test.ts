import { expect, test } from 'vitest';
import { dropRepeated } from '../../../../utils/article/decide/rules/repeated.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf, STORY } from '../../page.ts';

/** How many of some lines stay. */
function staying(lines: string[], votes: number[]): number {
  const document = pageOf(`<html><body>${lines.map(line => `<p>${line}</p>`).join('')}</body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = leaves.map(() => true);
  return dropRepeated(leaves, votes, keep).filter(Boolean).length;
}
const [ONE = '', TWO = ''] = STORY;

test.each([
  ['text that stands twice outside the main region goes', staying([ONE, TWO, ONE], [0, 1, 0]), 1],
  ['but not once', staying([ONE, TWO], [0, 0]), 2],
  ['nor where it stands inside, too, first', staying([ONE, ONE, ONE], [1, 0, 0]), 3],
  ['or last', staying([ONE, ONE, ONE], [0, 0, 1]), 3],
  ['nor short lines', staying(['So it was.', TWO, 'So it was.'], [0, 1, 0]), 3],
])('%s', (_, found, expected) => {
  expect(found).toBe(expected);
});
