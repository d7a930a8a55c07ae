import { expect, test } from 'vitest';
import { dropOpening } from '../../../../utils/article/decide/rules/opening.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import { pageOf, STORY } from '../../page.ts';

const [FIRST = '', SECOND = ''] = STORY;

test.each([
  ...[
    'By Ann Lee',
    'Ann Lee',
    'Ann Lee, harbour reporter',
    'von Anne Lind',
    'Photo: Bo Ek',
    '(Photo: Harbour Office)',
    'Фото: пресс-служба порта',
    'Quelle: dpa',
    'Home > Sea > Harbour',
    'Sea / Harbour',
    'Listen to this article (5 minutes)',
    'Слушать статью',
    'Reading time: 5 minutes',
    'Tempo de leitura: 1 minuto',
    'المشاهدات: 1234',
    'Follow us on Telegram',
    'Share on Facebook',
  ].map((text): [string, string, boolean[]] => [`“${text}” goes`, `<p>${text}</p><p>${FIRST}</p>`, [false, true]]),
  ['several lines go', `<p>By Ann Lee</p><p>Photo: Bo Ek</p><p>${FIRST}</p>`, [false, false, true]],
  ['but none after the text has begun', `<p>${FIRST}</p><p>Photo: Bo Ek</p><p>${SECOND}</p>`, [true, true, true]],
  ...[
    'By the sea',
    'ORVANE',
    'Dear readers,',
    'Follow the boats, the office says.',
    'Photo: nobody took one that night.',
    'The harbour / the office / the gate and all that lies behind it / the log',
    'Listen to the night as long as you can and count what is left of it',
  ].map((text): [string, string, boolean[]] => [`“${text}” stays`, `<p>${text}</p><p>${FIRST}</p>`, [true, true]]),
  ['a name in bold stays: it may be a subhead', `<p><b>The Beginning</b></p><p>${FIRST}</p>`, [true, true]],
  ['nor does one go that speaks below', `<p>Ann Lee</p><p>${FIRST}</p><p>Ann Lee</p>`, [true, true, true]],
  ['nor a place with a number of it', `<p>New York, July</p><p>${FIRST}</p>`, [true, true]],
  ['nor a name above a line', '<p>Ann Lee</p><p>One boat of wood.</p>', [true, true]],
  ['a heading stays', `<h2>Sea / Harbour</h2><p>${FIRST}</p>`, [true, true]],
  ['and what an article consists of', '<p>By Ann Lee</p>', [true]],
])('%s', (_, markup, expected) => {
  const document = pageOf(`<html><body>${markup}</body></html>`);
  const pieces = piecesOf(document, document.body);
  const decided: (boolean | null)[] = pieces.map(() => true);
  dropOpening(pieces, decided);
  expect(decided).toEqual(expected);
});

test('what is dropped already is passed over, as is a picture', () => {
  const document = pageOf(
    `<html><body><p>Sea</p><img src="a.jpg" width="900"><p>Photo: Bo Ek</p><p>${FIRST}</p></body></html>`,
  );
  const pieces = piecesOf(document, document.body);
  const decided = pieces.map(piece => (piece.type === 'text' ? piece.text !== 'Sea' : null));
  dropOpening(pieces, decided);
  expect(decided).toEqual([false, null, false, true]);
});
