import { expect, test } from 'vitest';
import { safeImage, safeLink } from '../../../utils/article/content/safe-url.ts';

const BASE = 'https://news.example/a/b';

test.each([
  ['../c', 'https://news.example/c'],
  ['mailto:desk@news.example', 'mailto:desk@news.example'],
  ['javascript:alert(1)', null],
  ['java\tscript:alert(1)', null],
  ['\u0001javascript:alert(1)', null],
  ['data:text/html,<b>', null],
  ['https://bank.example@evil.example/', null],
  ['https://:secret@news.example/', null],
  [`/${'c'.repeat(4000)}`, null],
  ['http://', null],
])('link %j becomes %j', (href, safe) => {
  expect(safeLink(href, BASE)).toBe(safe);
});

test.each([
  ['/boat.jpg', 'https://news.example/boat.jpg'],
  ['http://news.example/boat.jpg', null],
  ['https://localhost/x.png', null],
  ['https://192.168.1.1/x.png', null],
  ['https://10.0.0.8/x.png', null],
  ['https://2130706433/x.png', null],
  ['https://[::1]/x.png', null],
  ['https://router/x.png', null],
  ['https://printer.local/x.png', null],
  ['data:image/png;base64,AA', null],
])('picture %j becomes %j', (src, safe) => {
  expect(safeImage(src, BASE)).toBe(safe);
});
