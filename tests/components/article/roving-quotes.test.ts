import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { firstMarks, nextQuote, rove } from '../../../components/article/roving-quotes.ts';

test.for([
  ['ArrowRight', 0, 3, 'ltr', 1],
  ['ArrowLeft', 1, 3, 'ltr', 0],
  ['ArrowLeft', 0, 3, 'rtl', 1],
  ['ArrowRight', 1, 3, 'rtl', 0],
  // No way on: the key stays the browser's.
  ['ArrowRight', 2, 3, 'ltr', null],
  ['ArrowLeft', 0, 3, 'ltr', null],
  ['ArrowDown', 0, 3, 'ltr', null],
  // The focus is on no quote, but on a link of the article.
  ['ArrowRight', -1, 3, 'ltr', null],
] as const)('%s at %i of %i, %s', ([key, at, count, dir, next]) => {
  expect(nextQuote(key, at, count, dir)).toBe(next);
});

test('one stop of the Tab key among all quotes, on the first mark of one', () => {
  const { document } = parseHTML(`<p>
    <mark class="said" data-quote="1">Water,</mark> said Ann, <mark class="said" data-quote="1">and more water.</mark>
    <mark class="said" data-quote="0">No,</mark> said Bo. <mark>A word that the page itself marked</mark>
  </p>`);
  const marks = firstMarks(document);
  expect(marks.map(mark => mark.textContent)).toEqual(['Water,', 'No,']);
  rove(marks, marks[0]);
  rove(marks, marks[1]);
  expect([...document.querySelectorAll('mark')].map(mark => mark.getAttribute('tabindex'))).toEqual([
    '-1',
    null,
    '0',
    null,
  ]);
});
