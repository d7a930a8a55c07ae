import { Fragment } from 'preact';
import { nameOfLanguage } from '../utils/i18n/language.ts';
import type { Article } from '../utils/types.ts';
import { webLink } from './web-link.ts';

const MOST = 6;

/** `lang` is the language of the label: the user's own. */
type Props = { article: Article; label: string; lang: string };

/** “Also in Русский, Azərbaycanca”: the same article in other languages, the user's own first. Nothing where there is none. */
export function LanguageLinks({ article, label, lang }: Props) {
  const links = article.alternates.flatMap(({ lang: other, url }) => {
    const href = webLink(url);
    return href === null || other === article.lang || other === 'x-default' ? [] : [{ other, href }];
  });
  if (links.length === 0) return null;
  const isOwn = ({ other }: { other: string }) => Number(other.split('-')[0] === lang);
  links.sort((a, b) => isOwn(b) - isOwn(a));
  return (
    <p class="also" lang={lang}>
      <bdi>{label}</bdi>
      {links.slice(0, MOST).map(({ other, href }) => (
        <Fragment key={href}>
          {' '}
          <a href={href} hreflang={other} lang={other} target="_blank" rel="noopener noreferrer">
            {nameOfLanguage(other)}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
