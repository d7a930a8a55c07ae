import { expect, test } from 'vitest';
import { leftOutOf } from '../../../../utils/article/decide/rules/left-out.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import { pageOf, STORY } from '../../page.ts';

const [FIRST = '', SECOND = '', MISSED = ''] = STORY;

/** What is told as left out of the markup around two paragraphs; of it stays what is in bold. */
function leftOut(markup: string): { after: number; text: string }[] {
  const document = pageOf(`<html><body>${markup}</body></html>`);
  const pieces = piecesOf(document, document.body);
  const kept = pieces.filter(piece => piece.type === 'text' && piece.emphasised > 0);
  return leftOutOf(pieces, kept);
}
const [first, second, missed] = [`<p><b>${FIRST}</b></p>`, `<p><b>${SECOND}</b></p>`, `<p>${MISSED}</p>`];

test.each([
  ['a paragraph between two', `${first}${missed}${second}`, [{ after: 0, text: MISSED }]],
  ['pictures and rules count for nothing', `<hr>${first}<hr>${missed}${second}`, [{ after: 0, text: MISSED }]],
  ['not one before the first', `${missed}${first}${second}`, []],
  ['nor after the last', `${first}${second}${missed}`, []],
  ['nor a label', `${first}<p>Read on below</p>${second}`, []],
  ['nor links', `${first}<p><a href="/x">${MISSED}</a></p>${second}`, []],
  ['nor what is hidden', `${first}<div hidden>${missed}</div>${second}`, []],
  ['nor a copy of what is shown', `${first}<p>${FIRST}</p>${second}`, []],
])('%s', (_, markup, expected) => {
  expect(leftOut(markup)).toEqual(expected);
});
