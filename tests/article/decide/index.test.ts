import { expect, test } from 'vitest';
import { decide } from '../../../utils/article/decide/index.ts';
import { piecesOf } from '../../../utils/article/extract.ts';
import type { Leaf } from '../../../utils/article/segment/leaf.ts';
import { pageOf, paragraphs, STORY } from '../page.ts';

const HINTS = {
  title: 'Two boats missing',
  subtitle: null,
  byline: null,
  siteName: null,
  description: '',
  articleBody: '',
  authors: [],
  image: null,
  base: 'https://news.example/',
};

/** The lines that stay. `ask` stands for Readability; `inside` tells the element of a site's rule. */
function kept(markup: string, ask: (leaves: Leaf[]) => number[] | null = () => null, inside?: string): string[] {
  const document = pageOf(`<html><body><h1>Two boats missing</h1>${markup}</body></html>`);
  const pieces = piecesOf(document, document.body);
  const leaves = pieces.filter((piece): piece is Leaf => piece.type === 'text');
  const box = inside ? document.querySelector(inside) : null;
  const body = box && new Set(leaves.filter(leaf => box.contains(leaf.box.element)));
  return decide(pieces, HINTS, ask, body).kept.flatMap(piece => (piece.type === 'text' ? [piece.text] : []));
}
const around = (markup: string): string =>
  `<div>${paragraphs(STORY.slice(0, 5))}${markup}${paragraphs(STORY.slice(5))}</div>`;

const NEWS =
  'The minister has met the fishermen again on Monday, and has told them that the quotas will not change. “Nobody will lose a boat,” he said, and left by the back door, as he had come, before they could ask him more.';
const TICKER = `<ul><li>${NEWS}</li></ul>`;

test.each([
  [
    'the name below a quotation stays with the words',
    around(
      `<blockquote><p>We have looked for them all night, and shall look again.</p><cite>Holt, 47</cite></blockquote>`,
    ),
    'Holt, 47',
    true,
  ],
  [
    'a box that asks to subscribe goes, though it reads like text',
    around(
      '<div>Those who subscribe are told each morning, by <a href="/n">the office</a>, what the log of the night has.</div>',
    ),
    'Those who subscribe are told each morning, by the office, what the log of the night has.',
    false,
  ],
  [
    'what a line points to that says nothing else goes, though it reads like text',
    around(
      '<p>Read also:</p><p><a href="/x">The office has looked for a boat of the same kind before</a>, and found it in the north.</p>',
    ),
    'The office has looked for a boat of the same kind before, and found it in the north.',
    false,
  ],
  [
    'what stands twice beside the story goes, though it reads like text',
    `${TICKER}${around('')}${TICKER}`,
    NEWS,
    false,
  ],
  [
    'a box that is clutter by its name goes',
    around(
      '<div class="paywall-offer"><p>All of the harbour, each day, for as long as you like, from tomorrow on.</p></div>',
    ),
    'All of the harbour, each day, for as long as you like, from tomorrow on.',
    false,
  ],
])('%s', (_, markup, line, stays) => {
  const lines = kept(markup);
  expect(lines.filter(text => STORY.includes(text))).toEqual(STORY);
  expect(lines.includes(line)).toBe(stays);
});

/** News in brief: each line looks like a teaser, and there is nothing else. */
const TEASERS = `<div class="news-list">${STORY.map(
  (text, i) =>
    `<div class="teaser"><a href="/${i}"><h3>${text.slice(0, 30)}</h3></a><span>2 hours ago</span><p>${text.slice(30, 90)}</p></div>`,
).join('')}</div>`;

test('where most would go, Readability is asked, and what it keeps stays', () => {
  const asked: number[] = [];
  const keepAll = (leaves: Leaf[]) => {
    asked.push(leaves.length);
    return leaves.map(() => 1);
  };
  const none = kept(TEASERS, leaves => leaves.map(() => 0));
  const all = kept(TEASERS, keepAll);
  expect(asked).toHaveLength(1);
  expect(all.length).toBeGreaterThan(none.length);
});

test.each([
  ['inside the element of a site’s rule doubtful text stays', '#s', true],
  ['and nothing outside it', '#t', false],
])('%s', (_, inside, stays) => {
  const line = 'Wind: north, four to five';
  const markup = `<div id="s">${paragraphs(STORY.slice(0, 3))}<p>${line}</p></div><div id="t">${paragraphs(STORY.slice(3))}</div>`;
  const lines = kept(markup, () => null, inside);
  expect(lines.includes(line)).toBe(stays);
  expect(lines.includes(STORY[0] ?? '')).toBe(stays);
});

test.each([
  [
    'also in a box that is clutter by its name',
    '<div class="paywall-offer"><p>All of the harbour, each day, for as long as you like, from tomorrow on.</p></div>',
    true,
  ],
  [
    'but not what is certainly none',
    '<div class="related"><ul><li><a href="/1">Old pier</a></li><li><a href="/2">New pier</a></li></ul></div>',
    false,
  ],
])('%s', (_, markup, stays) => {
  const page = `<div id="s">${paragraphs(STORY.slice(0, 3))}${markup}</div><div>${paragraphs(STORY.slice(3))}</div>`;
  expect(kept(page, () => null, '#s').some(line => markup.includes(line))).toBe(stays);
});
