import { isUpper } from '../text/scan.ts';
import { closerOf, closesWith, isSpace, markRun } from './mark-signs.ts';
import { depth, isHalf, opensOddly, type Sign, signAt } from './sign.ts';
import { pairSingleMarks } from './single-marks.ts';
import { isInner, isPlainAt, isSingle, isTitleLike, type Stretch } from './stretch.ts';

/**
 * What one block holds: whole stretches, the first closing mark that nothing in the block has opened, and what a single
 * mark without a partner may open: an apostrophe, unless the next block opens again.
 */
export type MarkedBlock = { stretches: Stretch[]; stray: number | null; strayWidth: number; loose: Stretch | null };

type Open = Pick<Sign, 'at' | 'width' | 'mark'>;

/** The length of a name in capitals and a colon, as transcripts have it. */
const labelLength = (head: string): number => /^\p{Lu}[\p{Lu}.’' -]{2,30}:\s+(?=\S)/u.exec(head)?.[0].length ?? 0;

/** Pairs the marks of one block, from left to right. Linear: a mark is looked at once, and its partner never searched far ahead. */
export function markBlock(text: string, block: number): MarkedBlock {
  const found: MarkedBlock = { stretches: [], stray: null, strayWidth: 0, loose: null };
  if (text.search(markRun) < 0) return found;
  const partners = pairSingleMarks(text);
  const mixed = !text.includes('’'); // ‘…' of a text that knows no other closing mark
  const marks = [...text.matchAll(markRun)];
  let due = marks.reduce((sum, [mark]) => sum + depth(mark), 0); // by how many the marks ahead close more than they open
  let open: Open[] = [];
  let onlyInner = true; // nothing so far but what may stand inside open words

  /** Ends all that is open with its outermost mark. */
  const finish = (innerEnd: number, outerEnd: number, closed: boolean): void => {
    const [outer] = open;
    open = [];
    const made = outer && stretchOf(text, block, outer, innerEnd, outerEnd, closed);
    if (!made) return;
    found.stretches.push(made);
    onlyInner &&= isInner(made);
  };

  /** A single mark counts only outside the double ones, when its partner is in sight: an apostrophe is not a mark. */
  const readSingle = ({ at, width, mark, mayOpen }: Sign): void => {
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

  /** Any other mark closes what it matches, opens, or, with nothing open, is a stray one. */
  const readDouble = (sign: Sign): void => {
    const { at, width, mark, mayOpen, mayClose, opens } = sign;
    const top = open.at(-1);
    if (top && at === top.at + top.width && !isSpace(text[at + width]) && !isSingle(top)) {
      top.width += width; // "“Two marks open
      top.mark = mark;
      return;
    }
    const apart = isSpace(text[at - 1]);
    const matching = open.findLastIndex(o => closerOf[o.mark]?.includes(mark));
    const opensAgain = opens && mayOpen && apart && !closesWith.includes(mark);
    const reversed = mark === '»' && mayOpen && apart; // „ein »x« darin“
    if (matching >= 0 && !opensAgain && !reversed) {
      if (matching === 0) finish(at, at + width, true);
      else open.length = matching;
    } else if (open[0]) readInside(sign, open[0], reversed);
    else if (opens || (mayOpen && (mark === '»' || (mark === '”' && apart))) || opensOddly(text, sign))
      open.push({ at, width, mark });
    else if ((mayClose || (mark === '»' && apart)) && found.stray === null && onlyInner) {
      found.stray = at;
      found.strayWidth = width;
    }
  };

  /** A mark inside open words that matches none of theirs. */
  const readInside = ({ at, width, mark, mayOpen, mayClose, opens }: Sign, outer: Open, reversed: boolean): void => {
    const closes = closesWith.includes(mark);
    if (!opens && mayClose && !closes) return;
    if (closes && !mayOpen) {
      finish(at, at + width, true); // mixed marks: this one closes whatever is open
      return;
    }
    const same = outer.mark === mark || closerOf[outer.mark]?.includes(mark);
    // A closing mark was missed, unless there is one for each of them.
    if (same && !reversed && due <= open.length && !isTitleLike(text, at + width)) finish(at, at, false);
    open.push({ at, width, mark });
  };

  for (const match of marks) {
    due -= depth(match[0]);
    const top = open.at(-1);
    if (top && match.index < top.at + top.width) continue; // the second half of a doubled mark
    if (isHalf(match[0]) && isHalf(text[match.index - 1])) continue;
    const sign = signAt(text, match.index, match[0]);
    if (isSingle(sign)) readSingle(sign);
    else readDouble(sign);
  }
  if (open[0] && !isSingle(open[0])) finish(text.length, text.length, false);
  return found;
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
