import { expect, test } from 'vitest';
import { segment } from '../../../utils/article/segment/index.ts';
import { pageOf } from '../page.ts';

const textOf = (markup: string): string[] =>
  segment(pageOf(`<html><body>${markup}</body></html>`).body).flatMap(piece =>
    piece.type === 'text' ? piece.text : [],
  );

test.each([
  ['from a note', '<p>Counted by hand. <a href="#r1">↩</a></p>', ['Counted by hand.']],
  ['drawn as a sign', '<p>Counted by hand. <a href="/log#r1">\u21A9\uFE0E</a></p>', ['Counted by hand.']],
  ['to the top', '<p>Counted by hand.</p><p><a href="#top">↑</a></p>', ['Counted by hand.']],
])('a way back %s is no text', (_, markup, text) => {
  expect(textOf(markup)).toEqual(text);
});

test.each([
  ['an arrow of the text', '<p>Press ↩ twice.</p>', ['Press ↩ twice.']],
  ['an arrow that leads to another page', '<p>The log <a href="/log">↑</a></p>', ['The log ↑']],
  ['the sign of a note', '<p>The log <a href="#n">1</a></p>', ['The log 1']],
])('%s is text', (_, markup, text) => {
  expect(textOf(markup)).toEqual(text);
});
