import { classGroups, groupBits } from '../segment/class-groups.ts';
import { bare, countWords, plain } from '../segment/text.ts';
import { onAuthorPage } from './author-page.ts';
import type { Byline } from './byline.ts';
import { leadLength } from './byline-lead.ts';
import { beginsLikeOne, cueLength } from './byline-start.ts';
import { BYLINE_WORDS } from './byline-words.ts';
import { isFullName } from './full-name.ts';
import { isInComments } from './in-comments.ts';
import { nameKey } from './name-key.ts';
import type { PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';
import { withPeers } from './peers.ts';
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
const MOST_WORDS = 16;

/**
 * An element that is called a byline or an author, best one that names the `known` authors; else a short line that is their
 * names, begins as bylines do, or ends with the site's name; else a link to an author's page.
 */
export function calledByline(
  { called, document, headline, url }: PageFacts,
  known: string[],
  siteName: string | null,
): Byline | null {
  const names = known.map(bare);
  const article = headline?.closest('article, main');
  const scope = article ?? document;
  const site = bare(new URL(url, 'https://none.invalid').hostname);
  let first: Byline | null = null;
  let isElsewhere = false;
  for (const element of called(NAMED, AUTHORS, article).slice(0, 60)) {
    const name = element.getAttribute('class') ?? '';
    const isCalled = (classGroups(name) & AUTHOR) !== 0 || CALLED.test(name);
    if (!isCalled && !element.hasAttribute('rel') && !element.hasAttribute('itemprop')) continue;
    if (isInComments(element) || element.closest('figcaption')) continue;
    const line = plain(element.getAttribute('content')?.slice(0, 400) ?? readableText(element, 400));
    const words = line ? countWords(line) : 0;
    const key = line && words > 0 && words <= MOST_WORDS ? bare(line) : site;
    if (!line || key === site || isCredit(line) || isOnlyLead(line)) continue;
    if (names.some(name => key.includes(name))) return widest(element, line, names);
    const isBetter = isElsewhere && !isInList(element) && cueLength(first?.line ?? '') === 0;
    if (!first || isBetter || (isOnlyDate(first.line) && isFullName(line.slice(cueLength(line))))) {
      first = withPeers(element, line, MOST_WORDS);
      isElsewhere = isInList(element);
    }
  }
  // What names others may be of another article, where somebody is known.
  if (first && !known.some(isFullName)) return first;
  // A line that is a name and nothing else has little more than its letters.
  const longest = Math.min(120, names.length ? names.reduce((sum, name) => sum + name.length + 10, 10) : 120);
  for (const element of [...scope.querySelectorAll('p, i, em, b, strong, span, div, a')].slice(-3000)) {
    if (element.childElementCount > 2) continue;
    const line = plain(names.length ? readableText(element, 200) : element.textContent?.slice(0, 200));
    // “© Ann Lee” stands below a picture.
    if (!line || line.length > longest || line.startsWith('©')) continue;
    // The cheap looks come first: there are thousands of lines.
    if (
      names.length
        ? isOnlyNames(line, names)
        : beginsLikeOne(line) && !/[.!?]$/.test(line) && countWords(withoutDate(line)) <= 6
    )
      return widest(element, line, names);
    if (!first && isSigned(line, siteName)) return { line, parts: [] };
  }
  if (first) return first;
  return names.length
    ? null
    : (onAuthorPage(scope) ??
        inBox(called(HOLDS_NAME, undefined, article)) ??
        inText(scope) ??
        (headline && inText(scope, headline)));
}

/** Names in lists and menus may be of other articles. */
const isInList = (element: Element): boolean => element.closest('nav, aside, li') !== null;

/** “5 July 2026” stands in the byline, too. */
const isOnlyDate = (line: string): boolean =>
  cueLength(line) === 0 && parseDate(line) !== null && !line.split(COMMA).some(isFullName);
const COMMA = /\s*[,|•·]\s*/;

/** The first full name in a box that is called after authors, away from lists of them. */
function inBox(boxes: Element[]): Byline | null {
  for (const box of boxes) {
    const line = box.closest('nav, aside, footer, li') || isInComments(box) ? undefined : partsOf(box).find(isFullName);
    if (line) return { line, parts: [] };
  }
  return null;
}

/** Lines of loose text looked at. */
const MOST_LINES = 3000;
const NEAR_LINES = 60;
const COLON = /[:：՝]/;

/**
 * “Author: Ann Lee” as a line of loose text, between two breaks of a line.
 * @param from the headline, for one right below it that may have no colon
 */
function inText(scope: ParentNode, from: Element | null = null): Byline | null {
  // 4 is NodeFilter.SHOW_TEXT.
  const walker = (scope.ownerDocument ?? (scope as Document)).createTreeWalker(scope, 4);
  if (from) walker.currentNode = from;
  for (let seen = 0; seen < (from ? NEAR_LINES : MOST_LINES); seen++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    if (node.data.length > 200 || !(from || COLON.test(node.data))) continue;
    const line = plain(node.data) ?? '';
    if (beginsLikeOne(line) && isFullName(line.slice(cueLength(line)))) return { line, parts: [] };
  }
  return null;
}

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

/** “By Ann Lee, 5 July 2026” without its date. */
function withoutDate(line: string): string {
  const comma = line.search(/[,|•·]/);
  return comma > 0 && parseDate(line.slice(comma)) !== null ? line.slice(0, comma) : line;
}

/** “Ann Lee”, “By Ann Lee and Bo Ek”. */
function isOnlyNames(line: string, names: string[]): boolean {
  const key = bare(line);
  if (names.includes(key)) return true;
  return names.every(name => key.includes(name)) && (names.length > 1 || beginsLikeOne(line)) && !/[.!?]$/.test(line);
}

const SIGNED = /\s*,\s*|\s+[/|]\s+/;

/** “Ann Lee, The Anchor”, “Ann Lee / THE ANCHOR”: how a paper's own people sign. */
function isSigned(line: string, siteName: string | null): boolean {
  const [name = '', outlet = ''] = line.split(SIGNED, 2);
  return siteName !== null && nameKey(outlet) === nameKey(siteName) && isFullName(name);
}

/** The line of the box around it where that names more of the authors: each may have an element of its own. */
function widest(element: Element, line: string, names: string[]): Byline {
  const count = (text: string): number => names.filter(name => bare(text).includes(name)).length;
  let best = { line, parts: partsOf(element) };
  for (let box = element.parentElement, up = 0; box && up < 3; box = box.parentElement, up++) {
    const text = plain(readableText(box, 400));
    if (!text || countWords(text) > MOST_WORDS) break;
    if (count(text) > count(best.line)) best = { line: text, parts: partsOf(box) };
  }
  return best;
}
