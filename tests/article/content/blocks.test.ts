import { expect, test } from 'vitest';
import { assemble } from '../../../utils/article/content/assemble.ts';
import { numberBlocks } from '../../../utils/article/content/blocks.ts';
import { segment } from '../../../utils/article/segment/index.ts';
import { pageOf } from '../page.ts';

const treeOf = (markup: string) => assemble(segment(pageOf(`<html><body>${markup}</body></html>`).body), 'about:blank');

test.each([
  ['none', '<p>abc</p>', []],
  ['bold', '<p>a<b>b</b>c</p>', [{ start: 1, end: 2 }]],
  ['italics', '<p>a<i>b</i>c</p>', [{ start: 1, end: 2, italic: true }]],
  ['bold goes before italics', '<p>a<b><i>b</i></b>c</p>', [{ start: 1, end: 2 }]],
  ['a link or a mark is none', '<p>a<a href="/b">b</a><mark>c</mark></p>', []],
])('emphasis: %s', (_, markup, emphasis) => {
  expect(numberBlocks(treeOf(markup))).toEqual([{ kind: 'paragraph', text: 'abc', emphasis }]);
});

test('a paragraph that runs against its article says so', () => {
  const tree = treeOf('<p>قالت ليلى فولمار إن الهويس مغلق</p><p>The lock is closed.</p>');
  numberBlocks(tree, 'rtl');
  expect(tree.children).toMatchObject([{ properties: { dataBlock: 0 } }, { properties: { dataBlock: 1, dir: 'ltr' } }]);
});
