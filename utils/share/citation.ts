import { commaAfter, nameWithRole } from '../name-with-role.ts';
import type { Article, Quote, Speaker } from '../types.ts';
import { quoted } from './quotation-marks.ts';
import { quoteParagraphs } from './quote-text.ts';

export type Source = {
  article: Pick<Article, 'blocks' | 'lang' | 'title' | 'siteName'>;
  /** The day of publication in words, in the user's language; null where the page gives none. */
  date: string | null;
  link: string;
};

/** Quotes of one speaker as plain text, with their source below. A null speaker is left out: nobody is made up. */
export function cite(quotes: readonly Quote[], speaker: Speaker | null, source: Source): string {
  const { article, date, link } = source;
  const words = quotes.map(quote => quoted(quoteParagraphs(quote, article.blocks).join('\n\n'), article.lang));
  const title = article.title && withMarks(article.title, article.lang);
  const origin = [title, article.siteName, date].filter(Boolean).join(commaAfter(article.title));
  return [...words, [speaker && `— ${nameWithRole(speaker)}`, origin, link].filter(Boolean).join('\n')].join('\n\n');
}

/** A headline that is a quotation has its marks already. */
const withMarks = (title: string, lang: string) =>
  /^["“”„«]/.test(title) && /["“”»]$/.test(title) ? title : quoted(title, lang);
