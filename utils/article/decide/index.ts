import type { Leaf, Piece } from '../leaf.ts';
import { between } from './between.ts';
import { evidenceOf } from './evidence.ts';
import type { Hints } from './hints.ts';
import { judge } from './judge.ts';

/** Below one half: a dropped paragraph is worse than a kept line of clutter. */
const ENOUGH = 0.35;

/** The pieces that belong to the article. `votes` has Readability's share for each leaf, in order. */
export function decide(pieces: Piece[], votes: number[], hints: Hints): Piece[] {
  const leaves = pieces.filter((piece): piece is Leaf => piece.type === 'text');
  const verdicts = judge(evidenceOf(leaves, votes, hints));
  let index = 0;
  const keep = pieces.map(piece => {
    if (piece.type !== 'text') return null;
    const verdict = verdicts[index++] ?? 0;
    // A caption goes the way of its picture.
    return piece.kind === 'caption' ? null : verdict >= ENOUGH;
  });
  return between(pieces, keep);
}
