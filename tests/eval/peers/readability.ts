import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { authorsOf, blocksOf } from './result.ts';

/** Readability as it comes, with its own detector. Runs in the page. */
export function read() {
  const isArticle = isProbablyReaderable(document);
  const clone = document.cloneNode(true) as Document;
  const result = new Readability<Node>(clone, { serializer: el => el }).parse();
  return {
    isArticle,
    title: result?.title ?? null,
    byline: result?.byline ?? null,
    authors: authorsOf(result?.byline),
    date: result?.publishedTime ?? null,
    paragraphs: result?.content ? blocksOf(result.content) : [],
  };
}
