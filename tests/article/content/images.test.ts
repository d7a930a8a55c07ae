import { expect, test } from 'vitest';
import { imageAddress, imageSize } from '../../../utils/article/content/images.ts';
import { pageOf } from '../page.ts';

const BASE = 'https://news.example/';
/** The address of the last picture in some markup. */
const address = (markup: string): string | null => {
  const image = [...pageOf(`<html><body>${markup}</body></html>`).querySelectorAll('img')].at(-1);
  return image ? imageAddress(image, BASE) : null;
};
const REAL = 'https://news.example/real.jpg';

test.each([
  ['a plain one', '<img src="/real.jpg">', REAL],
  ['its own address before that of a set', '<img src="/real.jpg" srcset="/wide.jpg 900w">', REAL],
  ['the lazy address before its own', '<img src="/small.jpg" data-original="/real.jpg">', REAL],
  ['a set before a placeholder', '<img src="/blank.gif" srcset="/real.jpg 900w">', REAL],
  ['its only address, without a size', '<img src="/blank.gif" srcset="/real.jpg">', REAL],
  ['the widest, wherever it stands', '<img src="/blank.gif" srcset="/real.jpg 900w, /small.jpg 300w">', REAL],
  ['one after a stray comma', '<img src="/blank.gif" srcset=", /real.jpg">', REAL],
  ['the sources of a picture', '<picture><source srcset="/real.jpg 900w"><img src="/spacer.gif"></picture>', REAL],
  [
    'no sources of another element',
    '<div><source srcset="/other.jpg 900w"><img src="/spacer.gif"></div>',
    `${BASE}spacer.gif`,
  ],
  ['one that is only called like a placeholder', '<img src="/loading-dock.jpg">', `${BASE}loading-dock.jpg`],
  ['a placeholder in the page itself is none', '<img src="data:image/gif;base64,R0">', null],
  ['what browsers without scripts get', '<img src="/blank.gif"><noscript>&lt;img src="/real.jpg"&gt;</noscript>', REAL],
  ['the same, as its own markup', '<img src="/blank.gif"><noscript><img src="/real.jpg"></noscript>', REAL],
  [
    'what they get after the box around it',
    '<div><div><img src="/blank.gif"></div><noscript>&lt;img src="/real.jpg"&gt;</noscript></div>',
    REAL,
  ],
  [
    'which is for the only picture of that box',
    '<div><div><img src="/a.jpg"><img src="/blank.gif"></div><noscript>&lt;img src="/real.jpg"&gt;</noscript></div>',
    `${BASE}blank.gif`,
  ],
  ['an insecure one', '<img src="http://news.example/a.jpg">', null],
])('%s', (_, markup, expected) => {
  expect(address(markup)).toBe(expected);
});

test('where scripts are off, what browsers without them get is an element', () => {
  const document = pageOf('<html><body><img src="/blank.gif"><noscript></noscript></body></html>');
  const real = document.createElement('img');
  real.setAttribute('src', '/real.jpg');
  document.querySelector('noscript')?.append(real);
  const blank = document.querySelector('img');
  expect(blank && imageAddress(blank, BASE)).toBe(REAL);
});

test('a picture in the box that follows is another one', () => {
  const image = pageOf('<html><body><img src="/real.jpg"><p><img src="/a.jpg"></p></body></html>').querySelector('img');
  expect(image && imageAddress(image, BASE)).toBe(REAL);
});

test.each([
  ['a wide one', 'width="1200" height="800"', { width: 1200, height: 800 }],
  ['a square one', 'width="700" height="700"', { width: 700, height: 700 }],
  ['a thumbnail, whose picture may be larger', 'width="320" height="200"', null],
  ['an upright one', 'width="800" height="1200"', null],
  ['one half of a size', 'width="1200"', null],
  ['none in px', 'width="100%" height="auto"', null],
  ['a strip', 'width="1200" height="1"', null],
  ['an impossible one', 'width="1e9" height="1e9"', null],
  ['nothing', '', null],
])('the size that a page tells of its picture: %s', (_, attributes, size) => {
  const image = pageOf(`<html><body><img src="/real.jpg" ${attributes}></body></html>`).querySelector('img');
  expect(image && imageSize(image)).toEqual(size);
});
