import { expect, test } from 'vitest';
import { pageFrame } from '../../../utils/article/segment/page-frame.ts';
import { pageOf, paragraphs } from '../page.ts';

/** The names of the elements of the frame. */
const names = (markup: string): string[] =>
  [...pageFrame(pageOf(`<html><body>${markup}</body></html>`).body)].map(element => element.className);
const text = `${paragraphs()}${paragraphs()}`;

test.each([
  [
    'what holds the main part',
    '<div class="app"><div class="a"><main></main></div><div class="b"></div></div>',
    ['a', 'app'],
  ],
  [
    'what holds the headline and the text',
    `<div class="app"><div class="a"><h1>Boats</h1>${text}</div></div>`,
    ['a', 'app'],
  ],
  ['not the header of an article', `<div class="app"><div class="head"><h1>Boats</h1></div>${text}</div>`, ['app']],
  ['nothing where the headline is no one’s', '<div class="a"><p>Boats</p></div>', []],
  ['nor where each card has one', `<div class="app">${'<h1>Boats</h1>'.repeat(11)}${text}</div>`, []],
])('%s', (_, markup, expected) => {
  expect(names(markup)).toEqual(expected);
});
