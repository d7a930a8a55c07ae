import { expect, test } from 'vitest';
import { extractArticle } from '../../../utils/article/extract.ts';
import type { Metadata } from '../../../utils/article/metadata/index.ts';
import { pageOf, paper, paragraphs } from '../page.ts';
import { ARTICLE, ld, read } from './read.ts';

test.each<[string, string, string, Partial<Metadata>]>([
  [
    'a text goes on at the next number',
    '<link rel="next" href="/sea/two-boats-1234/2">',
    '',
    { goesOn: true, nextPage: 'https://www.anchor.example/sea/two-boats-1234/2' },
  ],
  [
    'the article whose name the page bears, where it has no headline',
    ld([
      { '@type': 'Article', name: 'New pier opens in spring', datePublished: '2024-01-01' },
      { '@type': 'Article', name: 'Two boats missing', datePublished: '2025-07-03' },
    ]),
    '<h1>Two boats missing</h1>',
    { publishedAt: '2025-07-03' },
  ],
  [
    'no cover from elsewhere on the page',
    '',
    '<div style="background-image:url(https://img.example.com/b.jpg)"></div><section><h1>Two boats</h1></section>',
    { image: null },
  ],
  // addresses
  [
    'the same article in other languages',
    '<link rel="alternate" hreflang="ru" href="/ru/1234"><link rel="alternate" hreflang="x-default" href="/">',
    '',
    { alternates: [{ lang: 'ru', url: 'https://www.anchor.example/ru/1234' }] },
  ],
  [
    'the page’s own language links',
    '',
    '<a href="/az/sea/two-boats">AZ</a><a href="/ru/">RU</a>',
    { alternates: [{ lang: 'az', url: 'https://www.anchor.example/az/sea/two-boats' }] },
  ],
  [
    'a link that says its language in another way',
    '',
    '<a hreflang="de" href="/de/sea/two-boats">Lesen</a><a href="/sea/pier-and-boats">Pier</a>',
    { alternates: [{ lang: 'de', url: 'https://www.anchor.example/de/sea/two-boats' }] },
  ],
  [
    'neither this page nor what is no language; the first address of a language',
    '<link rel="alternate" hreflang="en" href="/sea/two-boats-1234"><link rel="alternate" hreflang="de" href="/de/1234">' +
      '<link rel="alternate" hreflang="de" href="/de/5678"><link rel="alternate" hreflang="all!" href="/x/1234">',
    '',
    { alternates: [{ lang: 'de', url: 'https://www.anchor.example/de/1234' }] },
  ],
  [
    'not an address that is none, in either way',
    '<link rel="alternate" hreflang="ru" href="javascript:x()">',
    '<a href="javascript:x()">AZ</a><a href="/de/sea/two-boats">DE</a>',
    { alternates: [{ lang: 'de', url: 'https://www.anchor.example/de/sea/two-boats' }] },
  ],
  ['nor a front page of two steps', '', '<a href="/ru/az/">RU</a>', { alternates: [] }],
  [
    'not the address that the page gives for itself',
    '<link rel="canonical" href="/sea/two-boats-1234.html"><link rel="alternate" hreflang="en" href="/sea/two-boats-1234.html">',
    '',
    { alternates: [] },
  ],
  // walls and pages
  [
    'a text behind a wall goes on',
    ld({ ...ARTICLE, isAccessibleForFree: 'False' }),
    '<h1>Two boats missing</h1>',
    { goesOn: true },
  ],
  [
    'so does one that is locked',
    '<meta property="og:article:content_tier" content="locked">',
    '<h1>Two boats missing</h1>',
    { goesOn: true },
  ],
  [
    'but not one of which some are free',
    '<meta property="article:content_tier" content="metered">',
    '<h1>Two boats missing</h1>',
    { goesOn: false },
  ],
  [
    'one that is free does not',
    ld({ ...ARTICLE, isAccessibleForFree: true }),
    '<h1>Two boats missing</h1>',
    { goesOn: false },
  ],
  [
    'so does one that a publishing system has cut off',
    '',
    '<h1>Two boats missing</h1><p>One.</p><aside class="gh-post-upgrade-cta"><h2>For paying readers only</h2></aside>',
    { goesOn: true },
  ],
  [
    'a text with a next page goes on there',
    '<link rel="next" href="/sea/two-boats-1234?page=2">',
    '',
    { goesOn: true, nextPage: 'https://www.anchor.example/sea/two-boats-1234?page=2' },
  ],
  ['not on the page itself', '<link rel="next" href="/sea/two-boats-1234">', '', { goesOn: false, nextPage: null }],
  [
    'the next article is no next page',
    '<link rel="next" href="/sea/new-pier-5678">',
    '',
    { goesOn: false, nextPage: null },
  ],
])('%s', (_, head, body, expected) => {
  expect(read(head, body)).toMatchObject(expected);
});

test.each([
  [
    'ru',
    'Портовая служба пересчитала лодки и не нашла двух из них, как это было и в прошлом году, но на этот раз',
    'en',
    'ru',
  ],
  ['hy', 'Նավահանգստի գրասենյակը հաշվել է նավակները և պարզել, որ երկուսը չկան, այդ մասին նա ասել է իր հետ', 'en', 'hy'],
  [
    'az',
    'Liman idarəsi qayıqları saydı və bildirdi ki, onlardan ikisi yoxdur, bu isə daha çox sual yaradır və bir də',
    '',
    'az',
  ],
  [
    'a tag that fits stays as it is',
    'The office has said that it was not in the log and that they are on it with two planes',
    'en-GB',
    'en-GB',
  ],
])('language: %s', (_, text, declared, lang) => {
  const document = pageOf(
    `<html lang="${declared}"><body><h1>x</h1>${`<p>${text} ${text}</p>`.repeat(4)}</body></html>`,
  );
  expect(extractArticle(document)?.lang).toBe(lang);
});

test('an Arabic text runs from right to left, whatever the page says', () => {
  const text =
    'قال مكتب الميناء إن قاربين فقدا في الليل من المرسى وإن البحث عن القاربين قد بدأ مع طلوع الشمس على الساحل.';
  const texts = [1, 2, 3, 4, 5, 6].map(day => `${text} ${day}.`);
  expect(extractArticle(pageOf(paper(paragraphs(texts))))?.dir).toBe('rtl');
});

test('no more languages are read than there are editions of a paper', () => {
  const codes = [...'abcdefghi'].flatMap(one => [...'klmnopqrst'].map(two => one + two));
  const links = codes.map(code => `<link rel="alternate" hreflang="${code}" href="/${code}/1234">`);
  expect(read(links.join(''), '').alternates).toHaveLength(60);
});

test('the front page does not go on, but has older news', () => {
  expect(read('<link rel="next" href="/2">', '', 'https://www.anchor.example/').nextPage).toBe(null);
});
