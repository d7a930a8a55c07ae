import { expect, test } from 'vitest';
import { askInDoubt } from '../../../../utils/article/decide/rules/in-doubt.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf, paragraphs, STORY } from '../../page.ts';

const document = pageOf(`<html><body>${paragraphs(STORY.slice(0, 5))}</body></html>`);
const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
const ALL = [1, 1, 1, 1, 1];

test.each([
  ['most of the region stays: nothing is asked', [1, 1, 1, 0, 0], [0.9, 0.9, 0.9, 0.2, 0.2], ALL, [1, 1, 1, 0, 0]],
  ['most of it would go: what Readability keeps stays', [1, 0, 0, 0, 0], [0.9, 0.2, 0.2, 0.2, 0.2], ALL, ALL],
  ['but for certain clutter', [1, 0, 0, 0, 0], [0.9, 0.2, 0.01, 0.2, 0.2], ALL, [1, 1, 0, 1, 1]],
  ['and but for what it drops as well', [1, 0, 0, 0, 0], [0.9, 0.2, 0.2, 0.2, 0.2], [1, 1, 0, 0, 1], [1, 1, 0, 0, 1]],
  ['what stayed stays', [1, 0, 0, 0, 0], [0.9, 0.2, 0.2, 0.2, 0.2], [0, 1, 1, 1, 1], ALL],
  ['where it cannot tell, the region stays', [0, 0, 0, 0, 0], [0.2, 0.2, 0.2, 0.2, 0.2], null, ALL],
])('%s', (_, keep, verdicts, opinion, expected) => {
  const kept = askInDoubt(leaves, ALL, verdicts, keep.map(Boolean), () => opinion);
  expect(kept.map(Number)).toEqual(expected);
});

test('Readability is asked in case of doubt alone', () => {
  let asked = 0;
  const ask = () => {
    asked++;
    return ALL;
  };
  askInDoubt(leaves, ALL, ALL, ALL.map(Boolean), ask);
  expect(asked).toBe(0);
  askInDoubt(leaves, ALL, [0.1, 0.1, 0.1, 0.1, 0.1], [false, false, false, false, false], ask);
  expect(asked).toBe(1);
});

test('what stays outside the region is no part of it', () => {
  const keep = askInDoubt(
    leaves,
    [1, 1, 1, 0, 0],
    [0.2, 0.2, 0.2, 0.9, 0.9],
    [false, false, false, true, true],
    () => ALL,
  );
  expect(keep).toEqual([true, true, true, true, true]);
});

test('nor what goes outside it, however much', () => {
  const page = pageOf(`<html><body>${paragraphs()}</body></html>`);
  const lines = piecesOf(page, page.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = lines.map((_, i) => i < 2);
  const votes = lines.map((_, i) => (i < 4 ? 1 : 0));
  expect(
    askInDoubt(
      lines,
      votes,
      lines.map(() => 0.2),
      keep,
      () => lines.map(() => 1),
    ),
  ).toEqual(keep);
});

test('nor are links, however many', () => {
  const links = paragraphs(STORY.slice(3).map(text => `<a href="/x">${text}</a>`));
  const page = pageOf(`<html><body>${paragraphs(STORY.slice(0, 3))}${links}</body></html>`);
  const lines = piecesOf(page, page.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = lines.map((_, i) => i < 2);
  const ones = lines.map(() => 1);
  expect(
    askInDoubt(
      lines,
      ones,
      lines.map(() => 0.2),
      keep,
      () => ones,
    ),
  ).toEqual(keep);
});

/** What stays of lines that would all go, where Readability keeps all. */
function back(markup: string): number[] {
  const page = pageOf(`<html><body>${paragraphs(STORY.slice(0, 5))}${markup}</body></html>`);
  const lines = piecesOf(page, page.body).filter((piece): piece is Leaf => piece.type === 'text');
  const ones = lines.map(() => 1);
  return askInDoubt(
    lines,
    ones,
    lines.map(() => 0.2),
    lines.map(() => false),
    () => ones,
  ).map(Number);
}

test.each([
  ['a link', '<p><a href="/x">The gate at night</a></p>', [...ALL, 0]],
  ['a caption', '<figcaption>The gate at night</figcaption>', [...ALL, 0]],
])('even then %s stays out', (_, markup, expected) => {
  expect(back(markup)).toEqual(expected);
});

test('of a few words there is nothing to doubt', () => {
  const page = pageOf(`<html><body><p>${STORY[0]}</p></body></html>`);
  const lines = piecesOf(page, page.body).filter((piece): piece is Leaf => piece.type === 'text');
  expect(askInDoubt(lines, [1], [0.2], [false], () => [1])).toEqual([false]);
});
