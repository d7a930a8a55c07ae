import type { Quote } from './types.ts';

/** A stretch of one block that belongs to `quotes[quote]`; `last` on the quote's last stretch. */
export type Mark = { start: number; end: number; quote: number; last: boolean };

/**
 * The quotes' stretches block by block.
 * @returns block → its marks in order, without overlap: where two quotes overlap, the inner one wins
 */
export function collectMarks(quotes: Quote[]): Map<number, Mark[]> {
  const byBlock = new Map<number, Mark[]>();
  for (const [quote, { spans }] of quotes.entries()) {
    for (const [i, { block, start, end }] of spans.entries()) {
      const marks = byBlock.get(block);
      const mark = { start, end, quote, last: i === spans.length - 1 };
      if (marks) marks.push(mark);
      else byBlock.set(block, [mark]);
    }
  }
  for (const [block, marks] of byBlock) byBlock.set(block, flatten(marks));
  return byBlock;
}

/**
 *     outer  ───────────────       ────   ─────
 *     inner      ─────        →        ───        (the inner one wins)
 */
function flatten(marks: Mark[]): Mark[] {
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const flat: Mark[] = [];
  const open: Mark[] = [];
  let at = 0;
  const closeUntil = (offset: number) => {
    for (let top = open.at(-1); top && at < offset; top = open.at(-1)) {
      const end = Math.min(top.end, offset);
      if (end > at) flat.push({ ...top, start: at, end, last: top.last && end === top.end });
      at = Math.max(at, end);
      if (top.end > offset) return;
      open.pop();
    }
  };
  for (const mark of marks) {
    closeUntil(mark.start);
    at = Math.max(at, mark.start);
    open.push(mark);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return flat;
}
