import { bitsAt, CAPITAL, COMBINING, characterBits, LETTER, NUMBER } from '../../characters.ts';
import { classGroups, groupBit } from '../class-groups.ts';
import { SILENT } from '../elements.ts';
import { bare, countWords, plain } from '../text.ts';
import { walk } from '../walk.ts';
import { leadLength } from './byline-lead.ts';
import { BYLINE_WORDS } from './byline-words.ts';
import { following } from './following.ts';
import type { PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';

const AUTHOR = groupBit('author');
const cueLength = leadLength(BYLINE_WORDS.lead, /\s*[:：՝]?\s+/y);
const NAMED =
  '[rel~="author"], [itemprop="author"], [class*="author" i], [class*="byline" i], [class*="autor" i], [class*="auteur" i]';
/** Where a site keeps the page of an author. */
const AUTHOR_PAGE = [
  'author',
  'authors',
  'autor',
  'autores',
  'autoren',
  'auteur',
  'auteurs',
  'avtor',
  'avtory',
  'profile',
]
  .map(step => `a[href*="/${step}/" i]`)
  .join();
const MOST_WORDS = 16;

/** The line that names the author, as printed, and the parts of it that stand in elements of their own. */
export type Byline = { line: string; parts: string[] };

/**
 * Where the page names its author: an element called a byline or an author, or a short line that begins like one, near
 * the headline or after the text; a name beside the date; the agency's brackets before the first sentence. Null where
 * it prints none.
 * @param known the authors that the page tells machines
 */
export function readByline(facts: PageFacts, known: string[]): Byline | null {
  const called = calledOne(facts, known);
  return called
    ? { ...called, line: withoutDate(spaced(called), called.parts) }
    : (besideDate(facts) ?? inDateline(facts));
}

const DATED = new RegExp(`\\s(?:${BYLINE_WORDS.dated.join('|')})\\s*:?$`, 'iu');

/** The line up to the first of its parts that is a date: when it was printed is no part of who wrote. */
function withoutDate(line: string, parts: string[]): string {
  const date = parts.find((part, i) => i > 0 && parseDate(part) !== null);
  const before = date ? line.slice(0, Math.max(0, line.indexOf(date))) : '';
  return before.replace(EDGES, '').replace(DATED, '').replace(EDGES, '') || line;
}

const isPart = (text: string, at: number): boolean => (bitsAt(text, at) & (LETTER | NUMBER)) !== 0;

/** The line with a space where two elements touch: “By Ann Lee” and “Published today”, which their style sets apart. */
function spaced({ line, parts }: Byline): string {
  const touch = (i: number): boolean => {
    const before = parts[i - 1] ?? '';
    return isPart(before, before.length - 1) && isPart(parts[i] ?? '', 0);
  };
  return parts.reduce(
    (text, part, i) => (touch(i) ? text.replace(`${parts[i - 1]}${part}`, () => `${parts[i - 1]} ${part}`) : text),
    line,
  );
}

function calledOne({ document, headline, url }: PageFacts, known: string[]): Byline | null {
  const names = known.map(bare).filter(Boolean);
  const scope = headline?.closest('article, main') ?? document;
  const site = bare(new URL(url, 'https://none.invalid').hostname);
  let first: Byline | null = null;
  for (const element of [...scope.querySelectorAll(NAMED)].slice(0, 60)) {
    if (
      (classGroups(element.getAttribute('class') ?? '') & AUTHOR) === 0 &&
      !element.hasAttribute('rel') &&
      !element.hasAttribute('itemprop')
    )
      continue;
    const line = plain((element.getAttribute('content') ?? element.textContent)?.slice(0, 400));
    const words = line ? countWords(line) : 0;
    const key = line && words > 0 && words <= MOST_WORDS ? bare(line) : site;
    if (!line || key === site) continue;
    if (names.some(name => key.includes(name))) return widest(element, line, names);
    first ??= { line, parts: partsOf(element) };
  }
  if (first) return first;
  // A line that is a name and nothing else has little more than its letters.
  const longest = Math.min(120, names.length ? names.reduce((sum, name) => sum + name.length + 10, 10) : 120);
  for (const element of [...scope.querySelectorAll('p, i, em, b, strong, span, div, a')].slice(-3000)) {
    if (element.childElementCount > 2) continue;
    const line = plain(element.textContent?.slice(0, 200));
    if (!line || line.length > longest) continue;
    // The cheap looks come first: there are thousands of lines.
    if (names.length ? isOnlyNames(line, names) : beginsLikeOne(line) && !/[.!?]$/.test(line) && countWords(line) <= 6)
      return widest(element, line, names);
  }
  return names.length ? null : onAuthorPage(scope);
}

/** “Ann Lee”, “By Ann Lee and Bo Ek”. */
function isOnlyNames(line: string, names: string[]): boolean {
  const key = bare(line);
  if (names.includes(key)) return countWords(line) <= 8;
  return names.every(name => key.includes(name)) && (names.length > 1 || beginsLikeOne(line)) && !/[.!?]$/.test(line);
}

/** A full name that leads to the page of an author. */
function onAuthorPage(scope: ParentNode): Byline | null {
  for (const link of scope.querySelectorAll(AUTHOR_PAGE)) {
    const line = plain(link.textContent) ?? '';
    if (isFullName(line) && !link.closest('nav, aside, footer, li')) return { line, parts: [] };
  }
  return null;
}

const NEAR = 25; // elements after the headline
const EDGES = /^[\s|•·,–—-]+|[\s|•·,–—-]+$/g;
const NO_NAME = groupBit('tags') | groupBit('share') | groupBit('related') | groupBit('caption');

/** A name that stands beside the date below the headline, whatever its element is called. Links lead to sections. */
function besideDate({ document, headline }: PageFacts): Byline | null {
  if (!headline) return null;
  let seen = 0;
  for (const element of following(document, 'p div span i em small b strong', headline)) {
    if (++seen > NEAR) return null;
    const line = plain((element.textContent ?? '').slice(0, 80))?.replace(EDGES, '') ?? '';
    if (!isFullName(line) || element.querySelector('a') || element.closest('a, nav, aside')) continue;
    if ((classGroups(element.getAttribute('class') ?? '') & NO_NAME) !== 0) continue;
    const { previousSibling, nextSibling, previousElementSibling, nextElementSibling } = element;
    const beside = [previousElementSibling, nextElementSibling, previousSibling, nextSibling];
    if (beside.some(other => parseDate(plain(other?.textContent?.slice(0, 90))) !== null)) return { line, parts: [] };
  }
  return null;
}

/** Two to four words with a capital each, and nothing else. By a table of characters: patterns take a browser long. */
export function isFullName(line: string): boolean {
  const words = line.split(' ');
  const isInside = (at: number, word: string): boolean =>
    (characterBits(word.charCodeAt(at)) & (LETTER | COMBINING)) !== 0 || ".'’-".includes(word[at] ?? '');
  return (
    words.length > 1 &&
    words.length < 5 &&
    words.every(word => isCapital(word, 0) && [...word].every((_, at) => isInside(at, word)))
  );
}

const isCapital = (text: string, at: number): boolean => (characterBits(text.charCodeAt(at)) & CAPITAL) !== 0;

/** “Norhaven, July 5 (Anchor Press, Ann Lee) – The harbour office …”: who reports, in a dateline. */
const DATELINE = /^[^.!?()]{2,61}\(([^()]{3,60})\)\s*[–—-]\s/;

function inDateline({ document, headline }: PageFacts): Byline | null {
  if (!headline) return null;
  let seen = 0;
  for (const element of following(document, 'p div', headline)) {
    if (++seen > NEAR) return null;
    const text = plain(element.textContent?.slice(0, 200)) ?? '';
    const line = DATELINE.exec(text)?.[1];
    if (line && isCapital(text, 0) && !/\d/.test(line)) return { line, parts: [] };
  }
  return null;
}

/** The texts inside an element, one for each node: names need no comma where each is a link. */
function partsOf(element: Element): string[] {
  const parts: string[] = [];
  walk(
    element,
    node => {
      const text = node.nodeType === 3 ? plain((node as Text).data) : null;
      if (text) parts.push(text);
      return node.nodeType === 1 && !SILENT.has((node as Element).localName);
    },
    () => {},
  );
  return parts;
}

/** “By Ann Lee”: a word of bylines and a capital. */
function beginsLikeOne(line: string): boolean {
  const cue = cueLength(line);
  return cue > 0 && isCapital(line, cue);
}

/** The line of the box around it where that names more of the authors: each may have an element of its own. */
function widest(element: Element, line: string, names: string[]): Byline {
  const count = (text: string): number => names.filter(name => bare(text).includes(name)).length;
  let best = { line, parts: partsOf(element) };
  for (let box = element.parentElement, up = 0; box && up < 3; box = box.parentElement, up++) {
    const text = plain(box.textContent?.slice(0, 400));
    if (!text || countWords(text) > MOST_WORDS) break;
    if (count(text) > count(best.line)) best = { line: text, parts: partsOf(box) };
  }
  return best;
}
