import { expect, test } from 'vitest';
import { extractArticle } from '../../utils/article/extract.ts';
import { pageOf, paper, paragraphs, STORY } from './page.ts';

/** The lines of a page, or of a part of it that was picked by hand. */
function lines(html: string, picked = '', url?: string): string[] | null {
  const document = pageOf(html, url);
  const article = extractArticle(document, picked ? document.querySelector(picked) : null);
  return article?.blocks.map(({ text }) => text) ?? null;
}

test('a document that has no body, as one of images, is no article', () => {
  const document = pageOf(paper(paragraphs()));
  Object.defineProperty(document, 'body', { value: null });
  expect(extractArticle(document)).toBe(null);
});

const CALIBER = 'https://caliber.az/en/post/boats-and-ships';
const ADVERT = 'A bank on the quay lends money to all who own a boat, and asks for nothing but a name, it says.';
const ofCaliber = `<html><body><h1 class="post_title">Boats and ships</h1>
<div class="post"><div class="post_body">${paragraphs(STORY.slice(0, 5))}<div class="banner">${ADVERT}</div>${paragraphs(STORY.slice(5))}</div>
${paragraphs(STORY.map(text => text.replace('boat', 'ship')).slice(0, 5))}<div class="last"><div class="post_signature">Caliber.Az</div></div></div></body></html>`;

test.each([
  ['a site’s rule says where the text lies, and what in it is none', '', CALIBER, STORY],
  ['what was picked by hand goes before that', '.last', CALIBER, ['Caliber.Az']],
])('%s', (_, picked, url, expected) => {
  expect(lines(ofCaliber, picked, url)).toEqual(expected);
});

const brief = (text: string): string =>
  `<div class="related-card"><a href="/1"><h3>${text.slice(0, 30)}</h3></a><span>2 hours ago</span><p>${text.slice(30, 90)}</p></div>`;

/** Whether Readability, which works on a copy, is asked about a page of news in brief. */
function isAsked(picked: string): boolean {
  const document = pageOf(`<html><body><h1>Boats</h1><div id="news">${STORY.map(brief).join('')}</div></body></html>`);
  const copy = document.cloneNode(true);
  let asked = false;
  document.cloneNode = () => {
    asked = true;
    return copy;
  };
  extractArticle(document, picked ? document.querySelector(picked) : null);
  return asked;
}

test('Readability is asked about whole pages alone, not about what was picked by hand', () => {
  expect([isAsked(''), isAsked('#news')]).toEqual([true, false]);
});

/** What is read of a page of some text around a frame with a story. */
function framed(text: string): string[] {
  const document = pageOf(`<html><body><h1>Two boats missing</h1>${text}<iframe></iframe></body></html>`);
  const inner = pageOf(`<html><body>${paragraphs()}</body></html>`);
  Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: inner });
  return extractArticle(document)?.blocks.map(block => block.text) ?? [];
}
const OTHERS = [...STORY, ...STORY].map((text, i) => `${i}: ${text.replace('boat', 'ship')}`);

test('a page that is hardly more than a frame is read with it', () => {
  expect(framed('')).toEqual(STORY);
});

test('a page with a text of its own is read without its frames', () => {
  expect(framed(paragraphs(OTHERS))).toEqual(OTHERS);
});
