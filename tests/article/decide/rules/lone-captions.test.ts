import { expect, test } from 'vitest';
import { dropLoneCaptions } from '../../../../utils/article/decide/rules/lone-captions.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import { pageOf, STORY } from '../../page.ts';

const CAPTION = '<figcaption>Maren Holt</figcaption>';

/** Whether the caption goes of a figure whose quotation stays or does not. */
function goes(figure: string, stays = false): boolean {
  const document = pageOf(`<html><body><p>${STORY[0]}</p>${figure}<p>${STORY[1]}</p></body></html>`);
  const pieces = piecesOf(document, document.body);
  const decided = pieces.map(piece =>
    piece.type === 'text' && piece.kind !== 'caption' ? stays || STORY.includes(piece.text) : null,
  );
  dropLoneCaptions(pieces, decided);
  return pieces.some((piece, i) => piece.type === 'text' && piece.kind === 'caption' && decided[i] === false);
}

test.each([
  ['goes with the words above it', `<figure><blockquote>A nuisance.</blockquote>${CAPTION}</figure>`, false, true],
  ['but not where they stay', `<figure><blockquote>A nuisance.</blockquote>${CAPTION}</figure>`, true, false],
  ['nor beside a picture', `<figure><img src="/a.jpg" alt=""><p>A nuisance.</p>${CAPTION}</figure>`, false, false],
  ['nor alone', `<figure>${CAPTION}</figure>`, false, false],
])('a caption %s', (_, figure, stays, expected) => {
  expect(goes(figure, stays)).toBe(expected);
});
