import { isLetter, isOpeningSide, isSpace } from './mark-signs.ts';

/**
 * Pairs the single marks of a text, in one pass from the right: they look like apostrophes.
 * @returns for each mark that may open, the offset of the one that closes it
 */
export function pairSingleMarks(text: string): Map<number, number> {
  const partner = new Map<number, number>();
  let firm: number | null = null; // beside a stop: a close for sure
  let loose: number | null = null; // after a letter: a close, or an apostrophe as in “the workers’ vote”
  if (!/[‘’'‹›‚]/.test(text)) return partner;
  for (const { 0: mark, index: at } of [...text.matchAll(/[“”"„«»’'‘›‹‚]/g)].reverse()) {
    const before = text[at - 1];
    const after = text[at + 1];
    if (/[“”"„«»]/.test(mark)) {
      firm = loose = null;
    } else if (isOpeningSide(before) && isLetter(after)) {
      const close = firm ?? loose;
      if (close !== null && close - at > 2) partner.set(at, close);
      if (mark !== '’') firm = loose = null;
    } else if (!isSpace(before) && !isLetter(after)) {
      if (/[.,!?…]/.test(before ?? '') || /[.,!?;:]/.test(after ?? '')) firm = at;
      else loose = at;
    }
  }
  return partner;
}
