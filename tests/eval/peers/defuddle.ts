import Defuddle from 'defuddle';
import { authorsOf, blocksOf } from './result.ts';

/** Defuddle as it comes. It detects nothing: it reads every page. Runs in the page. */
export function read() {
  const result = new Defuddle(document, { url: document.URL }).parse();
  return {
    isArticle: true,
    title: result.title || null,
    byline: result.author || null,
    authors: authorsOf(result.author),
    date: result.published || null,
    paragraphs: blocksOf(new DOMParser().parseFromString(result.content, 'text/html').body),
  };
}
