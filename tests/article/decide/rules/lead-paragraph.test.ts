import { expect, test } from 'vitest';
import { keepLeadParagraph } from '../../../../utils/article/decide/rules/lead-paragraph.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf, STORY } from '../../page.ts';

const PART = `<div class="card"><h2>The gate</h2><div><p>${STORY[1]}</p></div></div>`;

/** Whether the line with the first sentence of the story stays, above a part of it. */
function stays(line: string, verdict = 0.15, authors: string[] = []): boolean {
  const document = pageOf(`<html><body><main><h1>Two boats</h1><div>${line}${PART}</div></main></body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const at = leaves.findIndex(({ text }) => text.includes('counted'));
  const keep = leaves.map(({ text }) => text === STORY[1]);
  return (
    keepLeadParagraph(
      leaves,
      leaves.map(() => verdict),
      keep,
      authors,
    )[at] === true
  );
}

test.each([
  ['stays in one element with the parts', `<div class="island"><p>${STORY[0]}</p></div>`, true],
  ['with a label between', `<div class="island"><p>${STORY[0]}</p></div><b>1</b>`, true],
  [
    'with the label, the time and the heading of a first part',
    `<div class="island"><p>${STORY[0]}</p></div><b>Live</b><p>11:40</p>`,
    true,
  ],
  ['but not further away', `<div class="island"><p>${STORY[0]}</p></div><p>1</p><p>2</p><p>3</p>`, false],
  ['nor in an element elsewhere', `</div></main><aside><p>${STORY[0]}</p></aside><main><div>`, false],
  ['nor a caption', `<div class="photo-caption"><p>${STORY[0]}</p></div>`, false],
  ['nor with a link', `<div><p>${STORY[0]} <a href="/x">And so on.</a></p></div>`, false],
  ['nor a few words', '<div><p>It counted them again.</p></div>', false],
  ['nor what is no sentence', `<div><p>${STORY[0]} Of boats</p></div>`, false],
])('the paragraph before the text %s', (_, line, expected) => {
  expect(stays(line)).toBe(expected);
});

test('a subtitle that stays above it makes no difference', () => {
  const subtitle = '<h2>The office is puzzled by what it counted in June</h2>';
  const document = pageOf(
    `<html><body><main>${subtitle}<div><p>${STORY[0]}</p><b>Live</b>${PART}</div></main></body></html>`,
  );
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = leaves.map(({ text }, i) => i === 0 || text === STORY[1]);
  expect(
    keepLeadParagraph(
      leaves,
      leaves.map(() => 0.2),
      keep,
      [],
    )[1],
  ).toBe(true);
});

test('nor what is surely none', () => {
  expect(stays(`<div class="island"><p>${STORY[0]}</p></div>`, 0.05)).toBe(false);
});

test('nor what tells of the author', () => {
  const life = '<div><p>Ida Holm is a skipper, has counted boats for thirty years and writes of them here.</p></div>';
  expect(stays(life, 0.15)).toBe(true);
  expect(stays(life, 0.15, ['Ida Holm'])).toBe(false);
});
