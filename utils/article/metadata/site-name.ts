import { bare, countWords, plain } from '../segment/text.ts';
import { listOf, type Thing, textOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

/** What the site calls itself; null where it does not say. */
export function readSiteName(facts: PageFacts): string | null {
  const { document, meta, article, headline, url } = facts;
  const [publisher] = listOf(article, 'publisher');
  const listed = typeof publisher === 'string' ? publisher : textOf((publisher ?? null) as Thing | null, 'name');
  const said = meta('og:site_name', 'application-name', 'apple-mobile-web-app-title') ?? plain(listed);
  return (
    (said && nameIn(said, url)) ??
    afterTitle(plain(document.title), plain(meta('og:title') ?? headline?.textContent)) ??
    ofFrontPage(document) ??
    ofHeading(facts)
  );
}

const AROUND = /^(?:https?:\/\/|www\.|@)+|\/$/g;
const DOMAIN = /^\S+\.[a-z]{2,10}$/i;
const BREAK = /\s*[|:]\s+|\s+[-–—·•»|]\s+/;

/** “Anchor” of “https://www.anchor.example” or “@anchor”; and of “Anchor | News from the coast” what the address has too. */
function nameIn(said: string, url: string): string | null {
  const name = said.replace(AROUND, '');
  const letters = (text: string): string => bare(text).replaceAll(' ', '');
  const host = letters(new URL(url, 'https://none.invalid').hostname);
  const parts = name.split(BREAK);
  const at = parts.findIndex(part => letters(part).length > 2 && host.includes(letters(part)));
  // “The Harbour Anchor | anchor.example”: rather the words, where they are few.
  const words = DOMAIN.test(parts[at] ?? '') ? parts.slice(0, at).find(part => countWords(part) <= MOST_WORDS) : null;
  return words || parts[at] || name || null;
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

/** A heading that the tab's title ends with, where something else on the page bears what the title begins with. */
function ofHeading({ called, document, headline }: PageFacts): string | null {
  const tab = plain(document.title) ?? '';
  const name = plain(headline?.textContent);
  const [first = ''] = tab.split(/\s+[-–—|·•]\s+/);
  if (!name || !tab.endsWith(name) || !STARTS_NAME.test(tab.slice(0, -name.length)) || first.length < LONGEST_NAME)
    return null;
  const bearing = called(TITLES, 'h2, h3, h4').slice(0, MOST_LINKS);
  return countWords(name) <= MOST_WORDS && bearing.some(element => plain(element.textContent)?.endsWith(first))
    ? name
    : null;
}
const TITLES = /[tT]itle/;
/** What is longer is the title of an article. */
const LONGEST_NAME = 25;

/** “Two boats missing - Anchor”: what the tab's title has after the title of the article. */
function afterTitle(tab: string | null, title: string | null): string | null {
  const rest =
    tab && title && tab.startsWith(title) ? /^\s*[-–—|·•»]\s*([^-–—|·•»]{2,40})$/.exec(tab.slice(title.length)) : null;
  const name = plain(rest?.[1]);
  return name && countWords(name) <= MOST_WORDS ? name : null;
}
