import { readingMinutes } from '../../utils/reading-time.ts';
import type { Reading } from '../../utils/types.ts';
import { LanguageLinks } from '../language-links.tsx';
import { useI18n } from './i18n.ts';
import { Standfirst } from './standfirst.tsx';

/** Section, title, subtitle; who, where and when; the same article in other languages. */
export function Headline({ reading }: { reading: Reading }) {
  const { messages, format, language } = useI18n();
  const { article, quotes } = reading;
  const date = article.publishedAt && format.date(article.publishedAt);
  const facts = [article.siteName, format.list(article.authors.slice(0, 3)) || article.byline, date].filter(
    fact => fact !== null && fact !== '',
  );
  return (
    // Its own language's way, as in the reader: a block with edges on both sides looks torn.
    <div class="head" dir={article.dir}>
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
      {article.subtitle && <Standfirst key={article.subtitle} text={article.subtitle} lang={article.lang} />}
      <div class="origin">
        {facts.length > 0 && (
          <p class="by">
            {facts.map(fact => (
              <span key={fact}>
                <bdi>{fact}</bdi>
              </span>
            ))}
          </p>
        )}
        <LanguageLinks article={article} label={messages.common.alsoIn} lang={language} />
      </div>
    </div>
  );
}
