import { leftOf } from '../text/left-of.ts';
import { isClosingSide, isLetter, isOpeningSide, isSpace, opensWith } from './mark-signs.ts';

/** A mark where it stands, and what its neighbours let it be. */
export type Sign = { at: number; width: number; mark: string; mayOpen: boolean; mayClose: boolean; opens: boolean };

const sight = 1500; // characters in which an opening mark in an odd place must find its partner

/** By how much a mark whose side is sure closes rather than opens. */
export const depth = (mark: string): number => ('”»'.includes(mark) ? 1 : '“«'.includes(mark) ? -1 : 0);

/** ''…'', ‘’…’’ */
export const isHalf = (sign = '') => /^['‘’]$/.test(sign);

/** The mark at a place of the text, two apostrophes taken for one mark. */
export function signAt(text: string, at: number, sign: string): Sign {
  const mark = isHalf(sign) && isHalf(text[at + 1]) ? "''" : sign;
  const width = mark.length;
  const before = text[at - 1];
  const after = text[at + width];
  const mayOpen = isOpeningSide(before) && !isSpace(after) && !isStop(text, at + width);
  const mayClose = !isSpace(before) && (isClosingSide(after) || !isLetter(after));
  const opens =
    opensWith.includes(mark) || (mayOpen && !(mayClose && !isLetter(after)) && mark !== '»' && mark !== '”');
  return { at, width, mark, mayOpen, mayClose, opens };
}

/** A stop, which a closing mark stands before; but three dots, or an account's name, may begin a quote. */
function isStop(text: string, at: number): boolean {
  if (text[at] !== '.') return /[,;:)]/.test(text[at] ?? '');
  return !/^(?:\.\.| \. |@)/.test(text.slice(at + 1, at + 4)) && !isLetter(text[at + 1]);
}

/**
 * An opening mark with a space too many or too few: she said,“Look · the tax.“ You know · added:” Look ” · that " Look". Only where its
 * partner is in sight, so that a stray mark does not swallow its paragraph.
 *               ^                    ^
 */
export function opensOddly(text: string, { at, width, mark }: Sign): boolean {
  if (!/[“"”]/.test(mark)) return false;
  const before = text[at - 1];
  const after = text[at + width];
  const glued = mark !== '”' && isLetter(after) && !/\p{N}/u.test(before ?? '');
  const apart = at > 0 && isSpace(before) && isSpace(after);
  const led = /:\s?$/.test(leftOf(text, at, 2));
  if (!glued && !apart && !led) return false;
  const rest = text.slice(at + width, at + width + sight);
  const next = rest.search(/["“”]/);
  if (led) return next > 1;
  return next > 0 && (mark === '“' ? rest[next] === '”' : rest[next] === mark && !isSpace(rest[next - 1]));
}
