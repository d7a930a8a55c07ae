import { bare, plain } from '../text.ts';
import { BYLINE_WORDS } from './byline-words.ts';
import { textsOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

const MOST = 20;
const ADDRESS = /https?:|www\.|@|\/\//;
const LEAD = new RegExp(`^(?:${BYLINE_WORDS.lead.join('|')})(?=[\\s:：՝])\\s*[:：՝]?\\s*`, 'iu');
const AND = new RegExp(`\\s*[,;|•·]\\s*|\\s+(?:${BYLINE_WORDS.and.join('|')})\\s+|\\s+[&/]\\s+`, 'iu');
const NOBODY = new Set<string>(BYLINE_WORDS.nobody);

/** The names of all authors, people or organisations; those in JSON-LD first, then in `meta`, then as printed. */
export function readAuthors(facts: PageFacts, siteName: string | null, byline: string | null): string[] {
  const sources = [
    textsOf(facts.article, 'author'),
    [...facts.metaAll('article:author'), ...facts.metaAll('author'), ...facts.metaAll('parsely-author')],
    [...facts.metaAll('sailthru.author'), ...facts.metaAll('dc.creator'), ...facts.metaAll('byl')],
    printedNames(facts),
    byline ? [byline] : [],
  ].map(texts => namesOf(texts));
  const site = bare(siteName ?? '');
  // “BET” of “BET.com” is the site, not a person.
  const isSite = (name: string): boolean => site !== '' && ` ${site} `.includes(` ${bare(name)} `);
  const people = sources.find(names => names.some(name => !isSite(name)));
  const chosen = people ?? sources.find(names => names.length > 0) ?? [];
  // The page's own name beside people is its mark on them, not an author.
  return chosen.length > 1 ? chosen.filter(name => !isSite(name)) : chosen;
}

function printedNames({ document, headline }: PageFacts): string[] {
  const scope = headline?.closest('article, main') ?? document;
  const found = [
    ...scope.querySelectorAll('[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]'),
  ];
  return found.slice(0, 6).map(element => plain(element.getAttribute('content') ?? element.textContent) ?? '');
}

/** Names in lines like “By Ann Lee and Bo Ek, staff writers”. */
export function namesOf(texts: string[]): string[] {
  const names = new Map<string, string>();
  for (const text of texts) {
    const line = plain(text.slice(0, 500));
    if (!line || ADDRESS.test(line)) continue;
    for (const part of line
      .replace(LEAD, '')
      .replace(/\s*\([^()]*\)/g, '')
      .split(AND)) {
      const name = (plain(part) ?? '')
        .replace(LEAD, '')
        .replace(/^[\s\-–—:(]+|[\s\-–—:,;).]+$/g, match => (match === '.' ? '.' : ''));
      const key = bare(name);
      if (key.length < 2 || key.length > 60 || key.split(' ').length > 6 || NOBODY.has(key) || /\d/.test(key)) continue;
      if (!names.has(key)) names.set(key, name);
    }
  }
  return [...names.values()].slice(0, MOST);
}
