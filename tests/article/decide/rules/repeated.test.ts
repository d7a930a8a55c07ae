import { expect, test } from 'vitest';
import { dropPullQuotes, dropRepeated } from '../../../../utils/article/decide/rules/repeated.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf, paragraphs, STORY } from '../../page.ts';

/** How many of some lines stay. */
function staying(lines: string[], votes: number[]): number {
  const document = pageOf(`<html><body>${lines.map(line => `<p>${line}</p>`).join('')}</body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = leaves.map(() => true);
  return dropRepeated(leaves, votes, keep).filter(Boolean).length;
}
const [ONE = '', TWO = ''] = STORY;

test.each([
  ['text that stands twice outside the main region goes', staying([ONE, TWO, ONE], [0, 1, 0]), 1],
  ['but not once', staying([ONE, TWO], [0, 0]), 2],
  ['nor where it stands inside, too, first', staying([ONE, ONE, ONE], [1, 0, 0]), 3],
  ['or last', staying([ONE, ONE, ONE], [0, 0, 1]), 3],
  ['nor short lines', staying(['So it was.', TWO, 'So it was.'], [0, 1, 0]), 3],
])('%s', (_, found, expected) => {
  expect(found).toBe(expected);
});

/** The lines that stay of a box among the paragraphs of a story. */
function pulled(box: string, story = STORY): string[] {
  const document = pageOf(
    `<html><body>${paragraphs(story.slice(0, 3))}${box}${paragraphs(story.slice(3))}</body></html>`,
  );
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = dropPullQuotes(
    leaves,
    leaves.map(() => true),
  );
  return leaves.flatMap(({ text }, i) => (keep[i] && !story.includes(text) ? [text] : []));
}
const PULLED = 'a nuisance, and nothing worse';

test.each([
  ['goes', `<div class="pull-quote"><p>“${PULLED} than that.”</p></div>`, []],
  ['goes with who said it', `<div class="box-quote"><p>${PULLED}</p><span>Maren Holt</span></div>`, []],
  ['also in one line', `<div class="box-quote"><span>${PULLED}</span><span>Maren Holt</span></div>`, []],
  [
    'but not other words',
    '<div class="pull-quote"><p>a nuisance, and much worse</p></div>',
    ['a nuisance, and much worse'],
  ],
  ['nor in a box that is called otherwise', `<div class="x"><p>${PULLED}</p></div>`, [PULLED]],
  ['nor a few', '<div class="pull-quote"><p>a nuisance</p></div>', ['a nuisance']],
])('a pull quote %s', (_, box, expected) => {
  expect(pulled(box)).toEqual(expected);
});

test('what is most of the text is no pull quote, whatever it is called', () => {
  const box = `<div class="quotes"><p>${PULLED}</p>${paragraphs(STORY.slice(4))}</div>`;
  expect(pulled(box, STORY.slice(0, 4)).length).toBe(7);
});
