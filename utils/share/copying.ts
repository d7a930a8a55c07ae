import type { Quote, Reading } from '../types.ts';
import { cite } from './citation.ts';
import { linkToWords } from './text-fragment.ts';

export { linkToWords };

/**
 * Quotes of one speaker with their source, as text to paste. One quote brings the link to its words where there is one;
 * several bring the article's.
 * @param date the day of publication in words, or null
 */
export function citeQuotes(reading: Reading, quotes: readonly Quote[], link: string, date: string | null): string {
  const { article, speakers } = reading;
  const [first] = quotes;
  const speaker = first?.speaker == null ? null : (speakers[first.speaker] ?? null);
  const exact = quotes.length === 1 && first ? linkToWords(link, first.spans, article.blocks) : null;
  return cite(quotes, speaker, { article, date, link: exact ?? link });
}
