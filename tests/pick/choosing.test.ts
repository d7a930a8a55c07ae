import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { startChoosing } from '../../utils/pick/choosing.ts';

const open = (body: string) =>
  parseHTML(`<!doctype html><html><head></head><body id="body">${body}</body></html>`).document as unknown as Document;
const page =
  '<nav id="nav">Menu</nav><main id="main"><h1 id="h1">Lamp</h1><p id="p1">One</p><p id="p2">Two words</p></main>';

describe('where choosing begins', () => {
  test.each([
    ['the article', `<main id="main"><article id="article">A</article></main>`, 'article'],
    ['the main part', page, 'main'],
    ['the largest part', '<div id="a">A</div><div id="b">Longer</div>', 'b'],
  ])('%s', (_name, body, id) => {
    expect(startChoosing(open(body)).block.id).toBe(id);
  });

  test('what was picked before', () => {
    const document = open(page);
    expect(startChoosing(document, document.getElementById('p1')).block.id).toBe('p1');
  });
});

describe('keys', () => {
  test.each([
    ['down goes in', ['ArrowDown'], 'p2'],
    ['up goes out', ['ArrowUp'], 'body'],
    ['down goes back to where up came from', ['ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowDown'], 'p1'],
    ['left and right go along the page', ['ArrowLeft', 'ArrowRight'], 'main'],
    ['other keys do nothing', ['a', 'Tab', 'Home'], 'main'],
  ])('%s', (_name, keys, id) => {
    const choosing = startChoosing(open(page));
    for (const key of keys) choosing.press(key);
    expect(choosing.block.id).toBe(id);
  });

  test.each([
    ['ArrowDown', 'moved'],
    ['Enter', 'read'],
    ['Escape', 'cancel'],
    ['x', null],
  ])('%s says %s', (key, answer) => {
    expect(startChoosing(open(page)).press(key)).toBe(answer);
  });
});

test('pointing chooses the block; at nothing, the choice stays', () => {
  const document = open(page);
  const choosing = startChoosing(document);
  choosing.point(document.getElementById('p1'));
  expect(choosing.block.id).toBe('p1');
  choosing.point(null);
  expect(choosing.block.id).toBe('p1');
});
