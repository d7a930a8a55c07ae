import type { Piece } from '../../segment/leaf.ts';

/**
 * The pieces to keep, given the decision on each leaf (null for what is not text): pictures, rules and gaps stay where
 * the text before or after them stays.
 */
export function between(pieces: Piece[], keep: (boolean | null)[]): Piece[] {
  const first = keep.indexOf(true);
  const last = keep.lastIndexOf(true);
  const groups = new Set(pieces.flatMap((piece, i) => (keep[i] ? piece.groups : [])));
  let before = false;
  const beforeKept = keep.map(kept => {
    if (kept !== null) before = kept;
    return before;
  });
  let after = false;
  const afterKept = [...keep].reverse().map(kept => {
    if (kept !== null) after = kept;
    return after;
  });
  afterKept.reverse();
  return pieces.filter((piece, i) => {
    if (i < first || i > last) return false;
    if (piece.type === 'gap') return piece.groups.every(group => groups.has(group));
    return beforeKept[i] || afterKept[i];
  });
}
