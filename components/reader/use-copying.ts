import { copyText } from '../../utils/reader/copy-text.ts';
import { shareLink } from '../../utils/reader/share-link.ts';
import { citeQuotes, linkToWords } from '../../utils/share/copying.ts';
import type { Reading } from '../../utils/types.ts';
import type { ReaderText } from './text.ts';

/** What can be taken along. Quotes by their index in `Reading.quotes`. */
export type Copying = {
  /** The words with speaker and source. */
  quote: (index: number) => void;
  /** A link to the words, or to the article where no link leads to them. */
  words: (index: number) => void;
  /** The article's link, by the system's share sheet where there is one. */
  share: () => void;
};

type Options = {
  link: string;
  text: ReaderText;
  say: (words: string) => void;
  /** Called with what the user is to copy by hand. */
  onRefused: (text: string) => void;
};

/** Copies what one asks for, and says so. */
export function useCopying(reading: Reading, { link, text, say, onRefused }: Options): Copying {
  const { article, quotes } = reading;
  const { quoting } = text.common;
  const copy = async (words: string, done: string) => {
    if (await copyText(words)) say(done);
    else onRefused(words);
  };
  const share = async () => {
    const outcome = await shareLink(link, article.title);
    if (outcome === 'copied') say(text.reader.linkCopied);
    if (outcome === 'refused') onRefused(link);
  };
  return {
    quote(index) {
      const date = article.publishedAt && text.format.date(article.publishedAt);
      const words = { date, inferred: quoting.inferredNote };
      const cited = citeQuotes(reading, quotes.slice(index, index + 1), link, words);
      void copy(cited, text.reader.quoteCopied);
    },
    words(index) {
      const exact = linkToWords(link, quotes[index]?.spans ?? [], article);
      void copy(exact ?? link, exact ? quoting.wordsLinkCopied : quoting.articleLinkCopied);
    },
    share: () => void share(),
  };
}
