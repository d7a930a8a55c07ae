import { type ClassGroup, classGroups, groupBit } from '../segment/class-groups.ts';
import { bare, countWords, plain } from '../segment/text.ts';
import { leadOf } from './byline-lead.ts';
import { following } from './following.ts';
import type { PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';
import { readableText } from './readable-text.ts';

const LEAD = groupBit('lead');
const TITLE = groupBit('title');
const AUTHOR = groupBit('author');
const OTHER = ['share', 'author', 'date', 'caption', 'related', 'media', 'newsletter', 'advert', 'comments'].reduce(
  (bits, name) => bits | groupBit(name as ClassGroup),
  0,
);
const RELATED = groupBit('related');
const ELSEWHERE = RELATED | groupBit('newsletter') | groupBit('comments');
const LONGEST = 600;
const LONGEST_BYLINE = 12;
const LONGEST_DATE = 5;
const TIME = /\d:\d\d(?!\d)/;
/** WordPress names the boxes beside its articles so; `widget__title` is a part of something else. */
const WIDGET = ':is([class~="widget"], [class^="widget_"], [class*=" widget_"]):not([class*="widget__"])';
/** Blocks after the headline that may hold the subtitle. */
const REACH = 60;
/** After so many paragraphs of so many words it is no longer the line under the headline. */
const MOST_PARAGRAPHS = 2;
const PARAGRAPH = 20;
/** Those that repeat the description may stand further down. */
const DESCRIBED_REACH = 250;
/** So many characters show that they do not. */
const ENDING = 60;

/**
 * The line under the headline: the rest of the heading where the title is only its first part, an element that the page calls a lead, a subtitle or a standfirst, or one that says the
 * same as its description, or another heading right below; null where there is none.
 * @param authors whose names, where such a line begins with them, make it a byline
 */
export function readSubtitle({ document, headline, meta }: PageFacts, title: string, authors: string[]): string | null {
  if (!headline) return null;
  const within = restOf(headline, title);
  if (within) return within;
  const described = bare(meta('og:description', 'description', 'twitter:description') ?? '');
  const scope = headline.closest('article, main') ?? document.body;
  const isDescribed = described.length > 30;
  const ending = described.slice(-ENDING / 2);
  const reach = isDescribed ? DESCRIBED_REACH : REACH;
  const name = bare(title);
  let seen = 0;
  let paragraphs = 0;
  let sentences = 0;
  /** What stands there by its place alone, whatever it is called. */
  let inHeader: string | null = null;
  for (const element of following(scope, 'h1 h2 h3 h4 p div span strong section', headline)) {
    if (headline.contains(element) || element.closest('nav, aside, figure, footer')) continue;
    const isNear = ++seen <= REACH && paragraphs < MOST_PARAGRAPHS;
    if (seen > reach) break;
    const raw = readableText(element, 1200);
    // Further down only the description counts: hundreds of lines end otherwise.
    if (!isNear && !bare(raw.trimEnd().slice(-ENDING)).endsWith(ending)) continue;
    const text = plain(raw);
    if (!text || text.length > LONGEST || countWords(text) < 3) continue;
    const key = bare(text);
    if (key === name) continue;
    // A place name may stand before it: “Berlin. …”.
    if (isDescribed && key.endsWith(described) && key.length < described.length + 30)
      return isFirstParagraph(element) || isTeaser(text, element, scope) ? null : text;
    if (!isNear) continue;
    const names = classGroups(element.getAttribute('class') ?? '');
    if (element.localName === 'p' && countWords(text) >= PARAGRAPH) paragraphs++;
    if (element.localName === 'p' && SENTENCE_END.test(text)) sentences++;
    // A subhead of the text is called a subtitle, too.
    else if (sentences > 1 && /^h[1234]$/.test(element.localName)) continue;
    // A teaser right below the headline is that of this article.
    const other = headline.nextElementSibling === element ? OTHER & ~RELATED : OTHER;
    const isCalledLead = ((names & LEAD) !== 0 && (names & other) === 0) || element.matches('[itemprop="description"]');
    const isLead = isCalledLead && !hasParagraphs(element) && !hasControls(element);
    const isCalledTitle = (names & TITLE) !== 0 && (names & OTHER) === 0 && element.childElementCount === 0;
    const isTitle = isCalledTitle || /^h[1234]$/.test(element.localName);
    if (isInHeader(text, element, headline) || isAboveDate(text, element, headline)) inHeader ??= text;
    if (!isLead && !(isTitle && seen <= 6 && countWords(text) > 5 && isNext(headline, element))) continue;
    if (tellsWhoWrote(text, authors) || isInBox(element, headline) || isOfAuthor(text, element, authors)) continue;
    return isTeaser(text, element, scope) ? null : withoutByline(text, element);
  }
  return inHeader;
}

const ELLIPSIS = /\s*\[?(?:…|\.\.\.)\]?$/;
/** Shorter beginnings may be meant. */
const SHORTEST_TEASER = 40;

/** What a longer paragraph below begins with, up to where it is cut off: the text says it again. */
function isTeaser(text: string, element: Element, scope: Element): boolean {
  const start = text.replace(ELLIPSIS, '');
  if (start.length < SHORTEST_TEASER || (start === text && /[.!?։۔。]["”»]?$/.test(text))) return false;
  let seen = 0;
  for (const other of following(scope, 'p div', element)) {
    if (++seen > REACH) break;
    if (element.contains(other) || other.querySelector('p, div')) continue;
    const words = plain(other.textContent?.slice(0, start.length + 200)) ?? '';
    if (words.length > text.length && words.startsWith(start)) return true;
  }
  return false;
}

/** “…, it says. By Ann Lee”: without who wrote, where that has an element of its own at the end. */
function withoutByline(text: string, element: Element): string {
  const last = element.lastElementChild;
  const line = last && (classGroups(last.getAttribute('class') ?? '') & AUTHOR) !== 0 ? plain(last.textContent) : null;
  return line && text.length > line.length && text.endsWith(line) ? text.slice(0, -line.length).trimEnd() : text;
}

/** “Ann Lee, our reporter”, “By Ann Lee | …”, “5 July, 22:10”: a byline or a date, whatever it is called. */
function tellsWhoWrote(text: string, authors: string[]): boolean {
  const lead = leadOf(text);
  const words = countWords(text);
  if (words <= (lead > 0 ? LONGEST_BYLINE : LONGEST_DATE) && (parseDate(text) || TIME.test(text))) return true;
  const key = bare(text.slice(lead));
  if (!authors.some(name => bare(name) !== '' && key.startsWith(bare(name)))) return false;
  return lead > 0 || (words <= LONGEST_BYLINE && !/\p{L}{2}[.!?]$/u.test(text));
}

/** A life of the author: it begins with the name, in a box that is called so. */
function isOfAuthor(text: string, element: Element, authors: string[]): boolean {
  let box: Element | null = authors.some(name => text.startsWith(name)) ? element : null;
  for (let up = 0; box && up < 3; up++, box = box.parentElement)
    if ((classGroups(box.getAttribute('class') ?? '') & AUTHOR) !== 0) return true;
  return false;
}

/** In a widget or a box about something else that does not hold the headline too. */
function isInBox(element: Element, headline: Element): boolean {
  if (element.closest(WIDGET)?.contains(headline) === false) return true;
  let box = element.parentElement;
  for (let up = 0; box && up < 3 && !box.contains(headline); up++, box = box.parentElement)
    if (((classGroups(box.getAttribute('class') ?? '') | classGroups(box.id)) & ELSEWHERE) !== 0) return true;
  return false;
}

/** Pages that have no subtitle describe themselves with their first paragraph: it stays in the text. */
function isFirstParagraph(element: Element): boolean {
  const paragraph = element.closest('p');
  if (!paragraph || (classGroups(paragraph.getAttribute('class') ?? '') & LEAD) !== 0) return false;
  return [...(paragraph.parentElement?.children ?? [])].filter(isSentence).length >= 3;
}

/** The labels of a header (who wrote, when) end in no mark. */
const isSentence = ({ localName, textContent }: Element): boolean =>
  localName === 'p' && /[^\s\p{L}\p{N}]\s*$/u.test(textContent ?? '');

/** What a heading says after its title, where the two are set apart in it: `<h1>Title <span>Subtitle</span></h1>`. */
function restOf(headline: Element, title: string): string | null {
  const whole = plain(headline.textContent) ?? '';
  const rest = whole.startsWith(title) ? plain(whole.slice(title.length)) : null;
  return rest && rest.length <= LONGEST && countWords(rest) >= 3 ? rest : null;
}

/** A carousel, a player: a paragraph may have a button of its own. */
const hasControls = (element: Element): boolean =>
  element.localName !== 'p' && element.querySelector('button') !== null;

/** A box of text, or of its points. */
const hasParagraphs = (element: Element): boolean =>
  element.querySelectorAll('p').length > 1 || element.querySelector('li') !== null;

/** A sentence right below the headline, in its own header: what stands there is about the article. */
const isInHeader = (text: string, element: Element, headline: Element): boolean =>
  isNext(headline, element) &&
  headline.closest('header')?.contains(element) === true &&
  element.childElementCount <= 1 &&
  countWords(text) >= SENTENCE &&
  SENTENCE_END.test(text) &&
  !TIME.test(text);

/** Words right below the headline and right above the date, of whatever name: no paragraph, since they are no sentence. */
const isAboveDate = (text: string, element: Element, headline: Element): boolean =>
  headline.nextElementSibling === element &&
  element.localName === 'p' &&
  element.childElementCount === 0 &&
  countWords(text) >= SENTENCE &&
  /[\p{L}\p{N}]$/u.test(text) &&
  !parseDate(text) &&
  (element.nextElementSibling?.querySelector('time') ?? null) !== null;
const SENTENCE = 6;
const SENTENCE_END = /\p{L}[.!?։۔。]["”»]?$/u;

/** Also where each has a box of its own. */
const isNext = (headline: Element, element: Element): boolean => {
  const box = headline.parentElement?.nextElementSibling;
  return (
    headline.nextElementSibling === element || (box && (box === element || box.firstElementChild === element)) === true
  );
};
