import { countWords, plain } from '../segment/text.ts';
import { listOf, type Thing, textOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

/** What the site calls itself; null where it does not say. */
export function readSiteName({ document, meta, article, headline }: PageFacts): string | null {
  const [publisher] = listOf(article, 'publisher');
  const listed = typeof publisher === 'string' ? publisher : textOf((publisher ?? null) as Thing | null, 'name');
  return (
    meta('og:site_name', 'application-name', 'apple-mobile-web-app-title') ??
    plain(listed) ??
    afterTitle(plain(document.title), plain(meta('og:title') ?? headline?.textContent))
  );
}

const MOST_WORDS = 4;

/** “Two boats missing - Anchor”: what the tab's title has after the title of the article. */
function afterTitle(tab: string | null, title: string | null): string | null {
  const rest =
    tab && title && tab.startsWith(title) ? /^\s*[-–—|·•»]\s*([^-–—|·•»]{2,40})$/.exec(tab.slice(title.length)) : null;
  const name = plain(rest?.[1]);
  return name && countWords(name) <= MOST_WORDS ? name : null;
}
