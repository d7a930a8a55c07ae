import { expect, test } from 'vitest';
import type { Metadata } from '../../../utils/article/metadata/index.ts';
import { ARTICLE, ld, read } from './read.ts';

test.each<[string, string, string, Partial<Metadata>]>([
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
    'nor the site, which only a link to the front page tells',
    '<title>Harbour: two boats missing | Anchor Post</title><meta name="author" content="Ann Lee, Anchor Post">',
    '<header><a href="https://www.anchor.example/">Anchor Post</a></header><article><h1>Two boats missing</h1></article>',
    { authors: ['Ann Lee'], siteName: 'Anchor Post' },
  ],
  [
    'nor who wrote below the text',
    '',
    '<article><h1>Two boats missing</h1><div class="full-comms"><div><b class="comm-author">Bo Ek</b></div></div></article>',
    { authors: [] },
  ],
  [
    'a name beside a portrait, in a box whose name ends with what it is',
    '',
    '<h1>Two boats missing</h1><div class="colauthor"><img alt=""><div class="x1">Ann Lee</div><div class="x2">writer</div></div>',
    { authors: ['Ann Lee'] },
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
])('%s', (_, head, body, expected) => {
  expect(read(head, body)).toMatchObject(expected);
});
