import type { Leaf, Piece } from './leaf.ts';

/** The pieces that belong to the article. `votes` has a number for each leaf, in order. */
export function decide(pieces: Piece[], votes: number[]): Piece[] {
  let index = 0;
  const keep = pieces.map(piece => (piece.type === 'text' ? (votes[index++] ?? 0) >= 0.5 : null));
  return between(pieces, keep);
}

/** Pictures, rules and gaps stay where the text before and after them stays. */
function between(pieces: Piece[], keep: (boolean | null)[]): Piece[] {
  const first = keep.indexOf(true);
  const last = keep.lastIndexOf(true);
  const groups = new Set(
    pieces.filter((piece, i): piece is Leaf => keep[i] === true && piece.type === 'text').flatMap(leaf => leaf.groups),
  );
  return pieces.filter((piece, i) => {
    if (keep[i] !== null) return keep[i];
    if (i < first || i > last) return false;
    if (piece.type === 'gap') return piece.groups.every(group => groups.has(group));
    let before = i;
    let after = i;
    while (keep[before] === null) before--;
    while (keep[after] === null) after++;
    return keep[before] === true || keep[after] === true;
  });
}
