import { expect, test } from 'vitest';
import { decideTables } from '../../../../utils/article/decide/rules/whole-tables.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf } from '../../page.ts';

const cell = (text: string): string => `<td>${text}</td>`;
const table = (cells: string[]): string =>
  `<table><tr>${cells.slice(0, 2).map(cell).join('')}</tr><tr>${cells.slice(2).map(cell).join('')}</tr></table>`;
const PLAIN = ['Year', 'Boats', '2023', 'three'];
const LINKED = PLAIN.map(text => `<a href="/">${text}</a>`);

/** Whether each of two lines, or four cells between them, stays. */
function stays(cells: string[], votes: number, verdicts: number[], around = true, before = true): number[] {
  const document = pageOf(`<html><body><p>One</p>${table(cells)}<p>Two</p></body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const all = [before ? 1 : 0, ...verdicts, around ? 1 : 0];
  const keep = all.map(verdict => verdict >= 0.35);
  return decideTables(leaves, [1, votes, votes, votes, votes, 1], all, keep).map(Number);
}

test.each([
  ['cells that look like labels stay with the others', stays(PLAIN, 0, [0.5, 0.1, 0.1, 0.3]), [1, 1, 1, 1, 1, 1]],
  ['one that looks like text goes with the others', stays(PLAIN, 0, [0.6, 0, 0, 0]), [1, 0, 0, 0, 0, 1]],
  ['in the main region less is enough', stays(PLAIN, 1, [0.1, 0.1, 0.1, 0.1]), [1, 1, 1, 1, 1, 1]],
  ['but not for a list of links', stays(LINKED, 1, [0.1, 0.1, 0.1, 0.1]), [1, 0, 0, 0, 0, 1]],
  ['before the text, too', stays(PLAIN, 0, [0.3, 0.1, 0.5, 0.1], true, false), [0, 0, 0, 1, 1, 1]],
  ['right at the end of the text, too', stays(PLAIN, 0, [0.5, 0.1, 0.1, 0.3], false), [1, 1, 1, 1, 1, 0]],
  ['but not what is surely none', stays(PLAIN, 1, [0.01, 0.01, 0.01, 0.01], false), [1, 0, 0, 0, 0, 0]],
  [
    'for what is in the main region little is enough',
    stays(PLAIN, 1, [0.03, 0.03, 0.03, 0.03], false),
    [1, 1, 1, 1, 1, 0],
  ],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

test('one below what the text ends before is none of it', () => {
  const document = pageOf(`<html><body><p>One</p><p>Note</p>${table(PLAIN)}</body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = [true, false, false, false, false, false];
  expect(decideTables(leaves, [1, 0, 0, 0, 0, 0], [1, 0, 0.3, 0.3, 0.3, 0.3], keep)).toEqual(keep);
});
