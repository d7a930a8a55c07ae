import type { Properties, RootContent } from 'hast';
import { expect, test } from 'vitest';
import { assemble } from '../../../utils/article/content/assemble.ts';
import { numberBlocks } from '../../../utils/article/content/blocks.ts';
import { segment } from '../../../utils/article/segment/index.ts';
import { pageOf } from '../page.ts';

const BASE = 'https://news.example/story';
const treeOf = (markup: string) => assemble(segment(pageOf(`<html><body>${markup}</body></html>`).body), BASE);

const labelOf = ({ href, type, start, value, width, height, colSpan, rowSpan }: Properties): string => {
  const spans = (colSpan || rowSpan) && `${colSpan ?? 1}×${rowSpan ?? 1}`;
  const number = type && start ? `${type} ${start}` : (type ?? start);
  const size = width && `${width}×${height}`;
  const label = href ?? number ?? value ?? size ?? spans;
  return label === undefined || label === null ? '' : `(${label})`;
};

/** A tree in brackets: `ul[li[text]]`. */
const draw = (nodes: RootContent[]): string =>
  nodes
    .map(node =>
      node.type === 'text'
        ? node.value
        : node.type === 'element'
          ? `${node.tagName}${labelOf(node.properties)}[${draw(node.children)}]`
          : '',
    )
    .join(' ');

