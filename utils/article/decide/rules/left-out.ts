import type { LeftOut } from '../../../types.ts';
import type { Leaf, Piece } from '../../segment/leaf.ts';

/** Shorter lines are labels; text made of links is navigation. Neither is missed. */
const FEWEST_WORDS = 8;
const MOST_LINKED = 0.5;

/**
 * The paragraphs between the first and the last kept one that were not kept, each with the number of the block before.
 * Every kept leaf is one block.
 */
export function leftOutOf(pieces: Piece[], kept: Piece[]): LeftOut[] {
  const staying = new Set(kept);
  const shown = new Set(kept.flatMap(piece => (piece.type === 'text' ? [piece.text] : [])));
  const last = kept.at(-1);
  const found: LeftOut[] = [];
  let after = -1;
  for (const piece of pieces) {
    if (piece === last) break;
    if (piece.type !== 'text') continue;
    if (staying.has(piece)) after++;
    else if (after >= 0 && isMissed(piece) && !shown.has(piece.text)) found.push({ after, text: piece.text });
  }
  return found;
}

const isMissed = (leaf: Leaf): boolean =>
  !leaf.hidden && leaf.figures.words >= FEWEST_WORDS && leaf.linked / leaf.text.length <= MOST_LINKED;
