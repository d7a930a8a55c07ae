import { standfirstOf } from '../../utils/standfirst.ts';
import type { Article } from '../../utils/types.ts';
import { Facts } from '../facts.tsx';
import { LanguageLinks } from '../language-links.tsx';
import { SiteIcon } from './site-icon.tsx';
import { useText } from './text.ts';

/** Section, title, standfirst; who published it when, and how long it takes. */
export function Headline({ article, minutes }: { article: Article; minutes: number }) {
  const { common, reader, format, language } = useText();
  const author = article.byline ?? (article.authors.length > 0 ? format.list(article.authors) : null);
  const date = article.publishedAt && format.date(article.publishedAt);
  const site = article.siteName === author ? null : article.siteName;
  const standfirst = standfirstOf(article);
  const facts = [author, site, date, format.plural(common.minutes, minutes)].filter(fact => fact !== null);
  return (
    <header class="headline" lang={article.lang} dir={article.dir}>
      {article.section && <p class="kicker">{article.section}</p>}
      <h1 id="title">{article.title || reader.untitled}</h1>
      {standfirst && <p class="standfirst">{standfirst}</p>}
      <p class="dateline">
        {article.icon && <SiteIcon src={article.icon} />}
        <Facts of={facts} />
      </p>
      <LanguageLinks article={article} label={common.alsoIn} lang={language} />
    </header>
  );
}
