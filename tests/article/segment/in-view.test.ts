import { expect, test } from 'vitest';
import { laterArticleInView, severalArticles } from '../../../utils/article/segment/in-view.ts';
import { pageOf, paragraphs, STORY } from '../page.ts';

const story = (title: string, text = paragraphs()): string => `<article><h1>${title}</h1>${text}</article>`;

/** An article of the make of others, of some sentences of text. */
const alike = (sentences: number): string =>
  `<article class="story"><h1>One</h1>${paragraphs(STORY.slice(0, sentences))}</article>`;

/** The title of the later article in view, where the articles stand one after another from `top`, each 1,000 high. */
function seen(top: number, titles = ['One', 'Two', 'Three']): string | null {
  const document = pageOf(`<html><body>${titles.map(title => story(title)).join('')}</body></html>`);
  Object.defineProperty(document.documentElement, 'clientHeight', { value: 800 });
  for (const [i, article] of [...document.querySelectorAll('article')].entries()) {
    const box = { top: top + 1000 * i, bottom: top + 1000 * (i + 1) };
    Object.defineProperty(article, 'getBoundingClientRect', { value: () => box });
  }
  return laterArticleInView(document)?.querySelector('h1')?.textContent ?? null;
}

test.each([
  ['the first', 0, null],
  ['the second, once it fills half of the window', -700, 'Two'],
  ['not yet', -500, null],
  ['the third', -2100, 'Three'],
  ['what has been scrolled past is not in view', -3100, null],
])('in view: %s', (_, top, title) => {
  expect(seen(top)).toBe(title);
});

test('an article that has no height is not in view', () => {
  const document = pageOf(`<html><body>${story('One')}${story('Two')}</body></html>`);
  Object.defineProperty(document.documentElement, 'clientHeight', { value: 800 });
  for (const article of document.querySelectorAll('article'))
    Object.defineProperty(article, 'getBoundingClientRect', { value: () => ({ top: 10, bottom: 10 }) });
  expect(laterArticleInView(document)).toBeNull();
});

test.each([
  ['two', story('One') + story('Two'), 2],
  ['one', story('One'), 0],
  ['one beside a teaser', story('One') + story('Two', '<p>Read on.</p>'), 0],
  ['one beside a short one of the same make', alike(4) + alike(10), 2],
  ['one beside a card of the same make', alike(10) + alike(2), 0],
  ['short ones that are called differently', alike(4) + alike(4).replace('story', 'card'), 0],
  ['or are called nothing', (alike(4) + alike(4)).replaceAll(' class="story"', ''), 0],
  ['short ones of different makes', `${alike(4)}<div>${alike(4)}</div>`, 0],
  ['one beside text without a heading', `${story('One')}<article>${paragraphs()}</article>`, 0],
  ['one inside another is a part of it', `<article>${story('One')}${story('Two')}</article>`, 0],
])('articles of their own: %s', (_, markup, count) => {
  expect(severalArticles(pageOf(`<html><body>${markup}</body></html>`))).toHaveLength(count);
});
