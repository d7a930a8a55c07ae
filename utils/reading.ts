import { extractArticle } from './article/extract.ts';
import { findQuotes } from './quotes/index.ts';
import type { Reading } from './types.ts';

/**
 * Reads a page: the article, its speakers, their quotes. Changes nothing in the document.
 * @returns null where there is nothing to read.
 */
export function readPage(document: Document = globalThis.document): Reading | null {
  const article = extractArticle(document);
  if (!article) return null;
  return { article, ...findQuotes(article) };
}
