import { classGroups, groupBits } from '../segment/class-groups.ts';
import { bare, countWords, plain } from '../segment/text.ts';
import { onAuthorPage } from './author-page.ts';
import type { Byline } from './byline.ts';
import { leadLength } from './byline-lead.ts';
import { cueLength } from './byline-start.ts';
import { BYLINE_WORDS } from './byline-words.ts';
import { isFullName } from './full-name.ts';
import { isInComments } from './in-comments.ts';
import { loneByline } from './lone-byline.ts';
import { looseByline } from './loose-byline.ts';
import type { PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';
import { MOST_BYLINE_WORDS, widest, withPeers } from './peers.ts';
import { partsOf, readableText } from './readable-text.ts';

const AUTHOR = groupBits('author');
const creditLength = leadLength(BYLINE_WORDS.helped, /\s/y);
/** But for the file of that name, which tells who made the site. */
const AUTHORS = '[rel~="author"]:not([href$="humans.txt"]), [itemprop="author"]';
const NAMED = /[aA]uthor|[bB]yline|[aA]utor|[aA]uteur/;
/** “colauthor”, “newsauthor”: the last part of a word. */
const CALLED = /[a-z](?:author|autor|auteur|byline)s?(?![a-z])/;
/** What else a box may be called that has the author's name among other things. */
const HOLDS_NAME = /(?<!\S)firma(?!\S)|[cC]ontributor|[yY]azar|[mM]uellif|[aA]vtor/;
const MOST_ELEMENTS = 60;

/**
 * An element that is called a byline or an author, best one that names the `known` authors; else a short line that is their
 * names, begins as bylines do, or ends with the site's name; else a link to an author's page.
 */
export function calledByline(facts: PageFacts, known: string[], siteName: string | null): Byline | null {
  const { called, document, headline } = facts;
  const names = known.map(bare);
  const article = headline?.closest('article, main');
  const scope = article ?? document;
  const first = firstCalled(facts, article, names);
  // What names others may be of another article, where somebody is known.
  if (first && (first.isOfKnown || !known.some(isFullName))) return first.byline;
  const lone = loneByline(scope, names, first ? null : siteName);
  if (lone || first) return lone ?? first?.byline ?? null;
  return names.length
    ? null
    : (onAuthorPage(scope) ??
        inBox(called(HOLDS_NAME, undefined, article)) ??
        looseByline(scope) ??
        (headline && looseByline(scope, headline)));
}

type Called = { byline: Byline; isOfKnown: boolean };

/** The first line that is called a byline or an author and has one of the names; else the first one, or a better one. */
function firstCalled({ called, url }: PageFacts, article: Element | null | undefined, names: string[]): Called | null {
  const site = bare(new URL(url, 'https://none.invalid').hostname);
  let first: Byline | null = null;
  let isElsewhere = false;
  for (const element of called(NAMED, AUTHORS, article).slice(0, MOST_ELEMENTS)) {
    const line = isCalledAuthor(element) ? bylineIn(element) : null;
    const key = line ? bare(line) : site;
    if (!line || key === site) continue;
    if (names.some(name => key.includes(name))) return { byline: widest(element, line, names), isOfKnown: true };
    const isNearer = isElsewhere && !isInList(element) && cueLength(first?.line ?? '') === 0;
    if (first && !isNearer && !(isOnlyDate(first.line) && isFullName(line.slice(cueLength(line))))) continue;
    first = withPeers(element, line);
    isElsewhere = isInList(element);
  }
  return first && { byline: first, isOfKnown: false };
}

/** By its class or by what it is to machines, and of the article: not of a comment or a picture. */
function isCalledAuthor(element: Element): boolean {
  const name = element.getAttribute('class') ?? '';
  const isCalled = (classGroups(name) & AUTHOR) !== 0 || CALLED.test(name);
  if (!isCalled && !element.hasAttribute('rel') && !element.hasAttribute('itemprop')) return false;
  return !isInComments(element) && !element.closest('figcaption');
}

/** The text of an element where that can be a byline. */
function bylineIn(element: Element): string | null {
  const line = plain(element.getAttribute('content')?.slice(0, 400) ?? readableText(element, 400));
  const words = line ? countWords(line) : 0;
  return line && words > 0 && words <= MOST_BYLINE_WORDS && !isCredit(line) && !isOnlyLead(line) ? line : null;
}

/** Names in lists and menus may be of other articles. */
const isInList = (element: Element): boolean => element.closest('nav, aside, li') !== null;

const COMMA = /\s*[,|•·]\s*/;

/** “5 July 2026” stands in the byline, too. */
const isOnlyDate = (line: string): boolean =>
  cueLength(line) === 0 && parseDate(line) !== null && !line.split(COMMA).some(isFullName);

/** “Photo: Ann Lee”, “5 July 2026 | Source: The Anchor”. */
const isCredit = (line: string): boolean =>
  creditLength(line.split(COMMA).find(part => parseDate(part) === null) ?? '') > 0;

const DATED = new Set(BYLINE_WORDS.dated.flatMap(words => words.split(' ')));

/** “Written by” and nobody, “Posted on” and no day. */
const isOnlyLead = (line: string): boolean =>
  cueLength(`${line} `) > line.length ||
  bare(line)
    .split(' ')
    .every(word => DATED.has(word));

/** The first full name in a box that is called after authors, away from lists of them. */
function inBox(boxes: Element[]): Byline | null {
  for (const box of boxes) {
    const line = box.closest('nav, aside, footer, li') || isInComments(box) ? undefined : partsOf(box).find(isFullName);
    if (line) return { line, parts: [] };
  }
  return null;
}
