import { expect, test } from 'vitest';
import model from '../../../../utils/article/decide/evidence/block-model.json' with { type: 'json' };
import { evidenceOf } from '../../../../utils/article/decide/evidence/index.ts';
import { mainRegion } from '../../../../utils/article/decide/main-region.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf, paragraphs, STORY } from '../../page.ts';

const NOTHING = { title: '', description: '', articleBody: '', authors: [] as string[] };
type Said = Partial<typeof NOTHING>;

function evidence(markup: string, said: Said = {}) {
  const hints = { ...NOTHING, subtitle: null, byline: null, siteName: null, image: null, base: 'about:blank', ...said };
  const document = pageOf(`<html><body>${markup}</body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  return { leaves, ...evidenceOf(leaves, mainRegion(leaves), hints) };
}

/** The evidence of one name on the last leaf; “in body” is a class of elements, too, which comes first. */
function last(name: string, markup: string, said?: Said): number | undefined {
  const { names, rows } = evidence(markup, said);
  return rows.at(-1)?.[names.lastIndexOf(name)];
}

const story = `<div>${paragraphs(STORY.slice(0, 3))}</div>`;
const [FIRST = ''] = STORY;
const BODY = STORY.slice(0, 5).join(' ');
const table = (cell: string) => `<table><tr><td>a</td><td>b</td></tr><tr><td>c</td>${cell}</tr></table>`;

test('the model weighs the evidence that it was trained on, in the same order', () => {
  expect(evidence(story).names).toEqual(model.names);
});

test.each<[string, number, string, Said?]>([
  // the leaf itself
  ['links', 1 / 3, '<p>Two <a href="/x">boats</a></p>'],
  ['links', 1, `<p>${'<a href="/x">Boats</a> '.repeat(4)}</p>`],
  ['marks', 1 / 4, '<p>Boats, ships</p>'],
  ['marks', 1, '<p>Boats, ships, rafts, buoys, lamps, and so on</p>'],
  ['bullet', 1, '<p>→ Boats</p>'],
  ['bullet', 1, '<p>boats</p>'],
  ['bullet', 0, '<p>Boats</p>'],
  ['time', 1, '<p>Seen at 14:05</p>'],
  ['time', 0, '<p>Seen at noon</p>'],
  ['time', 0, `<p>${FIRST} Seen at 14:05.</p>`],
  ['capitals', 0.5, '<p>BOat</p>'],
  ['capitals', 0, '<p>12</p>'],
  ['cell', 1, table('<td>d</td>')],
  ['cell', 1, table('<th>d</th>')],
  ['cell', 0, '<p>d</p>'],
  // what the page says elsewhere
  ['is title', 1, '<p>Two boats</p>', { title: 'Two Boats' }],
  ['is title', 1, '<p>Two boats missing</p>', { title: 'Two boats missing, says the office' }],
  ['is title', 0, '<p>Two boats</p>', { title: 'Two boats missing, says the office' }],
  ['in title', 1, '<p>boats missing</p>', { title: 'Two boats missing' }],
  ['in title', 0, '<p>boats</p>', { title: 'Two boats missing' }],
  ['in description', 1, '<p>Nobody has seen them leave</p>', { description: 'Gone. Nobody has seen them leave.' }],
  ['in description', 0, '<p>Nobody has</p>', { description: 'Gone. Nobody has seen them leave.' }],
  ['in body', 1, `<p>${FIRST}</p>`, { articleBody: BODY }],
  ['in body', 0, '<p>Gone since May</p>', { articleBody: BODY }],
  ['in body', 0, '<p>It</p>', { articleBody: BODY }],
  ['in body', 0, `<p>${FIRST}</p>`, { articleBody: FIRST }],
  ['in body', 0, '<p>Boats</p>'],
  ['not in body', 1, '<p>Gone since May</p>', { articleBody: BODY }],
  ['not in body', 0, `<p>${FIRST}</p>`, { articleBody: BODY }],
  ['not in body', 0, '<p>Gone since May</p>', { articleBody: FIRST }],
  ['has author', 1, '<p>By Ann Lee</p>', { authors: ['Ann Lee'] }],
  ['has author', 0, `<p>By Ann Lee. ${FIRST}</p>`, { authors: ['Ann Lee'] }],
  ['has author', 0, '<p>By Ann Lee</p>', { authors: ['—'] }],
  ['after headline', 1, '<h1>Two boats</h1><p>Gone</p>', { title: 'Two boats' }],
  ['after headline', 0, '<p>Two boats</p><p>Gone</p>', { title: 'Two boats' }],
  ['after headline', 0, '<h1>Boats</h1><p>Gone</p>', { title: 'Two boats' }],
  ['after headline', 0, '<h1>***</h1><p>Gone</p>'],
  ['after headline', 0, '<h1>Two boats</h1>', { title: 'Two boats' }],
  ['before headline', 0, '<h1>Boats</h1><p>Gone</p>', { title: 'Two boats' }],
  // where it stands
  ['prose', 1, `<p>${FIRST}</p>`],
  ['prose', 0, `<h2>${FIRST}</h2>`],
  ['prose', 0, `<figcaption>${FIRST}</figcaption>`],
  ['prose', 0, `<p>${FIRST.slice(0, -1)}</p>`],
  ['prose', 0, '<p>Two of the boats are missing.</p>'],
  ['prose', 0, `<p><a href="/">${FIRST.slice(0, 60)}</a>${FIRST.slice(60)}</p>`],
  ['prose 4 before', 0.75, '<p>Gone</p>'],
  ['prose 4 before', 0.5, '<p>Ad</p><p>Ad</p><p>Gone</p>'],
  ['prose before', 1, '<p>Gone</p>'],
  ['prose before', 1 / 3, '<p>Ad</p><p>Ad</p><p>Gone</p>'],
  ['after vote', 1, '<p>Gone</p>'],
  ['after vote', 1, `<footer><p>${STORY[5]}</p></footer>`],
  ['place', 1.2, '<p>Gone</p>'],
  ['voted share', 1, ''],
  ['prose share 1', 1, ''],
  ['same look', 1, ''],
])('%s: %d on %s', (name, value, markup, said) => {
  expect(last(name, story + markup, said)).toBeCloseTo(value);
});

const deep = (tag: string, inside: string) => `<${tag}><div><div>${inside}</div></div></${tag}>`;

test.each([
  ['place', 0, `<p>${FIRST}</p><p>Gone</p>`],
  ['prose share 1', 0, `${deep('main', story)}<p>Gone</p>`],
  ['same look', 1, `${deep('main', story)}${deep('section', '<div><p>Gone</p></div>')}`],
  ['same look', 0, `${story}<div><div><p>Gone</p></div></div>`],
  ['same look', 1, `<div class="post-1">${story}</div><div class="post-2"><div><p>Gone</p></div></div>`],
])('of a page: %s: %d on %s', (name, value, markup) => {
  expect(last(name, markup)).toBe(value);
});

test('what stands before the text of the main region', () => {
  const { names, rows } = evidence(`<p>Gone</p>${story}`);
  expect(rows.map(row => row[names.indexOf('before vote')])).toEqual([1, 0, 0, 0]);
});

test('the look of a leaf is that of the elements around it, outermost first', () => {
  expect(evidence(`<p>${FIRST}</p>`).looks).toEqual(['p 1\n0']);
});

const menu = (line: string) => `${story}<footer>${'<p>Boats</p>'.repeat(9)}<p>${line}</p></footer>`;

test.each([
  ['a short line beside prose', `${story}<p>Boats</p>`, true],
  ['a menu far from it', menu('Boats'), false],
  ['but no long line', menu('All of the boats and ships and rafts and buoys of the sea'), true],
])('what is judged: %s', (_, markup, isJudged) => {
  const { leaves, judged } = evidence(markup);
  expect(judged.includes(leaves.length - 1)).toBe(isJudged);
});
