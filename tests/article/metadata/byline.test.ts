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
])('%s', (_, head, body, expected) => {
  expect(read(head, body)).toMatchObject(expected);
});
