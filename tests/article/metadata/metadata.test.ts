import { expect, test } from 'vitest';
import { readPublished } from '../../../utils/article/metadata/dates.ts';
import { type Metadata, readMetadata } from '../../../utils/article/metadata/index.ts';
import { pageFacts } from '../../../utils/article/metadata/page-facts.ts';
import { pageOf, paragraphs } from '../page.ts';

const URL_HERE = 'https://www.anchor.example/sea/two-boats-1234';
const read = (head: string, body: string, url = URL_HERE, lang = 'en'): Metadata =>
  readMetadata(
    pageFacts(pageOf(`<html lang="${lang}"><head>${head}</head><body>${body}${paragraphs()}</body></html>`, url)),
  );
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const ARTICLE = { '@type': 'NewsArticle', headline: 'Two boats missing' };

test.each<[string, string, string, Partial<Metadata>]>([
  // title
  [
    'the heading, where the tab confirms it',
    '<title>Two boats missing | Anchor</title>',
    '<h1>Two boats missing</h1>',
    { title: 'Two boats missing' },
  ],
  [
    'not the site’s name in the heading',
    '<title>Two boats missing from the harbour - Anchor</title><meta property="og:site_name" content="Anchor">',
    '<h1>Anchor</h1>',
    { title: 'Two boats missing from the harbour' },
  ],
  [
    'without a kicker in the heading',
    '<meta property="og:title" content="Two boats missing">',
    '<h1><span>Sea:</span> Two boats missing</h1>',
    { title: 'Two boats missing' },
  ],
  [
    'the heading in the article, not the one in a bar',
    ld(ARTICLE),
    '<h1>Boats: what we know today</h1><article><h2>Two boats missing</h2></article>',
    { title: 'Two boats missing' },
  ],
  [
    'markup in a title is text',
    ld({ ...ARTICLE, headline: 'Two <em>boats</em> &amp; a ship' }),
    '',
    { title: 'Two boats & a ship' },
  ],
  [
    'a template that nobody filled in is no title',
    '<meta property="og:title" content="%ARTICLE_TITLE%"><title>Two boats missing</title>',
    '',
    { title: 'Two boats missing' },
  ],
  // subtitle, section
  [
    'a first paragraph that is also the description is no subtitle',
    '<meta name="description" content="The harbour office is puzzled once more, and so are we.">',
    '<h1>Two boats</h1><div><p>The harbour office is puzzled once more, and so are we.</p><p>One more.</p><p>And one.</p></div>',
    { subtitle: null },
  ],
  [
    'a heading in a list of news is not the headline',
    '<title>Two boats missing</title>',
    '<ul><li><h1>New pier</h1></li></ul><h1>Two boats missing</h1>',
    { title: 'Two boats missing' },
  ],
  [
    'what a figure or a menu calls a lead is none',
    '',
    '<h1>Two boats</h1><figure><p class="lead">The gate on Tuesday night</p></figure><nav><p class="lead">All of the sea</p></nav>',
    { subtitle: null },
  ],
  [
    'nor what stands above the headline',
    '',
    '<p class="standfirst">The harbour office is puzzled</p><h1>Two boats</h1>',
    { subtitle: null },
  ],
  [
    'nor what a box of something else says of itself',
    '',
    '<h1>Two boats</h1><p>One.</p><div class="newsletter-description">Get the news of the sea each morning.</div>',
    { subtitle: null },
  ],
  ['nor a word', '', '<h1>Two boats</h1><p class="standfirst">Puzzled</p>', { subtitle: null }],
  [
    'nor the title once more',
    '',
    '<h1>Two boats missing</h1><p class="standfirst">Two boats missing</p>',
    { subtitle: null },
  ],
  [
    'a smaller heading right below is one',
    '',
    '<h1>Two boats</h1><h2>The harbour office is puzzled once more</h2>',
    { subtitle: 'The harbour office is puzzled once more' },
  ],
  [
    'but not further down',
    '',
    '<h1>Two boats</h1><p>One.</p><p>Two.</p><h2>The harbour office is puzzled once more</h2>',
    { subtitle: null },
  ],
  [
    'the end of a heading, where its title is only the first part',
    '<meta property="og:title" content="Two boats missing"><title>Two boats missing</title>',
    '<h1>Two boats missing <span>The office is puzzled once more</span></h1>',
    { title: 'Two boats missing', subtitle: 'The office is puzzled once more' },
  ],
  [
    'a lead is the subtitle',
    '',
    '<h1>Two boats missing</h1><p class="standfirst">The harbour office is puzzled once more</p>',
    { subtitle: 'The harbour office is puzzled once more' },
  ],
  [
    'what repeats the description is the subtitle',
    '<meta name="description" content="The harbour office is puzzled once more, and so are we.">',
    '<h1>Two boats</h1><div><span>Norhaven. The harbour office is puzzled once more, and so are we.</span></div>',
    { subtitle: 'Norhaven. The harbour office is puzzled once more, and so are we.' },
  ],
  ['the section is told in meta', '<meta property="article:section" content="Sea">', '', { section: 'Sea' }],
  [
    'the section is the last step of the trail',
    '',
    '<div class="crumb"><a href="/">Anchor</a> / Sea</div><h1>Two boats</h1>',
    { section: 'Sea' },
  ],
  [
    'a sentence is no section',
    '<meta property="article:section" content="The harbour office is puzzled once more by two boats"><meta name="section" content="Sea">',
    '<h1>Two boats</h1><div class="category">The harbour office is puzzled once more by boats</div>',
    { section: null },
  ],
  [
    'nor is the title',
    '',
    '<div class="crumb"><a href="/">Anchor</a> / <a href="/sea">Sea</a> / Two boats missing again</div><h1>Two boats missing again</h1>',
    { section: 'Sea' },
  ],
  [
    'the section is a label at the headline',
    '',
    '<div><span class="cat-links"><a>Sea</a></span><h1>Two boats</h1></div>',
    { section: 'Sea' },
  ],
  // authors, byline
  [
    'all authors of JSON-LD',
    ld({ ...ARTICLE, author: [{ '@type': 'Person', name: 'Ann Lee' }, { name: 'Bo Ek' }] }),
    '<h1>Two boats missing</h1>',
    { authors: ['Ann Lee', 'Bo Ek'] },
  ],
  [
    'whom a printed line joins to those that the page tells machines',
    ld({ ...ARTICLE, author: { name: 'Ann Lee' } }),
    '<article><h1>Two boats missing</h1><p class="byline">by Ann Lee and Bo Ek</p></article>',
    { authors: ['Ann Lee', 'Bo Ek'] },
  ],
  [
    'but nothing else of that line',
    ld({ ...ARTICLE, author: { name: 'Ann Lee' } }),
    '<article><h1>Two boats missing</h1><p class="byline">by Ann Lee and reported from Norhaven</p></article>',
    { authors: ['Ann Lee'] },
  ],
  [
    'not the name of a login beside a printed name',
    '<meta name="author" content="anchor.desk">',
    '<article><h1>Two boats missing</h1><p><em>By Ann Lee</em></p></article>',
    { authors: ['Ann Lee'], byline: 'By Ann Lee' },
  ],
  [
    'nor that which a system gives to its first user',
    '<meta name="author" content="Super User">',
    '<article><h1>Two boats missing</h1><dd itemprop="author">Ann Lee</dd></article>',
    { authors: ['Ann Lee'] },
  ],
  [
    'nor the site, which only the title of the tab names',
    '<title>Two boats missing - Anchor</title><meta name="author" content="Ann Lee, Anchor">',
    '<article><h1>Two boats missing</h1></article>',
    { authors: ['Ann Lee'], siteName: 'Anchor' },
  ],
  [
    'a line of the names, whatever its element is called',
    ld({ ...ARTICLE, author: [{ name: 'Ann Lee' }, { name: 'Bo Ek' }] }),
    '<article><h1>Two boats missing</h1><div class="x1"><span>By Ann Lee and Bo Ek</span></div></article>',
    { byline: 'By Ann Lee and Bo Ek' },
  ],
  [
    'a full name that leads to the page of an author',
    '',
    '<article><h1>Two boats missing</h1><div class="x1"><a href="/autor/lee">Ann Lee</a></div></article>',
    { authors: ['Ann Lee'], byline: 'Ann Lee' },
  ],
  [
    'a byline without its date',
    '',
    '<article><h1>Two boats missing</h1><div class="byline">By <a>Ann Lee</a> published <i>July 5, 2025</i> <i>Follow</i></div></article>',
    { byline: 'By Ann Lee' },
  ],
  [
    'a name before a date that has no element of its own',
    '',
    '<article><h1>Two boats missing</h1><div><span class="x1">Ann Lee</span> | 05.07.2025</div></article>',
    { byline: 'Ann Lee' },
  ],
  [
    'authors who stand elsewhere in JSON-LD',
    ld({
      '@graph': [
        { ...ARTICLE, author: [{ '@id': '#ann' }, { '@id': '#none' }, { '@id': '#bo' }] },
        { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
        { '@type': 'Person', '@id': '#bo', name: 'Bo Ek', author: { '@id': '#bo' } },
      ],
    }),
    '<h1>Two boats missing</h1>',
    { authors: ['Ann Lee', 'Bo Ek'] },
  ],
  [
    'JSON-LD that refers in a circle',
    ld([
      { ...ARTICLE, '@id': '#a', author: { '@id': '#b' } },
      { '@type': 'Person', '@id': '#b', author: { '@id': '#a' }, creator: { '@id': '#b' } },
    ]),
    '<h1>Two boats missing</h1><p class="byline">By Ann Lee</p>',
    { authors: ['Ann Lee'] },
  ],
  [
    'names out of a printed line',
    '',
    '<article><h1>Two boats</h1><div class="byline">By Ann Lee and Bo Ek</div></article>',
    { authors: ['Ann Lee', 'Bo Ek'], byline: 'By Ann Lee and Bo Ek' },
  ],
  [
    'the site is no author beside a person',
    ld({ ...ARTICLE, author: { name: 'Anchor' }, publisher: { name: 'Anchor' } }),
    '<article><h1>Two boats missing</h1><a rel="author">Ann Lee</a></article>',
    { authors: ['Ann Lee'] },
  ],
  [
    'an address is no name',
    '<meta property="article:author" content="https://social.example/annlee"><meta name="author" content="Ann Lee">',
    '',
    { authors: ['Ann Lee'] },
  ],
  [
    'a printed name goes before the site that signs in its own name',
    ld({ ...ARTICLE, author: { name: 'Anchor' }, publisher: { name: 'Anchor' } }),
    '<article><h1>Two boats missing</h1><p class="byline">By Ann Lee</p></article>',
    { authors: ['Ann Lee'] },
  ],
  [
    'the site, where nobody else is named',
    ld({ ...ARTICLE, author: { name: 'Anchor' }, publisher: { name: 'Anchor' } }),
    '<h1>Two boats missing</h1>',
    { authors: ['Anchor'] },
  ],
  [
    'names that stand in elements of their own, without a comma',
    '',
    '<article><h1>Two boats</h1><div class="byline">By <a>Ann Lee</a> <a>Bo Ek</a> <time>July 5, 2025</time></div></article>',
    { authors: ['Ann Lee', 'Bo Ek'] },
  ],
  [
    'a byline whose elements touch',
    '',
    '<article><h1>Two boats</h1><div class="byline">By <a>Ann Lee</a><i>Contributions from Bo Ek</i></div></article>',
    { byline: 'By Ann Lee Contributions from Bo Ek' },
  ],
  [
    'not who only helped',
    ld({ ...ARTICLE, author: [{ name: 'Ann Lee' }, { name: 'Bo Ek' }] }),
    '<article><h1>Two boats missing</h1><div class="byline">By <a>Ann Lee</a> <i>Contributions from</i> <a>Bo Ek</a></div></article>',
    { authors: ['Ann Lee'] },
  ],
  [
    'not what the author is at the paper, nor the paper’s address',
    '<meta name="author" content="Ann Lee, Senior Staff Writer, anchor.example, by Bo Ek, chief correspondent">',
    '<h1>Two boats</h1>',
    { authors: ['Ann Lee', 'Bo Ek'] },
  ],
  [
    'a name beside the date, whatever its element is called',
    '',
    '<h1>Two boats</h1><div><span>Ann Lee |</span> <span>05.07.2025</span></div>',
    { byline: 'Ann Lee', authors: ['Ann Lee'] },
  ],
  [
    'a link beside the date leads to a section',
    '',
    '<h1>Two boats</h1><div><span><a href="/sea">Open Sea</a></span> <span>05.07.2025</span></div>',
    { byline: null },
  ],
  [
    'the agency and its reporter in a dateline',
    '',
    '<h1>Two boats</h1><div>Norhaven, July 05 (Anchor Press, Ann Lee) – The office counted the boats again.</div>',
    { byline: 'Anchor Press, Ann Lee', authors: ['Anchor Press', 'Ann Lee'] },
  ],
  [
    'brackets in a sentence are no dateline',
    '',
    '<h1>Two boats</h1><p>The office (and its two planes) will count the boats again.</p>',
    { byline: null },
  ],
  ['who led the interview', '', '<div><h1>Two boats</h1><i>Беседовала Анна Ли</i></div>', { authors: ['Анна Ли'] }],
  [
    'the box around an author where it names them all',
    ld({ ...ARTICLE, author: [{ name: 'Ann Lee' }, { name: 'Bo Ek' }] }),
    '<article><h1>Two boats missing</h1><div>By <a rel="author">Ann Lee</a> and <a rel="author">Bo Ek</a></div></article>',
    { byline: 'By Ann Lee and Bo Ek' },
  ],
  [
    'not a box with text',
    ld({ ...ARTICLE, author: [{ name: 'Ann Lee' }, { name: 'Bo Ek' }] }),
    `<article><h1>Two boats missing</h1><div><a rel="author">Ann Lee</a><p>She has known Bo Ek and the boats of the harbour for many years, and wrote about all of them.</p></div></article>`,
    { byline: 'Ann Lee' },
  ],
  [
    'a byline that names the author before another box of that name',
    '<meta name="author" content="Ann Lee">',
    '<article><h1>Two boats</h1><p class="author">Our authors of the week</p><p class="author">Ann Lee</p></article>',
    { byline: 'Ann Lee' },
  ],
  [
    'a text is no byline, whatever it is called',
    '',
    '<article><h1>Two boats</h1><p class="author">She has known the boats of the harbour for many years, and has written about all of them.</p></article>',
    { byline: null },
  ],
  [
    'nor is the address of the site',
    '',
    '<article><h1>Two boats</h1><p class="author">www.anchor.example</p></article>',
    { byline: null },
  ],
  [
    'nor a name beside a date in a box of tags',
    '',
    '<h1>Two boats</h1><div><span class="tags">Open Sea</span> <span>05.07.2025</span></div>',
    { byline: null },
  ],
  [
    'nor one above the headline',
    '',
    '<span>Ann Lee</span> <span>05.07.2025</span><h1>Two boats</h1>',
    { byline: null },
  ],
  [
    'nor one far below it',
    '',
    `<h1>Two boats</h1>${'<p>One.</p>'.repeat(25)}<div><span>Ann Lee</span> <span>05.07.2025</span></div><p>Norhaven (Anchor Press) – The office.</p>`,
    { byline: null },
  ],
  // date
  [
    'JSON-LD’s date',
    ld({ ...ARTICLE, datePublished: '2025-07-03T15:14:00+04:00' }),
    '<h1>Two boats missing</h1>',
    { publishedAt: '2025-07-03T15:14:00+04:00' },
  ],
  [
    'a printed date near the headline',
    '',
    '<h1>Two boats</h1><div class="news-date">25 Июня 2026 17:24</div>',
    { publishedAt: '2026-06-25T17:24' },
  ],
  [
    'not the date of an update',
    '',
    '<h1>Two boats</h1><time class="updated" datetime="2026-06-26">x</time><time datetime="2026-06-25">x</time>',
    { publishedAt: '2026-06-25' },
  ],
  [
    'a date below the headline before one above it',
    '',
    '<div class="date">1 June 2025</div><h1>Two boats</h1><div class="date">3 July 2025</div>',
    { publishedAt: '2025-07-03' },
  ],
  [
    'a date above the headline before none',
    '',
    '<div class="date">1 June 2025</div><h1>Two boats</h1>',
    { publishedAt: '2025-06-01' },
  ],
  [
    'what machines are told before what is printed',
    '<meta name="pubdate" content="2025-07-03">',
    '<h1>Two boats</h1><time datetime="2025-07-04">x</time>',
    { publishedAt: '2025-07-03' },
  ],
  [
    'when it was made, where nobody says when it was published',
    ld({ ...ARTICLE, dateCreated: '2025-07-03' }),
    '<h1>Two boats missing</h1><time datetime="2025-07-04">x</time>',
    { publishedAt: '2025-07-03' },
  ],
  [
    'not a date far below the headline',
    '',
    `<h1>Two boats</h1>${'<p>One.</p>'.repeat(26)}<p>3 July 2025</p>`,
    { publishedAt: null },
  ],
  [
    'a printed date whatever its box is called',
    '',
    '<h1>Two boats</h1><div class="x1">3 July 2025 09:00</div>',
    { publishedAt: '2025-07-03T09:00' },
  ],
  [
    'a day without its year is the last before the page was changed',
    ld({ ...ARTICLE, dateModified: '2024-02-01T10:00:00+03:00' }),
    '<h1>Two boats missing</h1><div class="news-header__date">14 июля, 12:30</div>',
    { publishedAt: '2023-07-14T12:30' },
  ],
  [
    'who is printed with the site beside the name',
    '<meta property="og:site_name" content="Daily Anchor">',
    '<h1>Two boats</h1><p class="byline">By Ann Lee, Daily Anchor</p>',
    { authors: ['Ann Lee'] },
  ],
  [
    'a single name, where nobody else is named',
    '',
    '<h1>Two boats</h1><p class="byline">By Anchorman</p>',
    { authors: ['Anchorman'] },
  ],
  [
    'a name without the place in brackets after it',
    '',
    '<h1>Two boats</h1><p class="byline">By Ann Lee (Norhaven)</p>',
    { authors: ['Ann Lee'] },
  ],
  [
    'the address that is shared, where no link names one',
    '<meta property="og:url" content="https://www.anchor.example/sea/two-boats-1234">',
    '',
    { canonicalUrl: 'https://www.anchor.example/sea/two-boats-1234' },
  ],
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
  [
    'a heading in a list is not the headline, though nothing else tells',
    '',
    '<ul><li><h1>New pier</h1></li></ul><h1>Two boats missing</h1>',
    { title: 'Two boats missing' },
  ],
  [
    'the section in JSON-LD',
    ld({ ...ARTICLE, articleSection: 'Sea' }),
    '<h1>Two boats missing</h1>',
    { section: 'Sea' },
  ],
  [
    'steps that are links and nothing between them',
    '',
    '<div class="breadcrumbs"><a href="/">Anchor</a><a href="/sea">Sea</a></div><h1>Two boats missing</h1>',
    { section: 'Sea' },
  ],
  [
    'not the site before the title',
    '<title>Anchor - Two boats missing from the harbour</title><meta property="og:site_name" content="Anchor">',
    '',
    { title: 'Two boats missing from the harbour' },
  ],
  // addresses
  [
    'a canonical address of this page',
    '<link rel="canonical" href="https://anchor.example/sea/two-boats-1234">',
    '',
    { canonicalUrl: 'https://anchor.example/sea/two-boats-1234' },
  ],
  [
    'not of another host',
    '<link rel="canonical" href="https://evil.example/sea/two-boats-1234">',
    '',
    { canonicalUrl: null },
  ],
  [
    'not with credentials',
    '<link rel="canonical" href="https://me:pw@www.anchor.example/sea/two-boats-1234">',
    '',
    { canonicalUrl: null },
  ],
  ['not the front page', '<link rel="canonical" href="https://www.anchor.example/">', '', { canonicalUrl: null }],
  [
    'not another article',
    '<link rel="canonical" href="https://www.anchor.example/sea/new-pier-5678">',
    '',
    { canonicalUrl: null },
  ],
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
    'the shared picture',
    '<meta property="og:image" content="https://img.example.com/a.jpg">',
    '',
    { image: 'https://img.example.com/a.jpg' },
  ],
  [
    'a cover set as a background',
    '',
    '<article><h1>Two boats</h1><div style="background-image:url(https://img.example.com/b.jpg)"></div></article>',
    { image: 'https://img.example.com/b.jpg' },
  ],
  // walls and pages
  [
    'a text behind a wall goes on',
    ld({ ...ARTICLE, isAccessibleForFree: 'False' }),
    '<h1>Two boats missing</h1>',
    { goesOn: true },
  ],
  [
    'a text with a next page goes on there',
    '<link rel="next" href="/sea/two-boats-1234?page=2">',
    '',
    { goesOn: true, nextPage: 'https://www.anchor.example/sea/two-boats-1234?page=2' },
  ],
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
  expect(readMetadata(pageFacts(document)).lang).toBe(lang);
});

