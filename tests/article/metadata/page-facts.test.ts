import { expect, test } from 'vitest';
import { pageFacts } from '../../../utils/article/metadata/page-facts.ts';
import { readTitle } from '../../../utils/article/metadata/title.ts';
import { pageOf, paragraphs } from '../page.ts';
import { ARTICLE, ld } from './read.ts';

/** A page of two articles, the second of which stands `top` below the upper edge of the window. */
function scrolled(top: number) {
  const head = `<title>Two boats missing</title><meta name="author" content="Ann Lee">${ld(ARTICLE)}`;
  const articles = ['Two boats missing', 'New pier'].map(
    title => `<article><h1>${title}</h1>${paragraphs()}</article>`,
  );
  const document = pageOf(
    `<html><head>${head}</head><body>${articles.join('')}<h2>Two boats missing</h2></body></html>`,
  );
  Object.defineProperty(document.documentElement, 'clientHeight', { value: 800 });
  for (const [i, article] of [...document.querySelectorAll('article')].entries())
    Object.defineProperty(article, 'getBoundingClientRect', {
      value: () => ({ top: i ? top : top - 1000, bottom: i ? top + 1000 : top }),
    });
  const facts = pageFacts(document);
  return { author: facts.meta('author'), said: facts.article?.headline ?? null, title: readTitle(facts, null).title };
}

test('what the head says is about the first article alone', () => {
  expect(scrolled(900)).toEqual({ author: 'Ann Lee', said: 'Two boats missing', title: 'Two boats missing' });
  expect(scrolled(100)).toEqual({ author: null, said: null, title: 'New pier' });
});

test('a value without text is none', () => {
  const facts = pageFacts(pageOf('<html><head><meta name="author" content=" "><meta name="author" content="Ann">'));
  expect([facts.meta('author'), facts.metaAll('author')]).toEqual(['Ann', ['Ann']]);
});
