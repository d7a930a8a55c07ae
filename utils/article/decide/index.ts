import type { LeftOut } from '../../types.ts';
import type { Leaf, Piece } from '../leaf.ts';
import { between } from './between.ts';
import { evidenceOf } from './evidence.ts';
import type { Hints } from './hints.ts';
import { judge } from './judge.ts';
import { leftOutOf } from './left-out.ts';
import { tidy } from './tidy.ts';

/** Below one half: a dropped paragraph is worse than a kept line of clutter. */
const ENOUGH = 0.35;
/** Where a site's rule says that the text lies inside the article. */
const ENOUGH_INSIDE = 0.05;

export type Decision = { kept: Piece[]; leftOut: LeftOut[] };

/**
 * Which pieces belong to the article, and which paragraphs among them were left out. `votes` has Readability's share for
 * each leaf, in order; `body` is the element that a site's rule names.
 */
export function decide(pieces: Piece[], votes: number[], hints: Hints, body: Element | null = null): Decision {
  const leaves = pieces.filter((piece): piece is Leaf => piece.type === 'text');
  const verdicts = judge(evidenceOf(leaves, votes, hints));
  const belongs = (leaf: Leaf, verdict: number): boolean =>
    body ? body.contains(leaf.element) && verdict >= ENOUGH_INSIDE : verdict >= ENOUGH;
  let index = 0;
  const keep = pieces.map(piece => {
    if (piece.type !== 'text') return null;
    const verdict = verdicts[index++] ?? 0;
    // A caption goes the way of its picture.
    return piece.kind === 'caption' ? null : belongs(piece, verdict);
  });
  const kept = between(pieces, tidy(pieces, keep, hints.title));
  return { kept, leftOut: leftOutOf(pieces, kept) };
}
