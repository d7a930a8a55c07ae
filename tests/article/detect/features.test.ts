import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { measureText, measureTypes } from '../../../utils/article/detect/features.ts';

function open(html: string, url = 'https://post.example/'): Document {
  const { document } = parseHTML(`<!doctype html><html>${html}</html>`);
  Object.defineProperty(document, 'URL', { value: url });
  return document as unknown as Document;
}
const page = (title: string, body: string) => open(`<head><title>${title}</title></head><body>${body}</body>`);
const LINE = 'The lamp of the pier was lit again on Saturday evening.';

test('a page without text has features, too', () => {
  expect(measureText(page('', ''))).toMatchObject({ clusterShare: 0, density: 0 });
});

test('an address is read whatever its case', () => {
  expect(measureText(open('<body></body>', 'https://post.example/News/lamp')).newsPath).toBe(1);
});

test.each(['novosti/1204-lamp', 'xeber/lamp', 'haber/18822/lamp', 'novyny/lamp', 'nachrichten/lamp'])(
  'a path of news in another language: %s',
  path => {
    expect(measureText(open('<body></body>', `https://lamp.example/${path}`)).newsPath).toBe(1);
  },
);

test('a path of all there is on one theme', () => {
  expect(measureText(open('<body></body>', 'https://lamp.example/theme/pier/')).listPath).toBe(1);
});

test('a headline past a line of them says no more', () => {
  expect(measureText(page('', `<h1> ${'Lamp '.repeat(20)}</h1>`)).headlineLength).toBe(1);
});

test('a heading of a few letters is a logo, where another one says what the tab does', () => {
  const length = (first: string) =>
    measureText(
      page('Lamp of the pier was lit again | Post', `<h1>${first}</h1><h2>Lamp of the pier was lit again</h2>`),
    ).headlineLength;
  expect(length('Post')).toBe(0.5);
  expect(length('The keeper of the lamp pays for the bulb for good')).toBeGreaterThan(0.5);
  expect(length('')).toBe(0.5);
});

test('prose among labels is less dense', () => {
  const density = (labels: number) => measureText(page('', `<p>${LINE}</p>${'<i>a</i>'.repeat(labels)}`)).density;
  expect(density(9)).toBeLessThan(density(0));
});

test.each([
  ['/2024/lamp', 1],
  ['/1999/lamp', 1],
  ['/20-lamp', 0],
  ['/202-lamp', 0],
  ['/20b4-lamp', 0],
  ['/18-lamp', 0],
])('%s: a year in the address is %d', (path, year) => {
  expect(measureText(open('<body></body>', `https://post.example${path}`)).year).toBe(year);
});

const HEADLINE = 'The lamp of the pier is lit';

test.each([
  ['the first heading', HEADLINE, `<h1>${HEADLINE}</h1>`, 1],
  ['not one of other words', 'Another lamp', `<h1>${HEADLINE}</h1>`, 0],
  ['nor a short one', 'Lamp | Post', '<h1>Lamp</h1>', 0],
])('in the title of the tab: %s', (_, title, body, expected) => {
  expect(measureText(page(title, body)).headlineInTitle).toBe(expected);
});

/** How long the headline is taken to be, in characters. */
const headline = (title: string, body: string) => Math.round(measureText(page(title, body)).headlineLength * 60);

test.each([
  ['the first heading', 'Post', '<h2>Lamps</h2><h1>Lamp lit</h1>', 'Lamp lit'],
  ['a smaller one in the title of the tab', `Post: ${HEADLINE} again`, `<h2>News</h2><h3>${HEADLINE}</h3>`, HEADLINE],
  ['not one that is not', `Post: ${HEADLINE}`, '<h2>All the lamps of all the piers</h2>', ''],
  ['a short one that it begins with', 'Lamps | Post', '<h2>News</h2><h2>Lamps</h2>', 'Lamps'],
  ['not within it', 'The lamps | Post', '<h2>lamps</h2>', ''],
  ['nor a word of it', 'The lamps | Post', '<h2>The</h2>', ''],
  ['a line that it ends with', `Post: ${HEADLINE}`, `<p>News</p><p>${HEADLINE}</p>`, HEADLINE],
  ['no short one', 'Post: The lamps', '<p>The lamps</p>', ''],
  ['nor a link', `Post: ${HEADLINE}`, `<p><a href="/x">${HEADLINE}</a></p>`, ''],
  ['nor another line', `Post: ${HEADLINE}`, '<p>All the lamps of all the piers</p>', ''],
])('the headline: %s', (_, title, body, expected) => {
  expect(headline(title, body)).toBe(expected.length);
});

test.each([
  ['an article', '{"@type":"NewsArticle"}', { oneArticle: 1, thing: 0, thread: 0 }],
  ['several are a list', '[{"@type":"NewsArticle"},{"@type":"NewsArticle"}]', { oneArticle: 0, thing: 0 }],
  ['a product', '{"@type":"Product"}', { oneArticle: 0, thing: 1 }],
  ['not one in an article', '{"@type":"Article","about":{"@type":"Product"}}', { oneArticle: 1, thing: 0 }],
  ['a thread', '{"@type":"DiscussionForumPosting"}', { thread: 1 }],
  ['an offer of work, which is no post', '{"@type":"JobPosting"}', { oneArticle: 0, thing: 1 }],
])('types: %s', (_, json, expected) => {
  expect(measureTypes(page('', `<script type="application/ld+json">${json}</script>`))).toMatchObject(expected);
});

const ARTICLE = '<script type="application/ld+json">{"@type":"Article"}</script>';

test.each([
  ['a film', '<meta property="og:type" content="video.other">', 1],
  ['goods', '<meta property="og:type" content="product">', 1],
  ['not one in an article', `<meta property="og:type" content="video.other">${ARTICLE}`, 0],
  ['nor a page of another kind', '<meta property="og:type" content="website">', 0],
])('what a page shares: %s', (_, head, thing) => {
  expect(measureTypes(open(`<head>${head}</head><body></body>`)).thing).toBe(thing);
});
