import { expect, test } from 'vitest';
import { ARTICLE, ld, read } from './read.ts';

const front = (name: string, href = '/') => `<header><a href="${href}">${name}</a></header><h1>Boats</h1>`;
const said = (name: string) => `<meta property="og:site_name" content="${name}">`;

test.each<[string, string, string, string | null]>([
  ['what the page says', '<meta property="og:site_name" content="Daily Anchor">', '', 'Daily Anchor'],
  ['an address without what is no name', said('https://www.anchor.example/'), '', 'anchor.example'],
  ['an account, too', said('@anchor'), '', 'anchor'],
  ['the part of a long name that the address has', said('News from the coast | Anchor'), '', 'Anchor'],
  ['few words before an address', said('The Old Anchor | anchor.example'), '', 'The Old Anchor'],
  ['the address after more', said('News from the coast and the sea | anchor.example'), '', 'anchor.example'],
  ['all of it where it has none', said('The Old Pier | Norhaven'), '', 'The Old Pier | Norhaven'],
  ['before a colon, too', said('Anchor: News from the coast'), '', 'Anchor'],
  ['its publisher', ld({ ...ARTICLE, publisher: { name: 'Daily Anchor' } }), '', 'Daily Anchor'],
  ['by name alone', ld({ ...ARTICLE, publisher: 'Daily Anchor' }), '', 'Daily Anchor'],
  [
    'what the title of the tab has after that of the article',
    '<title>Two boats - Anchor</title>',
    '<h1>Two boats</h1>',
    'Anchor',
  ],
  [
    'that which the article is shared by, if it has another',
    '<title>Two boats - Anchor</title><meta property="og:title" content="Two boats">',
    '<h1>Boats</h1>',
    'Anchor',
  ],
  ['not after another title', '<title>Two goats - Anchor</title>', '<h1>Two boats</h1>', null],
  ['nor a sentence', '<title>Two boats - All that the sea knows</title>', '<h1>Two boats</h1>', null],
  ['nor nothing', '<title>Two boats</title>', '<h1>Two boats</h1>', null],
  ['nor where there is no title', '<title>Two boats - Anchor</title>', '', null],
  ['a link to the front page that is a picture', '<title>Anchor: two boats</title>', front('<img>'), null],
  ['or has another name', '<title>Anchor Past: two boats</title>', front('Anchor Post'), null],
  ['also at the end', '<title>Sea: two boats | Anchor Past</title>', front('Anchor Post'), null],
  [
    'the link to the front page, with which that title begins',
    '<title>Anchor Post: two boats</title>',
    front('Anchor Post'),
    'Anchor Post',
  ],
  ['or ends', '<title>Sea: two boats | Anchor Post</title>', front('Anchor Post'), 'Anchor Post'],
  ['not a link to a section', '<title>Anchor Post: two boats</title>', front('Anchor Post', '/sea'), null],
  [
    'nor one that is a sentence',
    '<title>All that the sea knows: two boats</title>',
    front('All that the sea knows'),
    null,
  ],
  [
    'the heading that the title ends with, where another element has what that begins with',
    '<title>Two boats missing from the harbour - 5 July 2025 - Anchor Post</title>',
    '<h1>Anchor Post</h1><div class="eTitle"><i>12:30</i>Two boats missing from the harbour</div>',
    'Anchor Post',
  ],
  [
    'but not where nothing has',
    '<title>All of the sea, and what it has taken - Two boats</title>',
    '<h1>Two boats</h1>',
    null,
  ],
  ['nor a part of a word', '<title>Anchor Posters: two boats</title>', front('Anchor Post'), null],
  ['nor the end of what the title says', '<title>Two boats of Anchor Post</title>', front('Anchor Post'), null],
])('%s', (_, head, body, name) => {
  expect(read(head, body).siteName).toBe(name);
});
