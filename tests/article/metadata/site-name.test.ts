import { expect, test } from 'vitest';
import { ARTICLE, ld, read } from './read.ts';

const front = (name: string, href = '/') => `<header><a href="${href}">${name}</a></header><h1>Boats</h1>`;

test.each<[string, string, string, string | null]>([
  ['what the page says', '<meta property="og:site_name" content="Daily Anchor">', '', 'Daily Anchor'],
  ['its publisher', ld({ ...ARTICLE, publisher: { name: 'Daily Anchor' } }), '', 'Daily Anchor'],
  ['by name alone', ld({ ...ARTICLE, publisher: 'Daily Anchor' }), '', 'Daily Anchor'],
  [
    'what the title of the tab has after that of the article',
    '<title>Two boats - Anchor</title>',
    '<h1>Two boats</h1>',
    'Anchor',
  ],
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
  ['nor a part of a word', '<title>Anchor Posters: two boats</title>', front('Anchor Post'), null],
  ['nor the end of what the title says', '<title>Two boats of Anchor Post</title>', front('Anchor Post'), null],
])('%s', (_, head, body, name) => {
  expect(read(head, body).siteName).toBe(name);
});
