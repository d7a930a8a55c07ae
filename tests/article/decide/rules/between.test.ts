import { expect, test } from 'vitest';
import { between } from '../../../../utils/article/decide/rules/between.ts';
import { segment } from '../../../../utils/article/segment/index.ts';
import { pageOf } from '../../page.ts';

/** What stays, where the lines stay that begin with a capital. Captions go with what is beside them. */
function stays(markup: string): string[] {
  const pieces = segment(pageOf(`<html><body>${markup}</body></html>`).body);
  const keep = pieces.map(piece =>
    piece.type === 'text' && piece.kind !== 'caption' ? /^\p{Lu}/u.test(piece.text) : null,
  );
  return between(pieces, keep).map(piece => (piece.type === 'text' ? piece.text : piece.type));
}
const shot = (caption: string) => `<figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure>`;
const row = '<tr><td>Boat</td><td></td></tr>';

test.each([
  ['a picture between lines that stay', '<p>One</p><img src="/a.jpg"><p>Two</p>', ['One', 'image', 'Two']],
  ['a picture after a line that stays', '<p>One</p><img src="/a.jpg"><p>no</p><p>Two</p>', ['One', 'image', 'Two']],
  ['a picture before one', '<p>One</p><p>no</p><img src="/a.jpg"><p>Two</p>', ['One', 'image', 'Two']],
  ['not one between lines that go', '<p>One</p><p>no</p><img src="/a.jpg"><p>no</p><p>Two</p>', ['One', 'Two']],
  ['nor before the first line', '<img src="/a.jpg"><p>One</p>', ['One']],
  ['nor after the last', '<p>One</p><img src="/a.jpg">', ['One']],
  [
    'pictures that numbers part',
    '<p>One</p><img src="/a.jpg"><p>1/2</p><img src="/b.jpg"><p>2/2</p><img src="/c.jpg"><p>Two</p>',
    ['One', 'image', 'image', 'image', 'Two'],
  ],
  [
    'the last ones of a photo story, in a row with the others',
    `<p>One</p>${shot('One').repeat(3)}<p>Two</p>${shot('two').repeat(2)}`,
    ['One', ...['image', 'One', 'image', 'One', 'image', 'One'], 'Two', ...['image', 'two', 'image', 'two']],
  ],
  [
    'up to the next line that goes',
    `<p>One</p>${shot('One').repeat(3)}<p>Two</p>${shot('two')}<p>no</p>${shot('no')}`,
    ['One', ...['image', 'One', 'image', 'One', 'image', 'One'], 'Two', ...['image', 'two']],
  ],
  [
    'not those elsewhere',
    `<div><div><div><p>One</p>${shot('One').repeat(3)}<p>Two</p></div></div></div><div>${shot('no')}</div>`,
    ['One', ...['image', 'One', 'image', 'One', 'image', 'One'], 'Two'],
  ],
  [
    'nor where pictures are few',
    `<p>One</p>${shot('One').repeat(2)}<p>Two</p>${shot('no')}`,
    ['One', ...['image', 'One', 'image', 'One'], 'Two'],
  ],
  ['a caption', '<p>One</p><figure><figcaption>c</figcaption></figure><p>Two</p>', ['One', 'c', 'Two']],
  ['a rule', '<p>One</p><hr><p>Two</p>', ['One', 'rule', 'Two']],
  [
    'an empty cell of a table that stays',
    `<p>One</p><table>${row}${row}</table><p>Two</p>`,
    ['One', 'Boat', 'gap', 'Boat', 'gap', 'Two'],
  ],
  [
    'not of one that goes',
    `<p>One</p><table>${row}${row}</table><p>Two</p>`.replaceAll('Boat', 'boat'),
    ['One', 'Two'],
  ],
])('%s', (_, markup, expected) => {
  expect(stays(markup)).toEqual(expected);
});
