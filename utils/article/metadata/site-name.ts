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
    afterTitle(plain(document.title), plain(meta('og:title') ?? headline?.textContent)) ??
    ofFrontPage(document)
  );
}

const MOST_WORDS = 4;
/** Links looked at: that to the front page stands at the top. */
const MOST_LINKS = 40;
const TO_FRONT = /^(?:https?:\/\/[^/?#]+)?\/?$/;
const ENDS_NAME = /^\s*[-–—|·•»:«]/;
const STARTS_NAME = /[-–—|·•»:«]\s*$/;

/** What a link to the front page says, where the tab's title begins or ends with it: “Anchor: Two boats missing”. */
function ofFrontPage(document: Document): string | null {
  const tab = plain(document.title) ?? '';
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, MOST_LINKS)) {
    if (!TO_FRONT.test(link.getAttribute('href') ?? '')) continue;
    const name = plain(link.textContent?.slice(0, 100));
    if (!name || countWords(name) > MOST_WORDS) continue;
    const isPart =
      (tab.startsWith(name) && ENDS_NAME.test(tab.slice(name.length))) ||
      (tab.endsWith(name) && STARTS_NAME.test(tab.slice(0, -name.length)));
    if (isPart) return name;
  }
  return null;
}

/** “Two boats missing - Anchor”: what the tab's title has after the title of the article. */
function afterTitle(tab: string | null, title: string | null): string | null {
  const rest =
    tab && title && tab.startsWith(title) ? /^\s*[-–—|·•»]\s*([^-–—|·•»]{2,40})$/.exec(tab.slice(title.length)) : null;
  const name = plain(rest?.[1]);
  return name && countWords(name) <= MOST_WORDS ? name : null;
}
