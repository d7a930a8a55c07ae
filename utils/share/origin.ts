import type { Format } from '../i18n/format.ts';
import type { Article } from '../types.ts';

type Facts = Pick<Article, 'siteName' | 'authors' | 'byline' | 'publishedAt'>;

/** Where an article is from, in the user's words: site, authors, day. A site that signs its articles is named once. */
export function originOf({ siteName, authors, byline, publishedAt }: Facts, format: Format): string[] {
  const facts = [siteName, format.list(authors) || byline, publishedAt && format.date(publishedAt)];
  return [...new Set(facts)].flatMap(fact => fact || []);
}
