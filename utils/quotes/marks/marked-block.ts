import { leftOf } from '../text/left-of.ts';
import { isUpper } from '../text/scan.ts';
import {
  closerOf,
  closesWith,
  isClosingSide,
  isLetter,
  isOpeningSide,
  isSpace,
  markRun,
  opensWith,
} from './mark-signs.ts';
import { pairSingleMarks } from './single-marks.ts';
import { isInner, isPlainAt, isSingle, isTitleLike, type Stretch } from './stretch.ts';

/**
 * What one block holds: whole stretches, the first closing mark that nothing in the block has opened, and what a single
 * mark without a partner may open: an apostrophe, unless the next block opens again.
 */
export type MarkedBlock = { stretches: Stretch[]; stray: number | null; strayWidth: number; loose: Stretch | null };

/** A mark where it stands, and what its neighbours let it be. */
type Sign = { at: number; width: number; mark: string; mayOpen: boolean; mayClose: boolean; opens: boolean };

type Open = Pick<Sign, 'at' | 'width' | 'mark'>;

/** The length of a name in capitals and a colon, as transcripts have it. */
const labelLength = (head: string): number => /^\p{Lu}[\p{Lu}.’' -]{2,30}:\s+(?=\S)/u.exec(head)?.[0].length ?? 0;
const sight = 1500; // characters in which an opening mark in an odd place must find its partner

/** Pairs the marks of one block. Linear: a mark is looked at once, and its partner never searched beyond `sight`. */
export function markBlock(text: string, block: number): MarkedBlock {
  const found: MarkedBlock = { stretches: [], stray: null, strayWidth: 0, loose: null };
  if (text.search(markRun) < 0) return found;
  const partners = pairSingleMarks(text);
  const mixed = !text.includes('’'); // ‘…' of a text that knows no other closing mark
  let open: Open[] = [];
  let onlyInner = true; // nothing so far but what may stand inside open words
  const marks = [...text.matchAll(markRun)];
  let due = marks.reduce((sum, [mark]) => sum + depth(mark), 0); // the marks ahead that close what those ahead do not open

  /** Ends all that is open with its outermost mark. */
  const finish = (innerEnd: number, outerEnd: number, closed: boolean) => {
    const made = open[0] && stretchOf(text, block, open[0], innerEnd, outerEnd, closed);
    open = [];
    if (!made) return;
    found.stretches.push(made);
    onlyInner &&= isInner(made);
  };
  /** A single mark counts only outside the double ones, when its partner is in sight: an apostrophe is not a mark. */
  const readSingle = ({ at, width, mark, mayOpen }: Sign) => {
    const inner = open.at(-1);
    if (!inner) {
      if (mayOpen && partners.has(at)) open.push({ at, width, mark });
      else if (mayOpen && isUpper(text[at + width]))
        found.loose ??= stretchOf(text, block, { at, width, mark }, text.length, text.length, false);
    } else if (
      isSingle(inner) &&
      (mixed || closerOf[inner.mark]?.includes(mark)) &&
      at >= (partners.get(inner.at) ?? 0)
    )
      finish(at, at + width, true);
  };

  for (const match of marks) {
    due -= depth(match[0]);
    const top = open.at(-1);
    if (top && match.index < top.at + top.width) continue; // the second half of a doubled mark
    if (isHalf(match[0]) && isHalf(text[match.index - 1])) continue;
    const sign = signAt(text, match.index, match[0]);
    const { at, width, mark, mayOpen, mayClose, opens } = sign;
    if (isSingle(sign)) {
      readSingle(sign);
      continue;
    }
    if (top && at === top.at + top.width && !isSpace(text[at + width]) && !isSingle(top)) {
      top.width += width; // "“Two marks open
      top.mark = mark;
      continue;
    }
    const matching = open.findLastIndex(o => closerOf[o.mark]?.includes(mark));
    const opensAgain = opens && mayOpen && isSpace(text[at - 1]) && !closesWith.includes(mark);
    const reversed = mark === '»' && mayOpen && isSpace(text[at - 1]); // „ein »x« darin“
    if (matching >= 0 && !opensAgain && !reversed) {
      if (matching === 0) finish(at, at + width, true);
      else open.length = matching;
    } else if (open[0]) {
      const outer = open[0];
      if (!opens && mayClose && !closesWith.includes(mark)) continue;
      if (closesWith.includes(mark) && !mayOpen) {
        finish(at, at + width, true); // mixed marks: this one closes whatever is open
        continue;
      }
      const same = outer.mark === mark || closerOf[outer.mark]?.includes(mark);
      // A closing mark was missed, unless there is one for each of them.
      if (same && !reversed && due <= open.length && !isTitleLike(text, at + width)) finish(at, at, false);
      open.push({ at, width, mark });
    } else if (opens || (mayOpen && (mark === '»' || (mark === '”' && isSpace(text[at - 1]))))) {
      open.push({ at, width, mark });
    } else if (opensOddly(text, sign)) open.push({ at, width, mark });
    else if ((mayClose || (mark === '»' && isSpace(text[at - 1]))) && found.stray === null && onlyInner) {
      found.stray = at;
      found.strayWidth = width;
    }
  }
  if (open[0] && !isSingle(open[0])) finish(text.length, text.length, false);
  return found;
}

/** By how much a mark whose side is sure closes rather than opens. */
const depth = (mark: string): number => ('”»'.includes(mark) ? 1 : '“«'.includes(mark) ? -1 : 0);

/** ''…'', ‘’…’’ */
const isHalf = (sign = '') => /^['‘’]$/.test(sign);

/** The mark at a place of the text, two apostrophes taken for one mark. */
function signAt(text: string, at: number, sign: string): Sign {
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
function opensOddly(text: string, { at, width, mark }: Sign): boolean {
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

/** The stretch from a mark to the end of its words, or null where it holds none. */
function stretchOf(
  text: string,
  block: number,
  { at, width, mark }: Open,
  innerEnd: number,
  end: number,
  closed: boolean,
): Stretch | null {
  let from = at + width;
  let to = innerEnd;
  while (from < to && isSpace(text[from])) from++;
  while (to > from && isSpace(text[to - 1])) to--;
  const head = text.slice(from, from + 40);
  const label = head.includes(':') ? labelLength(head) : 0;
  if (from + label < to) from += label;
  if (from >= to) return null;
  const plain = isPlainAt(text, to);
  return { block, start: at, end, from, to, mark, plain, closed, continued: false };
}
