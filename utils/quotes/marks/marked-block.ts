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
  const signs = text.match(markRun);
  return signs ? new MarkReader(text, block, signs).read() : { stretches: [], stray: null, strayWidth: 0, loose: null };
}

class MarkReader {
  private readonly text: string;
  private readonly block: number;
  private readonly found: MarkedBlock = { stretches: [], stray: null, strayWidth: 0, loose: null };
  private readonly partners: ReadonlyMap<number, number>;
  /** ‘…' of a text that knows no other closing mark. */
  private readonly mixed: boolean;
  /** By how many the marks ahead close more than they open. */
  private due: number;
  /** What is open, the outermost first. */
  private open: Open[] = [];
  /** Nothing so far but what may stand inside words that another block has opened. */
  private onlyInner = true;

  constructor(text: string, block: number, signs: readonly string[]) {
    this.text = text;
    this.block = block;
    this.partners = pairSingleMarks(text);
    this.mixed = !text.includes('’');
    this.due = signs.reduce((sum, mark) => sum + depth(mark), 0);
  }

  read(): MarkedBlock {
    const { text } = this;
    for (const { 0: mark, index } of text.matchAll(markRun)) {
      this.due -= depth(mark);
      const top = this.open.at(-1);
      if (top && index < top.at + top.width) continue; // the second half of a doubled mark
      if (isHalf(mark) && isHalf(text[index - 1])) continue;
      const sign = signAt(text, index, mark);
      if (isSingle(sign)) this.readSingle(sign);
      else this.readDouble(sign);
    }
    const [outer] = this.open;
    if (outer && !isSingle(outer)) this.finish(text.length, text.length, false);
    return this.found;
  }

  /** A single mark counts only outside the double ones, when its partner is in sight: an apostrophe is not a mark. */
  private readSingle({ at, width, mark, mayOpen }: Sign): void {
    const { open, partners, text } = this;
    const inner = open.at(-1);
    if (!inner) {
      if (mayOpen && partners.has(at)) open.push({ at, width, mark });
      else if (mayOpen && isUpper(text[at + width]))
        this.found.loose ??= this.stretchOf({ at, width, mark }, text.length, text.length, false);
    } else if (
      isSingle(inner) &&
      (this.mixed || closerOf[inner.mark]?.includes(mark)) &&
      at >= (partners.get(inner.at) ?? 0)
    )
      this.finish(at, at + width, true);
  }

  /** Any other mark closes what it matches, opens, or, with nothing open, is a stray one. */
  private readDouble(sign: Sign): void {
    const { open, text } = this;
    const { at, width, mark, mayOpen, opens } = sign;
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
      if (matching === 0) this.finish(at, at + width, true);
      else open.length = matching;
    } else if (open[0]) this.readInside(sign, open[0], reversed);
    else this.readOutside(sign, apart);
  }

  /** A mark inside open words that matches none of theirs. */
  private readInside({ at, width, mark, mayOpen, mayClose, opens }: Sign, outer: Open, reversed: boolean): void {
    const closes = closesWith.includes(mark);
    if (!opens && mayClose && !closes) return;
    if (closes && !mayOpen) {
      this.finish(at, at + width, true); // mixed marks: this one closes whatever is open
      return;
    }
    const same = outer.mark === mark || closerOf[outer.mark]?.includes(mark);
    // A closing mark was missed, unless there is one for each of them.
    if (same && !reversed && this.due <= this.open.length && !isTitleLike(this.text, at + width))
      this.finish(at, at, false);
    this.open.push({ at, width, mark });
  }

  /** @param apart whether a space stands before it */
  private readOutside(sign: Sign, apart: boolean): void {
    const { at, width, mark, mayOpen, mayClose, opens } = sign;
    if (opens || (mayOpen && (mark === '»' || (mark === '”' && apart))) || opensOddly(this.text, sign))
      this.open.push({ at, width, mark });
    else if ((mayClose || (mark === '»' && apart)) && this.found.stray === null && this.onlyInner) {
      this.found.stray = at;
      this.found.strayWidth = width;
    }
  }

  /** Ends all that is open with its outermost mark. */
  private finish(innerEnd: number, outerEnd: number, closed: boolean): void {
    const [outer] = this.open;
    this.open = [];
    const made = outer && this.stretchOf(outer, innerEnd, outerEnd, closed);
    if (!made) return;
    this.found.stretches.push(made);
    this.onlyInner &&= isInner(made);
  }

  /** The stretch from a mark to the end of its words, or null where it holds none. */
  private stretchOf({ at, width, mark }: Open, innerEnd: number, end: number, closed: boolean): Stretch | null {
    const { block, text } = this;
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
}
