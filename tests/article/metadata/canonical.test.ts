import { expect, test } from 'vitest';
import { URL_HERE as PAGE, read } from './read.ts';

const SITE = 'https://www.anchor.example';
const canonicalOf = (head: string, url: string) => read(head, '', url).canonicalUrl;
const link = (href: string) => `<link rel="canonical" href="${href}">`;
const og = (url: string) => `<meta property="og:url" content="${url}">`;

test.each([
  ['the page itself', link(PAGE), PAGE, PAGE],
  ['the address that is shared, where no link names one', og(PAGE), PAGE, PAGE],
  ['without www', link('https://anchor.example/sea/two-boats-1234'), PAGE, 'https://anchor.example/sea/two-boats-1234'],
  ['the same number', link(`${SITE}/?p=1234`), PAGE, `${SITE}/?p=1234`],
  ['a slug within a longer one', link(`${SITE}/sea/two-boats-1234-and-a-pier`), PAGE, undefined],
  ['a slug with more words to it', link(`${SITE}/two-boats`), PAGE, undefined],
  ['an address without slug or number', link(`${SITE}/sea/boats`), PAGE, undefined],
  ['any, where the page’s own says nothing', link(PAGE), `${SITE}/read?a=b`, PAGE],
  ['any that is told twice', link(`${SITE}/sea/new-pier-5678`) + og(`${SITE}/sea/new-pier-5678`), PAGE, undefined],
  ['the front page of the front page', link(`${SITE}/`), `${SITE}/index.html`, undefined],
])('%s is canonical', (_, head, url, expected = /(?:href|content)="([^"]*)/.exec(head)?.[1]) => {
  expect(canonicalOf(head, url)).toBe(expected);
});

test.each([
  ['another host', link('https://evil.example/sea/two-boats-1234'), PAGE],
  ['an address with credentials', link('https://me:pw@www.anchor.example/sea/two-boats-1234'), PAGE],
  ['the front page', link(`${SITE}/`), PAGE],
  ['another article', link(`${SITE}/sea/new-pier-5678`), PAGE],
  ['another article, which is shared', og(`${SITE}/sea/new-pier-5678`), PAGE],
  ['one that what is shared does not confirm', link(`${SITE}/sea/new-pier-5678`) + og(PAGE), PAGE],
  ['any address, of a page that has none', link(PAGE), 'about:blank'],
])('%s is not', (_, head, url) => {
  expect(canonicalOf(head, url)).toBe(null);
});
