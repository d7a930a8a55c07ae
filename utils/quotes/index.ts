import type { Article, Quote, Speaker } from '../types.ts';

/** What the engine reads of an article: text and the names around it, no DOM. */
export type QuoteSource = Pick<Article, 'blocks' | 'lang' | 'title' | 'subtitle' | 'section' | 'authors' | 'siteName'>;

/** Who said what. Spans are UTF-16 offsets into `source.blocks`; quotes come in reading order. */
export function findQuotes(_source: QuoteSource): { speakers: Speaker[]; quotes: Quote[] } {
  return { speakers: [], quotes: [] };
}
