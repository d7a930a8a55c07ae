import type { Piece } from '../../segment/leaf.ts';
import { lastOfPictures } from './last-pictures.ts';

/**
 * The pieces to keep, given the decision on each leaf (null for what is not text): pictures, rules and gaps stay where
 * the text before or after them stays.
 */
export function between(pieces: Piece[], keep: (boolean | null)[]): Piece[] {
  const first = keep.indexOf(true);
  const last = lastOfPictures(pieces, first, keep.lastIndexOf(true));
  const groups = new Set(pieces.flatMap((piece, i) => (keep[i] ? piece.groups : [])));
  // “3/12”: what counts the pictures parts them from nothing.
  const counts = keep.map((kept, i) => (kept === false && isNumber(pieces[i]) ? null : kept));
  let before = false;
  const beforeKept = counts.map(kept => {
    if (kept !== null) before = kept;
    return before;
  });
  let after = false;
  const afterKept = [...counts].reverse().map(kept => {
    if (kept !== null) after = kept;
    return after;
  });
  afterKept.reverse();
  return pieces.filter((piece, i) => {
    if (i < first || i > last) return false;
    if (piece.type === 'gap') return piece.groups.every(group => groups.has(group));
    return keep[i] ?? (beforeKept[i] || afterKept[i]);
  });
}

const isNumber = (piece: Piece | undefined): boolean => piece?.type === 'text' && piece.figures.letters === 0;
