import { expect, test } from 'vitest';
import { keepPoints } from '../../../../utils/article/decide/rules/points.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf, STORY } from '../../page.ts';

const LIST = '<ul><li>Two boats are gone from the harbour.</li><li>Nobody at the gate saw them leave.</li></ul>';

/** What stays above the first paragraph. */
function above(markup: string, verdict = 0.1): string[] {
  const document = pageOf(
    `<html><body><main><h1>Two boats</h1>${markup}<div><p>${STORY[0]}</p></div></main></body></html>`,
  );
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = leaves.map(({ text }) => text === STORY[0]);
  const kept = keepPoints(
    leaves,
    leaves.map(() => verdict),
    keep,
  );
  return leaves.flatMap(({ text }, i) => (kept[i] && !keep[i] ? [text] : []));
}
const BOTH = ['Two boats are gone from the harbour.', 'Nobody at the gate saw them leave.'];

test.each([
  ['right above the text', `<div class="points"><b>Key points</b>${LIST}</div>`, BOTH],
  [
    'above a picture with its caption',
    `${LIST}<figure><img src="/a.jpg"><figcaption>The gate</figcaption></figure>`,
    BOTH,
  ],
  ['but not further away', `${LIST}${'<p>Share it</p>'.repeat(5)}`, []],
  ['nor above another paragraph', `${LIST}<p>The office counted the boats of the harbour again that day.</p>`, []],
  ['nor with a link', `${LIST.replace('Nobody', '<a href="/x">Nobody</a>')}`, []],
  ['nor words', '<ul><li>Two boats from the harbour</li><li>Nobody at the gate</li></ul>', []],
  ['nor one alone', '<ul><li>Two boats are gone from the harbour.</li></ul>', []],
  ['nor in a part of the page elsewhere', `</main><div>${LIST}</div><main>`, []],
])('points stay %s', (_, markup, expected) => {
  expect(above(markup)).toEqual(expected);
});

test('not where they look like none', () => {
  expect(above(LIST, 0.01)).toEqual([]);
});
