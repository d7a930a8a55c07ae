import { classGroups, groupBits, hasGroup } from '../segment/class-groups.ts';
import { bare, countWords, plain } from '../segment/text.ts';
import { leadOf } from './byline-lead.ts';
import { following } from './following.ts';
import type { Line } from './lines-below.ts';
import { parseDate } from './parse-date.ts';

const LEAD = groupBits('lead');
const AUTHOR = groupBits('author');
const ELSEWHERE = groupBits('related', 'newsletter', 'comments');
const LONGEST_BYLINE = 12;
const LONGEST_DATE = 5;
export const TIME = /\d:\d\d(?!\d)/;
/** WordPress names the boxes beside its articles so; `widget__title` is a part of something else. */
const WIDGET = ':is([class~="widget"], [class^="widget_"], [class*=" widget_"]):not([class*="widget__"])';

/** A line about who wrote and when, of something else, or about the author: whatever it is called. */
export const isAboutOther = ({ text, element }: Line, headline: Element, authors: string[]): boolean =>
  tellsWhoWrote(text, authors) || isInBox(element, headline) || isOfAuthor(text, element, authors);

/** “Ann Lee, our reporter”, “By Ann Lee | …”, “5 July, 22:10”: a byline or a date. */
function tellsWhoWrote(text: string, authors: string[]): boolean {
  const lead = leadOf(text);
  const words = countWords(text);
  if (words <= (lead > 0 ? LONGEST_BYLINE : LONGEST_DATE) && (parseDate(text) || TIME.test(text))) return true;
  const key = bare(text.slice(lead));
  if (!authors.some(name => bare(name) !== '' && key.startsWith(bare(name)))) return false;
  return lead > 0 || (words <= LONGEST_BYLINE && !/\p{L}{2}[.!?]$/u.test(text));
}

/** In a widget or a box about something else that does not hold the headline too. */
function isInBox(element: Element, headline: Element): boolean {
  if (element.closest(WIDGET)?.contains(headline) === false) return true;
  let box = element.parentElement;
  for (let up = 0; box && up < 3 && !box.contains(headline); up++, box = box.parentElement)
    if (((classGroups(box.getAttribute('class') ?? '') | classGroups(box.id)) & ELSEWHERE) !== 0) return true;
  return false;
}

/** A life of the author: it begins with the name, in a box that is called so. */
function isOfAuthor(text: string, element: Element, authors: string[]): boolean {
  let box: Element | null = authors.some(name => text.startsWith(name)) ? element : null;
  for (let up = 0; box && up < 3; up++, box = box.parentElement) if (hasGroup(box, AUTHOR)) return true;
  return false;
}

const ELLIPSIS = /\s*\[?(?:…|\.\.\.)\]?$/;
/** Shorter beginnings may be meant. */
const SHORTEST_TEASER = 40;
/** Blocks in which the text begins. */
const REACH = 60;

/** What a longer paragraph below begins with, up to where it is cut off: the text says it again. */
export function isTeaser({ text, element }: Line, scope: Element): boolean {
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

/** Pages that have no subtitle describe themselves with their first paragraph: it stays in the text. */
export function isFirstParagraph({ element }: Line): boolean {
  const paragraph = element.closest('p');
  if (!paragraph || hasGroup(paragraph, LEAD)) return false;
  return [...(paragraph.parentElement?.children ?? [])].filter(isSentence).length >= 3;
}

/** The labels of a header (who wrote, when) end in no mark. */
const isSentence = ({ localName, textContent }: Element): boolean =>
  localName === 'p' && /[^\s\p{L}\p{N}]\s*$/u.test(textContent ?? '');
