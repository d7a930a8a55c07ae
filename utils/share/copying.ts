import type { Quote, Reading } from '../types.ts';
import { cite, type SourceWords } from './citation.ts';
import { linkToWords } from './text-fragment.ts';

export { linkToWords };

/**
 * Quotes of one speaker with their source, as text to paste. One quote brings the link to its words where there is one;
 * several bring the article's.
 */
export function citeQuotes(reading: Reading, quotes: readonly Quote[], link: string, words: SourceWords): string {
  const { article, speakers } = reading;
  const [first] = quotes;
  const speaker = first?.speaker == null ? null : (speakers[first.speaker] ?? null);
  const exact = quotes.length === 1 && first ? linkToWords(link, first.spans, article) : null;
  return cite(quotes, speaker, { article, link: exact ?? link, words });
}
