import { groupBits, hasGroup } from '../segment/class-groups.ts';
import { plain } from '../segment/text.ts';
import type { Byline } from './byline.ts';
import { leadOf } from './byline-lead.ts';
import { BYLINE_EDGES } from './byline-words.ts';
import { following } from './following.ts';
import { isCapital, isFullName } from './full-name.ts';
import type { PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';

const NEAR = 25; // elements after the headline
const NO_NAME = groupBits('tags', 'share', 'related', 'caption');

/** A name that stands beside the date below the headline, whatever its element is called. Links lead to sections. */
export function nameBesideDate({ document, headline }: PageFacts): Byline | null {
  if (!headline) return null;
  let seen = 0;
  for (const element of following(document, 'p div span i em small b strong', headline)) {
    if (++seen > NEAR) return null;
    const line = plain((element.textContent ?? '').slice(0, 80))?.replace(BYLINE_EDGES, '') ?? '';
    const own = nameInDate(element, line);
    if (own) return { line: own, parts: [] };
    if (!areFullNames(line) || element.querySelector('a') || element.closest('a, nav, aside')) continue;
    if (hasGroup(element, NO_NAME)) continue;
    const { previousSibling, nextSibling } = element;
    const beside = [
      pastSign(element, 'previousElementSibling'),
      pastSign(element, 'nextElementSibling'),
      previousSibling,
      nextSibling,
    ];
    if (beside.some(other => parseDate(plain(other?.textContent?.slice(0, 90))) !== null)) return { line, parts: [] };
  }
  return null;
}

/** The next element to one side, past one that is a sign: “•”. */
function pastSign(element: Element, side: 'previousElementSibling' | 'nextElementSibling'): Element | null {
  const next = element[side];
  return next && /^\s*[|•·–—-]?\s*$/.test(next.textContent ?? '') ? next[side] : next;
}

/** “Ann Lee”, “Ann Lee, Bo Ek”. */
const areFullNames = (line: string): boolean => line.split(/\s*,\s*/).every(isFullName);

const SIGN = /\s*[|•·/]\s*/;

/** The name that a line has beside the date: “Ann Lee, reporter | 5 July 2026”. */
function nameInDate(element: Element, line: string): string | null {
  if (element.childElementCount > 0 || !parseDate(line)) return null;
  const parts = line.split(SIGN);
  return parts.find(part => parts.length > 1 && isFullName(part.slice(leadOf(part)).split(',')[0] ?? '')) ?? null;
}

/** “Norhaven, July 5 (Anchor Press, Ann Lee) – The harbour office …” */
const DATELINE = /^[^.!?()]{2,61}\(([^()]{3,60})\)\s*[–—-]\s/;

/** Who reports, in the dateline that opens the text below the headline; null where none does. */
export function nameInDateline({ document, headline }: PageFacts): Byline | null {
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
