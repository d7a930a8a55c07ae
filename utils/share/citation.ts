import { isInferred } from '../inferred.ts';
import { commaAfter, nameWithRole } from '../name-with-role.ts';
import type { Article, Quote, Speaker } from '../types.ts';
import { quoted } from './quotation-marks.ts';
import { quoteParagraphs } from './quote-text.ts';

export type Source = {
  article: Pick<Article, 'blocks' | 'lang' | 'title' | 'siteName'>;
  link: string;
  words: SourceWords;
};

/** What a citation says in the user's language. */
export type SourceWords = {
  /** The day of publication; null where the page gives none. */
  date: string | null;
  /** That a speaker was inferred, in brackets. */
  inferred: string;
};

/**
 * Quotes of one speaker as plain text, with their source below. A null speaker is left out: nobody is made up. Where
 * the speaker was inferred it says so: behind the name, or behind those of the quotes that it is true of.
 */
export function cite(quotes: readonly Quote[], speaker: Speaker | null, { article, link, words }: Source): string {
  const isAllInferred = quotes.every(isInferred);
  const said = quotes.map(quote => {
    const text = quoted(quoteParagraphs(quote, article.blocks).join('\n\n'), article.lang);
    return isInferred(quote) && !isAllInferred ? `${text} ${words.inferred}` : text;
  });
  const by = speaker && `— ${nameWithRole(speaker)}${isAllInferred ? ` ${words.inferred}` : ''}`;
  const title = article.title && withMarks(article.title, article.lang);
  const origin = [title, article.siteName, words.date].filter(Boolean).join(commaAfter(article.title));
  return [...said, [by, origin, link].filter(Boolean).join('\n')].join('\n\n');
}

/** A headline that is a quotation has its marks already. */
const withMarks = (title: string, lang: string) =>
  /^["“”„«][^"“”„«»]*["“”»]$/.test(title) ? title : quoted(title, lang);
