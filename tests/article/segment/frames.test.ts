import { expect, test } from 'vitest';
import { frameBody, isFrameset } from '../../../utils/article/segment/frames.ts';
import { pageOf } from '../page.ts';

test.each([
  ['little text and a frame', '<iframe></iframe>', 100, true],
  ['little text and no frame', '<p>Boats</p>', 100, false],
  ['a story and a frame', '<iframe></iframe>', 5000, false],
])('hardly more than frames: %s', (_, markup, length, is) => {
  expect(isFrameset(pageOf(`<html><body>${markup}</body></html>`), length)).toBe(is);
});

test('only frames show another page, where it is in reach', () => {
  const document = pageOf('<html><body><iframe id="a"></iframe><iframe id="b"></iframe><p id="c"></p></body></html>');
  document.body.append(document.createElement('frame'));
  const inner = pageOf('<html><body>Boats</body></html>');
  const [near, far, other, old] = ['#a', '#b', '#c', 'frame'].map(name => document.querySelector(name) as Element);
  Object.defineProperty(old, 'contentDocument', { value: inner });
  Object.defineProperty(near, 'contentDocument', { value: inner });
  Object.defineProperty(other, 'contentDocument', { value: inner });
  Object.defineProperty(far, 'contentDocument', {
    get: () => {
      throw new Error('of another origin');
    },
  });
  expect([near, far, other, old].map(element => element && frameBody(element)?.textContent)).toEqual([
    'Boats',
    undefined,
    undefined,
    'Boats',
  ]);
});
