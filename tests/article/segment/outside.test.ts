import { expect, test } from 'vitest';
import { piecesOf } from '../../../utils/article/extract.ts';
import { pageOf, paragraphs, STORY } from '../page.ts';

const NOTE = 'We and our partners keep what you read in mind.';
const read = (html: string): string[] => {
  const document = pageOf(`<html><body>${html}<p>The story.</p></body></html>`);
  return piecesOf(document, document.body).flatMap(piece => (piece.type === 'text' ? [piece.text] : []));
};

test.each([
  ['a box that is named for cookies', `<div class="cookie-bar">${NOTE}</div>`],
  ['a box that is named for consent by its id', `<section id="onetrust-banner-sdk"><p>${NOTE}</p></section>`],
  ['what stands for a video', `<div class="embed opt-in__content"><p>${NOTE}</p></div>`],
  ['a dialog by its role', `<div role="dialog"><p>${NOTE}</p></div>`],
  ['a warning by its role', `<div role="alertdialog">${NOTE}</div>`],
  ['a box that keeps the rest of the page from being used', `<div aria-modal="true">${NOTE}</div>`],
])('%s is not read', (_, markup) => {
  expect(read(markup)).toEqual(['The story.']);
});

test.each([
  ['the page itself, whatever it is called', `<div class="cookie-consent-pending"><h1>Boats</h1><p>${NOTE}</p></div>`],
  ['an article in a dialog', `<div role="dialog"><article><p>${NOTE}</p></article></div>`],
  ['an article that is about cookies', `<article class="topic-cookies"><p>${NOTE}</p></article>`],
  ['a box with another name', `<div class="adoption"><p>${NOTE}</p></div>`],
  ['a part of a line', `Then: <span class="cookie-recipe">${NOTE}</span>`],
])('%s is read', (_, markup) => {
  expect(read(markup).join(' ')).toContain(NOTE);
});

test('of a page that loads one article after another, the one in view is read', () => {
  const next = STORY.map(text => text.replace('boat', 'ship'));
  const articles = [STORY, next].map(texts => `<article><h1>Boats</h1>${paragraphs(texts)}</article>`);
  const document = pageOf(`<html><body>${articles.join('')}</body></html>`);
  Object.defineProperty(document.documentElement, 'clientHeight', { value: 800 });
  for (const [i, article] of [...document.querySelectorAll('article')].entries())
    Object.defineProperty(article, 'getBoundingClientRect', { value: () => ({ top: 900 * i - 900, bottom: 900 * i }) });
  const texts = piecesOf(document, document.body).map(piece => piece.type === 'text' && piece.text);
  expect(texts).toEqual(['Boats', ...next]);
});
