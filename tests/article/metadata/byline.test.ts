import { expect, test } from 'vitest';
import type { Metadata } from '../../../utils/article/metadata/index.ts';
import { read } from './read.ts';

test.each<[string, string, string, Partial<Metadata>]>([
  [
    'not a box whose name only has the word within another',
    '',
    '<h1>Two boats</h1><div class="unauthorized">Log In First</div>',
    { byline: null },
  ],
  [
    'not a sign in place of a name',
    '',
    '<h1>Two boats</h1><p class="byline">—</p><p class="author">By Ann Lee</p>',
    { byline: 'By Ann Lee' },
  ],
  [
    'a line of loose text, with the word and a colon',
    '',
    '<h1>Two boats</h1><div>Two are gone.<br>One is back.<br>No more.<br>Author: Ann Lee<br>Views: 12</div>',
    { byline: 'Author: Ann Lee', authors: ['Ann Lee'] },
  ],
  [
    'not what is said in one',
    '',
    '<h1>Two boats</h1><div>Two are gone.<br>One is back.<br>No more.<br>Author: a man of the sea<br>Views: 12</div>',
    { byline: null },
  ],
  [
    'a line with the date behind the name',
    '',
    '<h1>Two boats</h1><div>By <span>Ann Lee</span>, <i>5 July 2025, 12:40</i></div>',
    { byline: 'By Ann Lee', authors: ['Ann Lee'] },
  ],
  [
    'not where the news are from',
    '',
    '<h1>Две лодки</h1><div class="author"><div class="date">28.11.2025 | <span>Источник:</span> <h3><a href="/">Якорь.Ру</a></h3></div></div>',
    { byline: null, authors: [] },
  ],
  [
    'what Germans say of who asked',
    '',
    '<h1>Zwei Boote</h1><p class="byline">Das Gespräch führte Ann Lee</p>',
    { byline: 'Das Gespräch führte Ann Lee', authors: ['Ann Lee'] },
  ],
  [
    'who added the story',
    '',
    '<h1>Boats</h1><span class="e-author"><b>Добавил:</b> <a href="/x">Вельд</a></span>',
    { authors: ['Вельд'] },
  ],
  [
    'not who took the picture',
    '',
    '<h1>Two boats</h1><span class="photo-author">Foto: Ann Lee</span>',
    { byline: null, authors: [] },
  ],
  [
    'two names beside the date',
    '',
    '<h1>Two boats</h1><div class="x"><div>Ann Lee, Bo Ek</div><div>5 July 2025</div></div>',
    { authors: ['Ann Lee', 'Bo Ek'] },
  ],
  [
    'a name that a sign parts from the date',
    '',
    '<h1>Two boats</h1><div class="x"><div>Ann Lee</div><div>•</div><div>5 July 2025</div></div>',
    { authors: ['Ann Lee'] },
  ],
  [
    'also in letters of a weight',
    '',
    '<h1>Two boats</h1><div class="x"><div class="font-medium">Ann Lee</div><div>5 July 2025</div></div>',
    { authors: ['Ann Lee'] },
  ],
  [
    'a meta of the article’s own',
    '<meta name="articleAuthor" content="Ann Lee">',
    '<h1>Two boats</h1>',
    { authors: ['Ann Lee'] },
  ],
  ['the page of a user', '', '<h1>Two boats</h1><div><a href="/user/ann/">Ann Lee</a></div>', { authors: ['Ann Lee'] }],
  [
    'but not of one who comments',
    '',
    '<h1>Two boats</h1><div class="comments"><div><a href="/user/ann/">Ann Lee</a></div></div>',
    { authors: [] },
  ],
  [
    'on a page that is called after its comments',
    '',
    '<div class="comments-open"><div><main><article><header><h1>Two boats</h1><p class="byline">Ann Lee</p></header></article></main></div></div>',
    { byline: 'Ann Lee' },
  ],
  [
    'a line that names whom the page tells machines of',
    '<meta name="author" content="Ann Lee">',
    '<h1>Two boats</h1><p>By Ann Lee</p>',
    { byline: 'By Ann Lee' },
  ],
  [
    'not one that tells a whole story of them',
    '<meta name="author" content="Ann Lee">',
    '<h1>Two boats</h1><p>By Ann Lee, who has written of the sea and its boats for many years</p>',
    { byline: null },
  ],
  [
    'not a name before a comma and nothing, where the site has no name',
    '',
    '<h1>Two boats</h1><p>Ann Lee, —</p>',
    { byline: null },
  ],
  [
    'a name that leads to a page of its own, without the words before it',
    '',
    '<h1>Two boats</h1><div>Report <a href="/author/lee">Ann Lee</a></div>',
    { byline: 'Ann Lee' },
  ],
  [
    'and without a second link there',
    '',
    '<h1>Two boats</h1><div><a href="/author/lee">Ann Lee</a> <a href="/author/lee">More stories</a></div>',
    { byline: 'Ann Lee' },
  ],
  [
    'elements that touch at a sign stay as they are',
    '',
    '<h1>Two boats</h1><p class="byline">By <a>Ann Lee</a> (<i>Anchor Press</i>), <i>Norhaven</i></p>',
    { byline: 'By Ann Lee (Anchor Press), Norhaven' },
  ],
  [
    'not a section beside the date in one line',
    '',
    '<h1>Two boats</h1><div class="meta"><a href="/sea">Open Sea</a> | 21 Aug 2026</div>',
    { byline: null },
  ],
  [
    'not a pointer that looks like a dateline',
    '',
    '<h1>Two boats</h1><p>see the report (Anchor Press) – the office has it.</p>',
    { byline: null },
  ],
  [
    'a line that is marked as the author’s, with what is said of them',
    '<meta name="author" content="Ann Lee">',
    '<h1>Two boats</h1><span rel="author">Ann Lee, our reporter in the north</span>',
    { byline: 'Ann Lee, our reporter in the north' },
  ],
  [
    'in either way',
    '<meta name="author" content="Ann Lee">',
    '<h1>Two boats</h1><span itemprop="author">Ann Lee, our reporter in the north</span>',
    { byline: 'Ann Lee, our reporter in the north' },
  ],
  [
    'not a short sentence that begins like a byline',
    '',
    '<h1>Two boats</h1><p>By Monday it was over.</p>',
    { byline: null },
  ],
  ['nor a longer line', '', '<h1>Two boats</h1><p>By Monday the boats were all back at the pier</p>', { byline: null }],
  ['nor a line of small letters', '', '<h1>Two boats</h1><p>By the old pier</p>', { byline: null }],
  [
    'a line that is the name alone, where the page tells machines of it',
    '<meta name="author" content="Ann Lee">',
    '<h1>Two boats</h1><p>Ann Lee</p>',
    { byline: 'Ann Lee' },
  ],
  [
    'not one that tells of them',
    '<meta name="author" content="Ann Lee">',
    '<h1>Two boats</h1><p>Ann Lee saw them leave</p>',
    { byline: null },
  ],
  [
    'nor the line of another',
    '<meta name="author" content="Ann Lee">',
    '<h1>Two boats</h1><p>By Bo Ek</p>',
    { byline: null },
  ],
  [
    'nor a link to the page of another',
    '<meta name="author" content="Ann Lee">',
    '<h1>Two boats</h1><a href="/author/ek">Bo Ek</a>',
    { byline: null },
  ],
  [
    'a line of both names',
    '<meta name="author" content="Ann Lee, Bo Ek">',
    '<h1>Two boats</h1><p>Ann Lee / Bo Ek</p>',
    { byline: 'Ann Lee / Bo Ek' },
  ],
  [
    'not a sentence with both',
    '<meta name="author" content="Ann Lee, Bo Ek">',
    '<h1>Two boats</h1><p>Ann Lee and Bo Ek met.</p>',
    { byline: null },
  ],
  [
    'nor a line with one of them',
    '<meta name="author" content="Ann Lee, Bo Ek">',
    '<h1>Two boats</h1><p>By Ann Lee</p>',
    { byline: null },
  ],
  [
    'not a signature with a place',
    '<meta property="og:site_name" content="Daily Anchor">',
    '<h1>Two boats</h1><div>The office is puzzled.<br><b>Ann Lee, Norhaven</b></div>',
    { authors: [] },
  ],
  [
    'not a link to an author’s page that says something else',
    '',
    '<h1>Two boats</h1><a href="/author/lee">More stories</a>',
    { authors: [] },
  ],
  ['nor one in a list', '', '<h1>Two boats</h1><li><a href="/author/lee">Ann Lee</a></li>', { authors: [] }],
  [
    'nor a contributor to the comments',
    '',
    '<h1>Two boats</h1><div class="comments"><div class="contributor"><b>Bo Ek</b></div></div>',
    { authors: [] },
  ],
  [
    'not a place beside the date in a link to another story',
    '',
    '<h1>Two boats</h1><a href="/x"><span>New Norhaven</span> <span>5 July 2026</span></a>',
    { authors: [] },
  ],
  [
    'not a name in a line without a date',
    '',
    '<h1>Two boats</h1><div class="meta">Ann Lee | Sea</div>',
    { authors: [] },
  ],
  [
    'nor a section in a line with one',
    '',
    '<h1>Two boats</h1><div class="meta">Sea | 21 Aug 2026</div>',
    { authors: [] },
  ],
  [
    'not a pier in the brackets of a dateline',
    '',
    '<h1>Two boats</h1><p>Norhaven, July 5 (Pier 7) – The office.</p>',
    { byline: null },
  ],
  [
    'not a tool whose label begins like a byline',
    '',
    '<h1>Two boats</h1><div><span>Text Size</span></div><div>By: Ann Lee</div>',
    { byline: 'By: Ann Lee', authors: ['Ann Lee'] },
  ],
  ['nor the name of goods', '', '<h1>Two boats</h1><p><a href="/x">Text Winder</a></p>', { byline: null, authors: [] }],
  [
    'no code that stands in it, though it has no braces',
    '<meta name="author" content="Ann Lee">',
    '<h1>Two boats</h1><div class="xByline">By <b>Ann Lee</b>, Anchor<script>boatAuthor = "By Ann Lee, Anchor";</script></div>',
    { byline: 'By Ann Lee, Anchor' },
  ],
  [
    'not who wrote what a menu above the headline leads to',
    '<meta name="author" content="Ann Lee">',
    '<ul><li><a href="/2">Three more boats</a> <span class="byline"><a href="/w/2">Bo Ek</a></span></li></ul><h1>Two boats</h1><span class="byline"><a rel="author" href="/w/1">Ann (A. L.) Lee</a></span>',
    { byline: 'Ann (A. L.) Lee' },
  ],
  [
    'the line with the name that the page tells machines, before another that is called so',
    '<meta name="author" content="Ann Lee">',
    '<h1>Two boats</h1><div><a href="/the-news/ann-lee">Ann Lee</a></div><p>Two are gone.</p><div class="x_author_name">Bo Ek</div>',
    { byline: 'Ann Lee' },
  ],
  [
    'not who has the rights in a picture, though that is whom the page tells machines',
    '<meta name="author" content="Bo Ek">',
    '<h1>Two boats</h1><div class="author">By Ann Lee</div><p>Two are gone.</p><span>© Bo Ek</span>',
    { byline: 'By Ann Lee' },
  ],
  [
    'a line of loose text below the headline, though it has no colon',
    '',
    '<h1>Two boats</h1><div><cite><a href="/lee"><img src="/lee.jpg"></a>By Ann Lee<br>anchor.example<br><a href="/a">Archive</a> | <a href="/c">Contact</a></cite></div>',
    { byline: 'By Ann Lee', authors: ['Ann Lee'] },
  ],
  [
    'a signature in Spanish, where the page tells machines of the site',
    '<meta name="author" content="anchor.example"><meta property="og:site_name" content="Anchor">',
    '<h1>Two boats</h1><p class="firma"><em>Ana Gil</em> | <span class="localizacion">Norhaven</span></p>',
    { byline: 'Ana Gil', authors: ['Ana Gil'] },
  ],
  [
    'the printed names, where the page tells machines of its publisher',
    '<meta name="author" content="Ediciones El Ancla"><meta property="og:site_name" content="EL ANCLA">',
    '<h1>Two boats</h1><span class="autor"><a rel="author" href="/a/1">Ana Gil</a> / <a rel="author" href="/a/2">Bo Ek</a></span>',
    { authors: ['Ana Gil', 'Bo Ek'] },
  ],
  ['no company', '<meta name="author" content="ABC Anchor Sp. z o.o.">', '<h1>Two boats</h1>', { authors: [] }],
  [
    'the site by its whole name, where that has an “and”',
    '<title>Two boats | Sea &amp; k</title><meta property="og:site_name" content="Sea &amp; k"><meta name="author" content="Sea &amp; k">',
    '<h1>Two boats</h1>',
    { authors: ['Sea & k'] },
  ],
  [
    'no degree',
    '',
    '<h1>Two boats</h1><div class="author">By Ann Lee, MD, PhD</div>',
    { authors: ['Ann Lee'], byline: 'By Ann Lee, MD, PhD' },
  ],
  [
    'what touches a degree is another line',
    '<meta property="og:site_name" content="Anchor Health News">',
    '<h1>Two boats</h1><div class="author">By Ann Lee, MA<br>Anchor Health News</div>',
    { byline: 'By Ann Lee, MA' },
  ],
  [
    'not a box whose name has the word for a signature within another',
    '',
    '<h1>Two boats</h1><div class="confirmation">Confirmation Code</div>',
    { authors: [] },
  ],
  [
    'no work, though it comes first or for several',
    '',
    '<h1>Zwei Boote</h1><div class="author">Par Ann Lee, Bo Ek<br>Envoyés spéciaux à Norhaven</div>',
    { authors: ['Ann Lee', 'Bo Ek'] },
  ],
  [
    'no work after a dash',
    '',
    '<h1>Two boats</h1><cite class="byline">By Ann Lee and Bo Ek - AP Technology Writers</cite>',
    { authors: ['Ann Lee', 'Bo Ek'] },
  ],
])('%s', (_, head, body, expected) => {
  expect(read(head, body)).toMatchObject(expected);
});

test('the site beside a name is no author, where only its address tells that', () => {
  const body = '<h1>Two boats</h1><div class="byline">Ann Lee, SEA TODAY</div>';
  expect(read('', body, 'https://www.seatoday.example/two-boats').authors).toEqual(['Ann Lee']);
  expect(read('', body).authors).toEqual(['Ann Lee', 'SEA TODAY']);
});
