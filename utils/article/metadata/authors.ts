import { bare, plain } from '../segment/text.ts';
import type { Byline } from './byline.ts';
import { BYLINE_EDGES } from './byline-words.ts';
import { isFullName } from './full-name.ts';
import { textsOf } from './json-ld.ts';
import { nameKey } from './name-key.ts';
import { betweenAnds, DOMAIN, helpLength, namesOf, withoutLead } from './names-in-line.ts';
import type { PageFacts } from './page-facts.ts';
import { partsOf, spaced } from './readable-text.ts';

/** “news.desk”, “web_editor2”. */
const LOGIN = /^[a-z\d]+[._][a-z\d._]+$/;
/**
 * Whom a page tells of: people without the site itself, or else whoever it names; and login names. `known` has whose
 * names the printed line is known by: a site's own in `meta` is the same on all its pages and tells nothing.
 */
type Told = {
  names: string[];
  /** Who else is said to have a part in it. */
  beside: string[];
  people: boolean;
  known: string[];
  logins: string[];
  isSite: (name: string) => boolean;
};

/**
 * The authors that the page tells machines or marks up, people or organisations: those in JSON-LD first, then in
 * `meta`, then as marked up. The site itself and login names are not among the people.
 */
export function toldAuthors(facts: PageFacts, siteName: string | null): Told {
  const sources = [
    textsOf(facts.article, 'author'),
    [
      ...facts.metaAll('article:author'),
      ...facts.metaAll('author'),
      ...facts.metaAll('parsely-author'),
      ...facts.metaAll('articleauthor'),
    ],
    [...facts.metaAll('sailthru.author'), ...facts.metaAll('dc.creator'), ...facts.metaAll('byl')],
    printedNames(facts),
  ].map(texts => {
    // “Sea & k” is one name where the site is called so.
    const site = texts.find(text => bare(text) === bare(siteName ?? ''));
    return [...namesOf(texts.filter(text => text !== site)), ...(site ? [site] : [])];
  });
  const isSite = siteOf(siteName, facts.url);
  const firstOf = (holds: (name: string) => boolean): string[] =>
    sources.map(names => names.filter(holds)).find(names => names.length > 0) ?? [];
  const people = firstOf(name => !isSite(name) && !LOGIN.test(name));
  return {
    people: people.length > 0,
    known: people.length ? people : (sources[0] ?? []),
    names: people.length ? people : firstOf(name => !LOGIN.test(name)),
    logins: firstOf(name => LOGIN.test(name)),
    beside: namesOf(textsOf(facts.article, 'contributor')),
    isSite,
  };
}

/**
 * A function that tells whether a name is that of the site and no person's: “BET” of “BET.com”, “THE ANCHOR” of
 * theanchor.example, “Ediciones El Ancla” of “El Ancla”. Beside people, it is the page's mark on them.
 */
function siteOf(siteName: string | null, url: string): (name: string) => boolean {
  const site = nameKey(siteName ?? '');
  const isWords = site.includes(' ') && !DOMAIN.test(siteName ?? '');
  const { hostname } = new URL(url, 'https://none.invalid');
  const spelt = (text: string): string => bare(text).replaceAll(' ', '');
  const hosts = hostname.split('.').slice(0, -1);
  return name => {
    const key = nameKey(name);
    const isPart = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);
    return isPart(site, key) || (isWords && isPart(key, site)) || hosts.includes(spelt(name)) || name === hostname;
  };
}

/**
 * The names of all authors: those whom the page tells machines and whom the printed line joins to them, or else those of
 * the printed line. Who only helped is no author.
 */
export function readAuthors(told: Told, byline: Byline | null): string[] {
  const printed = byline ? inByline(byline).filter(name => !told.isSite(name)) : [];
  const helping = new Set(byline ? helpingIn(byline).map(bare) : []);
  const main = (told.people ? told.names : []).filter(name => !helping.has(bare(name)));
  const beside = byline ? joinedWith(main, byline.line, told.beside) : [];
  const found = [[...main, ...beside], printed, told.names, told.logins];
  return found.find(names => names.length > 0) ?? namesOf(byline ? [byline.line] : []);
}

/**
 * Who is joined to one of the names in a printed line: “Bo Ek” where the page tells machines of Ann Lee alone; with a
 * comma, whom it tells to have a part in it.
 */
function joinedWith(names: string[], line: string, contributors: string[]): string[] {
  const isKnown = (part: string): boolean => names.some(name => bare(name) === bare(part));
  const printed = contributors.filter(name => !isKnown(name) && line.includes(name));
  if (printed.length && names.length) return printed;
  const parts = betweenAnds(withoutLead(line)).map(part => plain(part) ?? '');
  return parts.some(isKnown) && parts.every(part => isKnown(part) || isFullName(part))
    ? parts.filter(part => !isKnown(part))
    : [];
}

/** “Ann Lee”, not “Ann” or “the editors”: some word after the first begins with no small letter. */
const isFull = (name: string): boolean =>
  name
    .split(' ')
    .slice(1)
    .some(([first = '']) => first === first.toUpperCase());

/** The full names in a byline, each of which may have an element of its own, up to those who helped. */
const inByline = ({ line, parts }: Byline): string[] =>
  [parts.slice(0, helpAt(parts)), [line]].map(texts => namesOf(texts).filter(isFull)).find(names => names.length > 0) ??
  [];

/** The part that is or begins with “Contributions from”, “Photographs:”; the number of parts where none does. */
function helpAt(parts: string[]): number {
  const at = parts.findIndex(part => helpLength(`${part.replace(BYLINE_EDGES, '')} `) > 0);
  return at < 0 ? parts.length : at;
}

/** The names after that. */
const helpingIn = ({ parts }: Byline): string[] =>
  namesOf(
    parts
      .slice(helpAt(parts))
      .map(part => part.replace(BYLINE_EDGES, ''))
      .map(part => part.slice(helpLength(`${part} `))),
  );

function printedNames({ document, headline }: PageFacts): string[] {
  const scope = headline?.closest('article, main') ?? document;
  const found = [
    ...scope.querySelectorAll('[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]'),
  ];
  const textOf = (element: Element): string =>
    element.getAttribute('content') ?? spaced(element.textContent ?? '', partsOf(element));
  return found.slice(0, 6).map(element => plain(textOf(element)) ?? '');
}