test.each([
  ['lists', '<ul><li>a</li><li>b</li></ul>', 'ul[li[a] li[b]]'],
  ['two lists', '<ul><li>a</li></ul><ul><li>b</li></ul>', 'ul[li[a]] ul[li[b]]'],
  ['an item of two paragraphs', '<ul><li><p>a</p><p>b</p></li></ul>', 'ul[li[p[a] p[b]]]'],
  [
    'a list in a list',
    '<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>',
    'ul[li[p[a] ol[li[b] li[c]]] li[d]]',
  ],
  ['a list beside the items', '<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>', 'ul[li[a] ul[li[b]] li[c]]'],
  ['lists past the fourth', `${'<ul><li>'.repeat(9)}a${'</li></ul>'.repeat(9)}`, 'ul[li[ul[li[ul[li[ul[li[a]]]]]]]]'],
  [
    'terms and what they mean',
    '<dl><dt>a</dt><dd>b</dd><dd><p>c</p><p>d</p></dd></dl>',
    'dl[dt[a] dd[b] dd[p[c] p[d]]]',
  ],
  ['items in a list of the other kind', '<dl><li>a</li></dl><ul><dt>b</dt></ul>', 'dl[dd[a]] ul[li[b]]'],
  ['a list numbered with letters', '<ol type="a"><li>a</li><li>b</li></ol>', 'ol(a)[li[a] li[b]]'],
  ['one in Roman numbers that starts later', '<ol type="I" start="3"><li>a</li></ol>', 'ol(I 3)[li[a]]'],
  ['a kind of numbers that is none', '<ol type="disc"><li>a</li></ol>', 'ol[li[a]]'],
  ['a list that starts later', '<ol start="4"><li>a</li><li>b</li></ol>', 'ol(4)[li[a] li[b]]'],
  [
    'items that have their own numbers',
    '<ol><li>a</li><li value="7">b</li><li>c</li></ol>',
    'ol[li[a] li(7)[b] li[c]]',
  ],
  ['a list that counts down', '<ol reversed><li>a</li><li>b</li><li>c</li></ol>', 'ol(3)[li[a] li(2)[b] li(1)[c]]'],
  ['one from a number on', '<ol reversed start="9"><li>a</li><li>b</li></ol>', 'ol(9)[li[a] li(8)[b]]'],
  [
    'a list that a picture parts in two goes on counting',
    '<ol><li>a<img src="/a.jpg"></li><li>b</li></ol>',
    'ol[li[a]] figure[img[]] ol(2)[li[b]]',
  ],
  ['a number that is none', '<ol start="x"><li value="">a</li><li value="1.5">b</li></ol>', 'ol[li[a] li[b]]'],
  ['quotations', '<blockquote><p>a</p><p>b</p></blockquote>', 'blockquote[p[a] p[b]]'],
  [
    'a picture in a quotation stands beside it',
    '<blockquote><p>a</p><img src="/a.jpg"></blockquote>',
    'blockquote[p[a]] figure[img[]]',
  ],
  [
    'so does a film',
    '<blockquote><p>a</p><video src="/v.mp4"></video></blockquote>',
    'blockquote[p[a]] figure[a(https://news.example/v.mp4)[news.example]]',
  ],
  [
    'and a caption, under its picture',
    '<blockquote><p>a</p><figure><img src="/a.jpg"><figcaption>c</figcaption></figure></blockquote>',
    'blockquote[p[a]] figure[img[] figcaption[c]]',
  ],
  ['a quotation in a figure is one', '<figure><blockquote><p>a</p></blockquote></figure>', 'blockquote[p[a]]'],
  ['a quotation in an item', '<ul><li>a<blockquote><p>b</p></blockquote></li></ul>', 'ul[li[p[a] blockquote[p[b]]]]'],
  ['a picture with its size', '<p>a</p><img src="/a.jpg" width="900" height="600">', 'p[a] figure[img(900×600)[]]'],
  ['a picture without an address goes', '<p>a</p><img alt="b"><p>c</p>', 'p[a] p[c]'],
  [
    'a caption under its picture',
    '<figure><img src="/a.jpg"><figcaption>c</figcaption></figure>',
    'figure[img[] figcaption[c]]',
  ],
  ['a caption without one', '<p>a</p><figure><figcaption>c</figcaption></figure>', 'p[a] figure[figcaption[c]]'],
  ['a rule', '<p>a</p><hr><p>b</p>', 'p[a] hr[] p[b]'],
  ['one between loose lines', 'a<hr>b', 'p[a] hr[] p[b]'],
  [
    'an empty cell',
    '<table><tr><th>a</th><td></td></tr><tr><th>b</th><td>c</td></tr></table>',
    'table[tr[th[a] td[]] tr[th[b] td[c]]]',
  ],
  [
    'cells over several columns and rows',
    '<table><tr><th rowspan="2">a</th><th colspan="2"></th></tr><tr><td colspan="1">b</td><td rowspan="x">c</td></tr></table>',
    'table[tr[th(1×2)[a] td(2×1)[]] tr[td[b] td[c]]]',
  ],
  [
    'a cell over more columns than there are',
    '<table><tr><th colspan="999">a</th></tr><tr><td>b</td><td>c</td><td>d</td></tr></table>',
    'table[tr[th(3×1)[a]] tr[td[b] td[c] td[d]]]',
  ],
  ['a film', '<p>a</p><video src="/v.mp4"></video>', 'p[a] figure[a(https://news.example/v.mp4)[news.example]]'],
  ['a link in full', '<p><b><a href="/x">a</a></b></p>', 'p[strong[a(https://news.example/x)[a]]]'],
  ['a link to nowhere is text', '<p><a href="javascript:x()">a</a> <a name="b">b</a></p>', 'p[a[a]   a[b]]'],
  ['preformatted text keeps its lines', '<pre>\n  a<br>b\n c </pre>', 'pre[a\nb\n c]'],
])('%s', (_, markup, expected) => {
  expect(draw(treeOf(markup).children)).toBe(expected);
});

test('blocks are of the kind of their element', () => {
  const blocks = numberBlocks(
    treeOf(
      '<h2>a</h2><h5>b</h5><p>c</p><blockquote>d</blockquote><ul><li>e</li></ul><figure><figcaption>f</figcaption></figure><pre>g</pre>' +
        '<table><tr><th>h</th><td>i</td></tr><tr><th>j</th><td></td></tr></table>',
    ),
  );
  expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'heading a',
    'heading b',
    'paragraph c',
    'quote d',
    'item e',
    'caption f',
    'paragraph g',
    'item h',
    'item i',
    'item j',
  ]);
});
