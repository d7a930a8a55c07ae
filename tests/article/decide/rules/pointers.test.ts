import { expect, test } from 'vitest';
import { dropPointers } from '../../../../utils/article/decide/rules/pointers.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf, STORY } from '../../page.ts';

/** What goes of lines among paragraphs. */
function gone(lines: string): string[] {
  const document = pageOf(`<html><body><p>${STORY[0]}</p>${lines}<p>${STORY[1]}</p></body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = dropPointers(
    leaves,
    leaves.map(() => true),
  );
  return leaves.flatMap(({ text }, i) => (keep[i] ? [] : [text]));
}
const LINK = '<p><a href="/1">New pier opens in spring</a> [video]</p>';
const FIRST = 'New pier opens in spring [video]';

test.each<[string, string, string[]]>([
  [
    'links below a line that says so',
    `<h3>Don’t miss</h3>${LINK}<p><a href="/2">Old pier</a></p>`,
    [FIRST, 'Old pier'],
  ],
  ['in Russian', `<p>Материалы по теме:</p>${LINK}`, [FIRST]],
  ['not what is no link', `<p>Read also:</p><p>Nobody had seen them leave.</p>${LINK}`, []],
  ['nor links below another line', `<p>Two piers:</p>${LINK}`, []],
  ['nor below a sentence that begins so', `<p>Read also what the office says of them.</p>${LINK}`, []],
])('%s', (_, lines, expected) => {
  expect(gone(lines)).toEqual(expected);
});