test('an Arabic text runs from right to left, whatever the page says', () => {
  const text =
    'قال مكتب الميناء إن قاربين فقدا في الليل من المرسى وإن البحث عن القاربين قد بدأ مع طلوع الشمس على الساحل';
  expect(
    readMetadata(pageFacts(pageOf(`<html lang="en" dir="ltr"><body>${`<p>${text}</p>`.repeat(8)}</body></html>`))).dir,
  ).toBe('rtl');
});

test('the address goes before a day without its year', () => {
  const day = '<h1>Two boats missing</h1><div class="news-header__date">14 июля, 12:30</div>';
  const told = ld({ ...ARTICLE, dateModified: '2024-02-01' });
  expect(read(told, day, 'https://www.anchor.example/2023/07/13/two-boats').publishedAt).toBe('2023-07-13');
});

test('a day without its year, where the page tells of no change, is that of now', () => {
  const facts = (head: string) =>
    pageFacts(pageOf(`<html><head>${head}</head><body><h1>Two boats</h1><time>14 июля</time></body></html>`, URL_HERE));
  const now = new Date('2026-11-28T20:00:00Z');
  expect(readPublished(facts(''), now)).toBe('2026-07-14');
  expect(readPublished(facts('<meta property="article:modified_time" content="2024-08-01">'), now)).toBe('2024-07-14');
});
