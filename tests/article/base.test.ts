import type { RootContent } from 'hast';
import { expect, test } from 'vitest';
import { extractArticle } from '../../utils/article/extract.ts';
import { pageOf, paper, paragraphs, STORY } from './page.ts';

const URL_HERE = 'https://www.anchor.example/sea/two-boats-1234';

/** A story on a page whose links and pictures resolve against another address than its own. */
function read(base: string, head: string, markup: string) {
  const document = pageOf(paper(paragraphs(STORY.slice(0, 5)) + markup + paragraphs(STORY.slice(5)), head), URL_HERE);
  Object.defineProperty(document, 'baseURI', { value: base });
  return extractArticle(document);
}

/** The addresses in a tree, in order. */
const addresses = (nodes: RootContent[]): string[] =>
  nodes.flatMap(node => {
    if (node.type !== 'element') return [];
    const { href, src } = node.properties;
    return [href, src].filter(address => typeof address === 'string').concat(addresses(node.children));
  });

const ELSEWHERE = 'https://cdn.anchor.example/v2/';
const OTHER_HOST = 'https://other.example/';

test.each([
  ['a link', '<p>The office has <a href="log.html">a log</a> of each night and of each boat, it says.</p>', 'log.html'],
  ['from the root', '<p>The office has <a href="/log.html">a log</a> of each night and boat.</p>', '../log.html'],
  ['a picture', '<p>They left.</p><img src="boat.jpg" width="600" height="400">', 'boat.jpg'],
  ['one that loads late', '<p>They left.</p><img data-src="boat.jpg" src="data:image/gif;base64,R0">', 'boat.jpg'],
])('%s resolves against the base', (_, markup, address) => {
  expect(addresses(read(ELSEWHERE, '', markup)?.content.children ?? [])).toEqual([new URL(address, ELSEWHERE).href]);
});

test.each([
  ['on another host is none', OTHER_HOST, '<link rel="canonical" href="/sea/two-boats-1234">', null],
  ['that is whole is itself', OTHER_HOST, `<link rel="canonical" href="${URL_HERE}">`, URL_HERE],
  [
    'of the same site counts',
    'https://www.anchor.example/',
    '<link rel="canonical" href="sea/two-boats-1234">',
    URL_HERE,
  ],
])('a canonical address that by its base is %s', (_, base, head, expected) => {
  expect(read(base, head, '')?.canonicalUrl).toBe(expected);
});

test('neither a next page nor a picture of the page is taken from a base that is no page', () => {
  const article = read('about:blank', '<link rel="next" href="/sea/two-boats-1234?page=2">', '<img src="boat.jpg">');
  expect(article?.nextPage).toBe(null);
  expect(addresses(article?.content.children ?? [])).toEqual([]);
});

test('the next page of another host is none of this article', () => {
  expect(read(OTHER_HOST, '<link rel="next" href="/sea/two-boats-1234?page=2">', '')?.goesOn).toBe(false);
});

test('a note is found on its page whatever the base', () => {
  const note = '<ol><li id="fn1">The log of 2019. <a href="#ref1">↩</a></li></ol>';
  const article = read(ELSEWHERE, '', `<p>They left.<sup><a id="ref1" href="#fn1">1</a></sup></p>${note}`);
  expect(article?.notes).toHaveLength(1);
});
