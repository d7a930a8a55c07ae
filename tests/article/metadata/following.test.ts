import { expect, test } from 'vitest';
import { following } from '../../../utils/article/metadata/following.ts';
import { pageOf } from '../page.ts';

const page = pageOf(
  '<p id="a"></p><main><section><p id="b"></p><h1>Title <p id="c"></p></h1></section>' +
    '<div id="d"><p id="e"></p><b id="f"></b></div></main><p id="g"></p>',
);

test.each<[string, string | null, string]>([
  ['p', null, 'c e g'],
  ['p div', null, 'c d e g'],
  ['p', 'main', 'c e'],
  ['i', null, ''],
])('%s after the heading in %s', (names, scope, ids) => {
  const heading = page.querySelector('h1') as Element;
  const found = following((scope && page.querySelector(scope)) || page, names, heading);
  expect([...found].map(({ id }) => id).join(' ')).toBe(ids);
});
