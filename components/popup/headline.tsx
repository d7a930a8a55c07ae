import { useState } from 'preact/hooks';
import { readingMinutes } from '../../utils/reading-time.ts';
import { standfirstOf } from '../../utils/standfirst.ts';
import type { Reading } from '../../utils/types.ts';
import { Facts } from '../facts.tsx';
import { LanguageLinks } from '../language-links.tsx';
import { useI18n } from './i18n.ts';

/** What stands in three or four lines, in UTF-16 units. To ask how many lines there are would be to lay them out. */
const SHORT = 160;

/**
 * Section, title, subtitle; who, where and when; the same article in other languages. Long ones would push the quotes
 * away: the first lines are seen until more is asked for, and all of it is read out.
 */
export function Headline({ reading }: { reading: Reading }) {
  const { messages, format, language } = useI18n();
  const { article, quotes } = reading;
  const [open, setOpen] = useState(false);
  const standfirst = standfirstOf(article);
  const isLong = Math.max(article.title.length, standfirst?.length ?? 0) > SHORT;
  const date = article.publishedAt && format.date(article.publishedAt);
  const names = format.list(article.authors) || article.byline;
  // Of many names the last ones may be cut.
  const facts = [article.siteName, date, names === article.siteName ? null : names].filter(fact => fact != null);
  return (
    // Its own language's way, as in the reader: a block with edges on both sides looks torn.
    <div class={isLong && !open ? 'head short' : 'head'} dir={article.dir}>
      <p class="kicker">
        {article.section && (
          <span class="section" lang={article.lang}>
            {article.section}
          </span>
        )}
        <span class="facts" dir="auto">
          {format.plural(messages.common.minutes, readingMinutes(article.blocks))}
          {quotes.length > 0 && ` · ${format.plural(messages.common.quotes, quotes.length)}`}
        </span>
      </p>
      <h1 lang={article.title ? article.lang : undefined}>{article.title || messages.popup.untitled}</h1>
      {standfirst && (
        <p class="sub" lang={article.lang}>
          {standfirst}
        </p>
      )}
      {isLong && (
        <button type="button" class="fold" lang={language} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? messages.popup.fold : messages.popup.unfold}
        </button>
      )}
      <div class="origin">
        {facts.length > 0 && (
          <p class="by">
            <Facts of={facts} />
          </p>
        )}
        <LanguageLinks article={article} label={messages.common.alsoIn} lang={language} />
      </div>
    </div>
  );
}
