import { expect, test } from 'vitest';
import { keepSubheads } from '../../../../utils/article/decide/rules/subheads.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf, STORY } from '../../page.ts';

/** Whether a line between two paragraphs stays that the decision had dropped. */
function stays(line: string, verdict = 0.25, around = 0.9, votes = [1, 1, 1]): boolean {
  const document = pageOf(`<html><body><p>${STORY[0]}</p>${line}<p>${STORY[1]}</p></body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  return keepSubheads(leaves, votes, [around, verdict, around], [true, false, true])[1] === true;
}

test.each([
  ['a heading between two paragraphs of the article stays', stays('<h3>Nobody at the gate</h3>'), true],
  ['but not one that is surely none', stays('<h3>Nobody at the gate</h3>', 0.04), false],
  ['nor one beside a doubtful paragraph', stays('<h3>Nobody at the gate</h3>', 0.15, 0.4), false],
  ['in a box of its own, too', stays('<h3>Nobody at the gate</h3>', 0.25, 0.9, [1, 0, 1]), true],
  ['nor where a neighbour stands outside it', stays('<h3>Nobody at the gate</h3>', 0.25, 0.8, [1, 1, 0]), false],
  ['unless that is text beyond doubt', stays('<h3>Nobody at the gate</h3>', 0.25, 0.9, [1, 1, 0]), true],
  ['nor a link', stays('<h3><a href="/x">Nobody at the gate</a></h3>'), false],
  ['nor a pointer', stays('<h3>Read also</h3>'), false],
  ['a line that its element calls a title', stays('<div class="t030__title">Nobody at the gate</div>'), true],
  ['also in French', stays('<div class="field--name-field-intertitre">Nobody at the gate</div>'), true],
  ['but not a sentence', stays('<div class="t030__title">Nobody is at the gate.</div>'), false],
  ['nor a long one', stays(`<div class="title">${'Nobody at the gate '.repeat(6)}</div>`), false],
  ['nor another line', stays('<p>Nobody at the gate</p>'), false],
])('%s', (_, found, expected) => {
  expect(found).toBe(expected);
});

test('nor does a line that tells who wrote it, or when: a page may be of several articles', () => {
  const markup = (...lines: string[]) =>
    `<p>${STORY[0]}</p><h2>Boats found</h2>${lines.map(line => `<div>${line}</div>`).join('')}<p>${STORY[1]}</p>`;
  const isKept = (...lines: string[]): boolean => {
    const document = pageOf(`<html><body>${markup(...lines)}</body></html>`);
    const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
    const sure = leaves.map(({ text }) => STORY.includes(text));
    const votes = leaves.map(({ kind }) => (kind === 'heading' ? 0 : 1));
    const verdicts = sure.map(is => (is ? 0.9 : 0.3));
    return keepSubheads(leaves, votes, verdicts, sure)[1] === true;
  };
  expect(isKept('By Ann Lee', '5 July 2026')).toBe(true);
  expect(isKept('Three more boats')).toBe(false);
});

test('a caption parts a heading from nothing', () => {
  const document = pageOf(
    `<html><body><p>${STORY[0]}</p><figcaption>Boats</figcaption><div><h3>Nobody at the gate</h3></div><p>${STORY[1]}</p></body></html>`,
  );
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  expect(keepSubheads(leaves, [1, 0, 0, 1], [0.9, 0, 0.25, 0.9], [true, false, false, true])[2]).toBe(true);
});

test.each([
  ['lines that stand with a picture', '<div><img alt=""><p>Boats</p><p>Photo</p></div>', true],
  ['but not such as stand with nothing', '<div><p>Boats</p><p>Photo</p></div>', false],
  ['nor a long text with a picture', `<div><img alt=""><p>Boats</p><p>${'Photo '.repeat(40)}</p></div>`, false],
])('between a paragraph and its subhead: %s', (_, between, expected) => {
  const document = pageOf(
    `<html><body><p>${STORY[0]}</p>${between}<div class="t030__title">Nobody at the gate</div><p>${STORY[1]}</p></body></html>`,
  );
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = [true, false, false, false, true];
  expect(keepSubheads(leaves, [1, 0, 0, 0, 1], [0.9, 0, 0, 0.25, 0.9], keep)[3]).toBe(expected);
});

test.each<[string, string, boolean, string?]>([
  ['stays in a row with both', `<div><h2>The gate</h2></div>`, true],
  ['but not elsewhere', `</section><section><h2>The gate</h2>`, false],
  ['nor a line that is only called one', `<div><div class="title">The gate</div></div>`, false],
  ['nor above another', `<div><h2>The gate</h2></div>`, false, 'h3'],
])('a heading between paragraphs of which a box parts it: %s', (_, heading, expected, next = 'p') => {
  const document = pageOf(
    `<html><body><section><div><p>${STORY[0]}</p></div><div><b>More</b><p>Boats found</p></div>${heading}<div><${next}>${STORY[1]}</${next}></div></section></body></html>`,
  );
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = [true, false, false, false, true];
  expect(keepSubheads(leaves, [1, 0, 0, 0, 1], [0.9, 0, 0, 0.1, 0.9], keep)[3]).toBe(expected);
});

test('a heading that the decision kept stays', () => {
  const document = pageOf(`<html><body><p>${STORY[0]}</p><h3>Nobody at the gate</h3></body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  expect(keepSubheads(leaves, [1, 0], [0.9, 0.01], [true, true])).toEqual([true, true]);
});

