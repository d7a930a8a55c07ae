import { expect, test } from 'vitest';
import { calledIn } from '../../../utils/article/metadata/called.ts';
import { pageOf } from '../page.ts';

const document = pageOf(`
  <p id="a" class="byline">
  <main class="author-page">
    <time id="b">5 July</time>
    <p id="c" class="big Author">
    <p id="d" class="coauthor">
    <p id="e" class="lead">
    <time id="f" class="author">6 July</time>
    <p id="g" class="big Author">
  </main>`);
const ids = (elements: Element[]) => elements.map(({ id, localName }) => id || localName);

test('elements that are called so, and those that a selector names, come once each in document order', () => {
  expect(ids(calledIn(document)(/[aA]uthor/, 'time'))).toEqual(['main', 'b', 'c', 'd', 'f', 'g']);
});

test('inside a scope those alone that it holds', () => {
  expect(ids(calledIn(document)(/[aA]uthor|byline/, undefined, document.querySelector('main')))).toEqual([
    'c',
    'd',
    'f',
    'g',
  ]);
});
