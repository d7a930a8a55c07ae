import { extractArticle } from './article/extract.ts';
import { findQuotes } from './quotes/index.ts';
import type { Reading } from './types.ts';

/**
 * Reads a page: the article, its speakers, their quotes. Changes nothing in the document.
 * @param region the part of the page to read, where the user has picked one by hand.
 * @returns null where there is nothing to read.
 * @throws ProblemError for a page that is too large to read without freezing its tab.
 */
export function readPage(document: Document = globalThis.document, region: Element | null = null): Reading | null {
  const article = extractArticle(document, region);
  if (!article) return null;
  return { article, ...findQuotes(article) };
}
