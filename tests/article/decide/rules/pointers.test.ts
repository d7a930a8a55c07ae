import { expect, test } from 'vitest';
import { dropPointers, dropTitles } from '../../../../utils/article/decide/rules/pointers.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf, STORY } from '../../page.ts';

/** What goes of lines among paragraphs. */
function gone(lines: string): string[] {
  const document = pageOf(`<html><body><p>${STORY[0]}</p>${lines}<p>${STORY[1]}</p></body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = dropPointers(
    leaves,
    leaves.map(() => true),
  );
  return leaves.flatMap(({ text }, i) => (keep[i] ? [] : [text]));
}
const LINK = '<p><a href="/1">New pier opens in spring</a> [video]</p>';
const FIRST = 'New pier opens in spring [video]';

test.each<[string, string, string[]]>([
  [
    'links below a line that says so',
    `<h3>Don’t miss</h3>${LINK}<p><a href="/2">Old pier</a></p>`,
    [FIRST, 'Old pier'],
  ],
  ['in Russian', `<p>Материалы по теме:</p>${LINK}`, [FIRST]],
  ['not what is no link', `<p>Read also:</p><p>Nobody had seen them leave.</p>${LINK}`, []],
  ['nor links below another line', `<p>Two piers:</p>${LINK}`, []],
  ['nor below a sentence that begins so', `<p>Read also what the office says of them.</p>${LINK}`, []],
])('%s', (_, lines, expected) => {
  expect(gone(lines)).toEqual(expected);
});

const TITLE = '<p><a href="/sea/2"><b>New pier opens in spring</b></a></p>';

test.each<[string, string, boolean]>([
  ['the title of another article goes', TITLE, false],
  ['but not a sentence', '<p><a href="/sea/2">The new pier opens in spring.</a></p>', true],
  ['nor what leads to another site', '<p><a href="https://pier.example/2">New pier opens in spring</a></p>', true],
  ['nor to this page', '<p><a href="#pier">New pier opens in spring</a></p>', true],
  ['nor where words are no link', '<p>In May: <a href="/sea/2">new pier opens in spring</a></p>', true],
  ['nor in capitals', '<p><a href="/sea/2"><b>NEW PIER OPENS IN SPRING</b></a></p>', true],
  ['nor a name', '<p><a href="/by/lee">Ann Lee</a></p>', true],
  ['nor an item', '<ul><li><a href="/sea/2">New pier opens in spring</a></li></ul>', true],
])('between sentences %s', (_, line, expected) => {
  const document = pageOf(`<html><body><p>${STORY[0]}</p>${line}<p>${STORY[1]}</p></body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  expect(
    dropTitles(
      leaves,
      leaves.map(() => true),
    )[1],
  ).toBe(expected);
});

test('nor where the text goes from one to the next', () => {
  const lines = STORY.slice(0, 5)
    .map(text => `<p>${text}</p>${TITLE}`)
    .join('');
  const document = pageOf(`<html><body>${lines}<p>${STORY[5]}</p></body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  expect(
    dropTitles(
      leaves,
      leaves.map(() => true),
    ),
  ).not.toContain(false);
});
