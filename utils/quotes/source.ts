import type { Article } from '../types.ts';

/** What the engine reads of an article: text and the names around it, no DOM. */
export type QuoteSource = Pick<Article, 'blocks' | 'lang' | 'title' | 'subtitle' | 'section' | 'authors' | 'siteName'> &
  Partial<Pick<Article, 'byline'>>;
