import { bitsAt, LETTER } from '../../characters.ts';
import type { Box } from './box.ts';
import { groupBits } from './class-groups.ts';

const HIDDEN = groupBits('hidden');
/** The names that frameworks give to what is read out and not shown. One for some widths (`sm:sr-only`) may be shown. */
const NAMES = /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-reader-(?:text|only))(?:\s|$)/;

/** Whether an element speaks to screen readers alone: “Image caption”, “opens in a new window”. Mere signs may part words. */
export const isForScreenReaders = ({ called, names, element }: Box): boolean =>
  (called & HIDDEN) !== 0 && NAMES.test(names) && hasLetter(element.textContent ?? '');

function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (bitsAt(text, at) & LETTER) return true;
  return false;
}
