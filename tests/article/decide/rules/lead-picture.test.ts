import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { keepLeadPicture } from '../../../../utils/article/decide/rules/lead-picture.ts';
import { extractArticle } from '../../../../utils/article/extract.ts';
import { segment } from '../../../../utils/article/segment/index.ts';
import { pageOf, paper, paragraphs } from '../../page.ts';

const picture = (name: string) => `<img src="https://img.anchor.example/${name}" width="800" height="450" alt="">`;
const figure = (name: string, caption: string) =>
  `<figure>${picture(name)}<figcaption>${caption}</figcaption></figure>`;
const shared = '<meta property="og:image" content="https://img.anchor.example/1200/boats.jpg">';

/** What stands before the first paragraph. */
function before(markup: string, head = ''): string[] {
  const article = extractArticle(pageOf(paper(markup + paragraphs(), head)));
  const nodes = article?.content.children ?? [];
  const first = nodes.findIndex(node => node.type === 'element' && node.tagName === 'p');
  return nodes.slice(0, first).map(node => (node.type === 'element' ? `${node.tagName}: ${textOf(node)}` : ''));
}

test.each([
  ['a picture with a caption stays, without it', figure('a.jpg', 'The gate at night'), '', ['figure: ']],
  ['also where the page gives another as its own', figure('a.jpg', 'The gate at night'), shared, ['figure: ']],
  ['the page’s own picture, in another size', picture('640/boats.jpg'), shared, ['figure: ']],
  ['another picture without a caption goes', picture('portrait.jpg'), shared, []],
  [
    'one of them is enough, and nothing between it and the text',
    `<p>12 May 2026</p>${figure('a.jpg', 'The gate')}${picture('portrait.jpg')}${figure('b.jpg', 'The quay')}`,
    '',
    ['figure: '],
  ],
])('%s', (_, markup, head, expected) => {
  expect(before(markup, head)).toEqual(expected);
});

test('a standfirst that stays comes with the picture below it, and without the caption', () => {
  const lead = 'The harbour office is puzzled once more, and so is everybody else at the gate.';
  const markup = `<p class="standfirst">${lead}</p>${figure('a.jpg', 'The gate at night')}${figure('b.jpg', 'The quay')}`;
  const blocks = extractArticle(pageOf(paper(markup + paragraphs())))?.blocks ?? [];
  const at = blocks.findIndex(({ text }) => text === lead);
  expect(at).toBe(0);
  expect(blocks.some(({ kind }) => kind === 'caption')).toBe(false);
});

test('without the headline above it, a picture is that of another story', () => {
  const page = paper(`<p><a href="/news">News</a></p>${figure('a.jpg', 'The gate at night')}${paragraphs()}`, shared);
  const article = extractArticle(pageOf(page.replace(/<h1>.*<\/h1>/, '')));
  expect(JSON.stringify(article?.content)).not.toContain('a.jpg');
});

test('where the page gives none as its own, a picture without a caption goes', () => {
  const document = pageOf(`<html><body><h1>Two boats</h1>${picture('a.jpg')}<p>Gone.</p></body></html>`);
  const keep = [false, null, true];
  keepLeadPicture(segment(document.body), keep, {
    title: 'Two boats',
    subtitle: null,
    image: null,
    base: 'about:blank',
  });
  expect(keep).toEqual([false, false, true]);
});
