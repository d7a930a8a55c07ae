import { expect, test } from 'vitest';
import { boxesAround } from '../../../utils/article/segment/box.ts';
import { groupBits } from '../../../utils/article/segment/class-groups.ts';
import { segment } from '../../../utils/article/segment/index.ts';
import type { Leaf } from '../../../utils/article/segment/leaf.ts';
import { tagBit } from '../../../utils/article/segment/tags.ts';
import { pageOf, paragraphs } from '../page.ts';

const leaves = (markup: string): Leaf[] =>
  segment(pageOf(`<html><body>${markup}</body></html>`).body).filter((piece): piece is Leaf => piece.type === 'text');

test.each([
  ['an attribute', '<p hidden>Boats</p>', true],
  ['an attribute for screen readers', '<p aria-hidden="true">Boats</p>', true],
  ['that says it is not', '<p aria-hidden="false">Boats</p>', false],
  ['a style', '<p style="display: none">Boats</p>', true],
  ['another style', '<p style="visibility:hidden">Boats</p>', true],
  ['a style about something else', '<p class="x" style="color: red">Boats</p>', false],
  ['the box around', '<div hidden><section><p>Boats</p></section></div>', true],
])('hidden by %s', (_, markup, hidden) => {
  expect(leaves(markup)[0]?.hidden).toBe(hidden);
});

test('what the frame of a page is called is said of the page', () => {
  const text = paragraphs().repeat(2);
  const [, leaf] = leaves(`<form class="with-sidebar content"><h1>Boats</h1>${text}</form>`);
  expect([(leaf?.around ?? 0) & groupBits('chrome'), (leaf?.tags ?? 0) & tagBit('form')]).toEqual([0, 0]);
  expect((leaf?.around ?? 0) & groupBits('body')).not.toBe(0);
});

test('a form around something else is one', () => {
  const leaf = leaves('<form class="with-sidebar"><p>Boats</p></form>')[0];
  expect((leaf?.around ?? 0) & groupBits('chrome')).not.toBe(0);
  expect((leaf?.tags ?? 0) & tagBit('form')).not.toBe(0);
});

test('the names near a leaf are those of the four elements around it', () => {
  const near = (markup: string) => (leaves(markup)[0]?.near ?? 0) & groupBits('comments');
  expect(near('<div class="comments"><div><div><p>Boats</p></div></div></div>')).not.toBe(0);
  expect(near('<div class="comments"><div><div><div><p>Boats</p></div></div></div></div>')).toBe(0);
});

test('a leaf that ends within bold letters lies in the block around them', () => {
  expect(leaves('<div><b>one<br>two</b></div>').map(({ box }) => box.tag)).toEqual(['div', 'div']);
});

test('the boxes around one, from the inside out', () => {
  const box = leaves('<main><div><p>Boats</p></div></main>')[0]?.box;
  expect(box && boxesAround(box, 2).map(({ tag }) => tag)).toEqual(['p', 'div']);
});

test('a box that is called a dialog is none where it holds the article', () => {
  const isDialog = (markup: string) => ((leaves(markup).at(-1)?.around ?? 0) & groupBits('overlay')) !== 0;
  expect(isDialog('<div class="modal"><p>Boats</p></div>')).toBe(true);
  expect(isDialog('<div class="modal"><h1>Boats</h1><p>Two boats</p></div>')).toBe(false);
  expect(isDialog('<div class="box"><p>Boats</p></div>')).toBe(false);
});

test.each([
  ['an item', '<ul><li>Boats</li></ul>', 'item', ['ul', 'li']],
  ['an item without a list is a paragraph', '<li>Boats</li>', 'paragraph', []],
  ['a list in an item', '<ul><li><ol><li>Boats</li></ol></li></ul>', 'item', ['ul', 'li', 'ol', 'li']],
  [
    'a quotation in a quotation is one',
    '<blockquote><blockquote>Boats</blockquote></blockquote>',
    'quote',
    ['blockquote'],
  ],
  ['a quotation in an item', '<ul><li><blockquote>Boats</blockquote></li></ul>', 'quote', ['ul', 'li', 'blockquote']],
  ['a figure', '<figure><p>Boats</p></figure>', 'paragraph', ['figure']],
  ['a figure in a list stays in the list', '<ul><li><figure><p>Boats</p></figure></li></ul>', 'item', ['ul', 'li']],
  ['a cell', '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>', 'item', ['table', 'tr']],
  ['a heading past the fourth level', '<h6>Boats</h6>', 'heading', []],
])('%s', (_, markup, kind, groups) => {
  const leaf = leaves(markup)[0];
  expect([leaf?.kind, leaf?.groups.map(({ name }) => name)]).toEqual([kind, groups]);
});
