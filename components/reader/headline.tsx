import type { Article } from '../../utils/types.ts';
import { useText } from './text.ts';

/** Section, title, standfirst; who published it when, and how long it takes. */
export function Headline({ article, minutes }: { article: Article; minutes: number }) {
  const { common, reader, format } = useText();
  const author = article.byline ?? (article.authors.length > 0 ? format.list(article.authors) : null);
  const date = article.publishedAt && format.date(article.publishedAt);
  return (
    <header class="headline" lang={article.lang} dir={article.dir}>
      {article.section && <p class="kicker">{article.section}</p>}
      <h1 id="title">{article.title || reader.untitled}</h1>
      {article.subtitle && <p class="standfirst">{article.subtitle}</p>}
      <p class="dateline">
        {author && <span dir="auto">{author}</span>}
        {article.siteName && article.siteName !== author && <span dir="auto">{article.siteName}</span>}
        {date && (
          <time dateTime={article.publishedAt ?? undefined} dir="auto">
            {date}
          </time>
        )}
        <span dir="auto">{format.plural(common.minutes, minutes)}</span>
      </p>
    </header>
  );
}