test('a heading with nothing after it that stays is no subhead', () => {
  const document = pageOf(`<html><body><p>${STORY[0]}</p><h3>Nobody at the gate</h3><p>${STORY[1]}</p></body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = [true, false, false];
  expect(keepSubheads(leaves, [1, 1, 1], [0.9, 0.25, 0.9], keep)).toEqual(keep);
});

/** Whether a heading in an entry with a paragraph stays, after a line that goes. */
function inEntry(entry: string, votes = [1, 1, 1], verdicts = [0, 0.15, 0.9]): boolean {
  const document = pageOf(`<html><body><p>Share</p>${entry}</body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  return keepSubheads(leaves, votes, verdicts, [...verdicts.slice(1).map(() => false), true]).at(-2) === true;
}
const HEAD = '<h3>Nobody at the gate</h3>';

test.each([
  [
    'stays in one element with the paragraph that it stands before',
    inEntry(`<div>${HEAD}<p>${STORY[0]}</p></div>`),
    true,
  ],
  ['also where that lies in a box', inEntry(`<div>${HEAD}<div><p>${STORY[0]}</p></div></div>`), true],
  [
    'also from a header of its own',
    inEntry(
      `<div><header><time>09:10</time>${HEAD}</header><div><p>${STORY[0]}</p></div></div>`,
      [1, 1, 1, 1],
      [0, 0, 0.15, 0.9],
    ),
    true,
  ],
  [
    'and where that is in doubt, if it is less so itself',
    inEntry(`<div>${HEAD}<p>${STORY[0]}</p></div>`, [1, 1, 1], [0, 0.25, 0.4]),
    true,
  ],
  ['or else not', inEntry(`<div>${HEAD}<p>${STORY[0]}</p></div>`, [1, 1, 1], [0, 0.15, 0.4]), false],
  ['but not in another', inEntry(`<div>${HEAD}</div><p>${STORY[0]}</p>`), false],
  ['nor outside the main region', inEntry(`<div>${HEAD}<p>${STORY[0]}</p></div>`, [0, 0, 1]), false],
  ['nor before a quotation', inEntry(`<div>${HEAD}<blockquote>${STORY[0]}</blockquote></div>`), false],
])('the heading of an entry %s', (_, found, expected) => {
  expect(found).toBe(expected);
});
