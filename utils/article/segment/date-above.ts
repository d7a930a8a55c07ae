import { isCapital } from '../metadata/full-name.ts';
import { parseDate } from '../metadata/parse-date.ts';
import type { Box } from './box.ts';
import { groupBits } from './class-groups.ts';
import { plain } from './text.ts';

const DATE = groupBits('date');
const LONGEST = 40;
/** What follows is text, and no name or counter beside the date. */
const LEAST_TEXT = 40;
const OPENS = /^["“«„]/;

/**
 * Whether what a line holds so far is a date above the text: “<span class="date">17.05.2023</span> Half of the boats …”.
 * A sentence that goes on from it begins with a small letter.
 * @param length of the line so far
 */
export function isDateAbove({ called, element }: Box, length: number): boolean {
  if ((called & DATE) === 0 || length > LONGEST) return false;
  const date = plain(element.textContent);
  const next = element.nextSibling;
  const text = next?.nodeType === 3 ? plain((next as Text).data) : null;
  if (!date || !text || date.length < length - 1 || text.length < LEAST_TEXT) return false;
  return (isCapital(text, 0) || OPENS.test(text)) && parseDate(date) !== null;
}
