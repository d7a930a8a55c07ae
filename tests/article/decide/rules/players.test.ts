import { expect, test } from 'vitest';
import { dropPlayers } from '../../../../utils/article/decide/rules/players.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf, STORY } from '../../page.ts';

test.each([
  ['a title beside the button that plays it goes', '<aside><button></button><div>Boats at night</div></aside>', false],
  ['but not a sentence', '<aside><button></button><div>Boats are gone.</div></aside>', true],
  ['nor a title of nothing to play', '<aside><div>Boats at night</div></aside>', true],
  ['nor in a box of the text', '<div><button></button><div>Boats at night</div></div>', true],
  [
    'nor beside a text',
    `<aside><button></button><div>Boats at night</div><p>${STORY[2]} ${STORY[3]}</p></aside>`,
    true,
  ],
])('%s', (_, aside, expected) => {
  const document = pageOf(`<html><body><p>${STORY[0]}</p>${aside}<p>${STORY[1]}</p></body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  expect(
    dropPlayers(
      leaves,
      leaves.map(() => true),
    )[1],
  ).toBe(expected);
});
