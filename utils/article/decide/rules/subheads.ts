import type { Leaf } from '../../segment/leaf.ts';
import { saysSeeAlso } from '../evidence/find-cues.ts';

/** Less than for other text is enough between two paragraphs that stay. */
const ENOUGH = 0.05;
const SURE = 0.5;
const MOST_LINKED = 0.1;

/**
 * A heading between two paragraphs of the main region that stay is a subhead: it stays, too, also in a box of its own. So
 * is one right before such a paragraph in the same element: an entry, a slide.
 */
export function keepSubheads(leaves: Leaf[], votes: number[], verdicts: number[], keep: boolean[]): boolean[] {
  const isSure = (i: number): boolean => keep[i] === true && (verdicts[i] ?? 0) >= SURE && votes[i] === 1;
  return keep.map((kept, i) => {
    const leaf = leaves[i];
    if (kept || leaf?.kind !== 'heading' || saysSeeAlso(leaf.text)) return kept;
    const isEnough = (verdicts[i] ?? 0) >= ENOUGH && leaf.linked <= MOST_LINKED * leaf.text.length;
    const isHead =
      votes[i] === 1 && leaves[i + 1]?.kind === 'paragraph' && leaves[i + 1]?.box.parent === leaf.box.parent;
    return isEnough && isSure(i + 1) && (isSure(i - 1) || isHead);
  });
}
