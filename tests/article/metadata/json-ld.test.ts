import { expect, test } from 'vitest';
import { readJsonLd } from '../../../utils/article/metadata/json-ld.ts';
import { pageOf } from '../page.ts';
import { ARTICLE, ld, read } from './read.ts';

test.each([
  [
    '@graph',
    {
      '@graph': [
        { '@type': 'WebSite', name: 'Anchor' },
        { ...ARTICLE, datePublished: '2025-07-03' },
      ],
    },
  ],
  ['a list', [[{ ...ARTICLE, datePublished: '2025-07-03' }]]],
  [
    'the one whose headline the page bears in part',
    [
      { '@type': 'NewsArticle', headline: 'New pier', datePublished: '2020-01-01' },
      { ...ARTICLE, headline: 'Two boats', datePublished: '2025-07-03' },
    ],
  ],
  [
    'the first with a date, where the page bears no headline of them',
    [
      { '@type': 'NewsArticle', headline: 'New pier' },
      { '@type': 'NewsArticle', headline: 'Old pier', datePublished: '2025-07-03' },
    ],
  ],
  [
    'the one with a headline before one without',
    [
      { '@type': 'NewsArticle', datePublished: '2020-01-01' },
      { ...ARTICLE, datePublished: '2025-07-03' },
    ],
  ],
  [
    'the one whose headline is longer than the page’s',
    [
      { '@type': 'NewsArticle', headline: 'New pier', datePublished: '2020-01-01' },
      { ...ARTICLE, headline: 'Two boats missing from the harbour', datePublished: '2025-07-03' },
    ],
  ],
  [
    'nothing in place of a date',
    [
      { '@type': 'NewsArticle', headline: 'New pier', datePublished: null },
      { '@type': 'NewsArticle', headline: 'Old pier', datePublished: '2025-07-03' },
    ],
  ],
  [
    'nothing and figures in place of names',
    { ...ARTICLE, author: [null, 7, { name: 7 }], datePublished: '2025-07-03' },
  ],
  ['nothing in place of a value', { ...ARTICLE, author: null, datePublished: '2025-07-03' }],
  ['inside another object', { '@type': 'WebPage', mainEntity: { ...ARTICLE, datePublished: '2025-07-03' } }],
  [
    'among others, by its headline',
    [
      { '@type': 'NewsArticle', headline: 'New pier', datePublished: '2020-01-01' },
      { ...ARTICLE, datePublished: '2025-07-03' },
    ],
  ],
  ['with hostile keys', { ...ARTICLE, datePublished: '2025-07-03', constructor: { name: 'x' }, toString: 'x' }],
])('JSON-LD: %s', (_, value) => {
  expect(read(ld(value), '<h1>Two boats missing</h1>').publishedAt).toBe('2025-07-03');
});

test.each([
  [
    'a line break in a string',
    '{"@type":"NewsArticle","headline":"Two boats\nmissing","datePublished":"2025-07-03"}',
    '2025-07-03',
  ],
  ['a comma too many', '{"@type":"NewsArticle","datePublished":"2025-07-03",}', '2025-07-03'],
  ['a comment around', '<!-- {"@type":"NewsArticle","datePublished":"2025-07-03"} -->', '2025-07-03'],
  ['no JSON', 'var x = 1', null],
  ['ten megabytes', `{"@type":"NewsArticle","datePublished":"2025-07-03","x":"${'x'.repeat(2_000_000)}"}`, null],
  ['a deep nest', `${'['.repeat(5000)}${']'.repeat(5000)}`, null],
  ['a prototype', '{"__proto__":{"datePublished":"2025-07-03"},"@type":"NewsArticle"}', null],
])('broken JSON-LD: %s', (_, text, date) => {
  expect(read(`<script type="application/ld+json">${text}</script>`, '<h1>Two boats</h1>').publishedAt).toBe(date);
});

test('a list is no object, and what is in it is', () => {
  expect(readJsonLd(pageOf(`<html><head>${ld([[{ name: 'x' }], { name: 'y' }])}</head></html>`))).toHaveLength(2);
});

test('no more objects are read than a page has', () => {
  const script = ld(Array.from({ length: 50 }, () => Array.from({ length: 50 }, () => ({ name: 'x' }))));
  expect(readJsonLd(pageOf(`<html><head>${script}</head></html>`))).toHaveLength(2000);
});
