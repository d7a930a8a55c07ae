import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findRegion, selectorOf } from '../../utils/pick/region.ts';

const open = (body: string) =>
  parseHTML(`<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`)
    .document as unknown as Document;
const target = (document: Document) => document.querySelector('[data-target]') as Element;

describe('a selector by structure', () => {
  test.each([
    ['an id that is a word', '<div id="story" data-target>a</div>', 'div#story'],
    [
      'an id that is a number is no help',
      '<div><p>x</p></div><div id="post-4711" class="text" data-target></div>',
      'div.text',
    ],
    [
      'classes that are words',
      '<div class="news"></div><div class="news body x9f3" data-target></div>',
      'div.news.body',
    ],
    [
      'as many ancestors as it takes',
      '<div class="ad"><p>x</p></div><div class="text"><p data-target>y</p></div>',
      'div.text > p',
    ],
    ['the first of its kind', '<p data-target>a</p><p>b</p>', 'p'],
  ])('%s', (_name, body, selector) => {
    const document = open(body);
    expect(selectorOf(target(document))).toBe(selector);
    expect(findRegion(document, selector)).toBe(target(document));
  });

  test('nothing to tell it by', () => {
    expect(selectorOf(target(open('<p>a</p><p data-target>b</p>')))).toBeNull();
  });

  test('a selector that is none finds nothing', () => {
    expect(findRegion(open('<p>a</p>'), 'p[[')).toBeNull();
  });
});
