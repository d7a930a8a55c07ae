import type { Leaf } from '../leaf.ts';
import { countWords } from '../text.ts';

/** Keeping less than this share of what Readability keeps calls for certainty. */
const SHARE = 0.4;
/** What is certainly clutter stays out even then. */
const CLUTTER = 0.08;
const FEWEST_WORDS = 60;
const MOST_LINKED = 0.6;

/**
 * A list of news in brief looks like clutter item by item. Where the decisions would drop most of the text that
 * Readability keeps, what it keeps stays, but for certain clutter: a dropped article is worse than a kept box.
 */
export function secondThoughts(leaves: Leaf[], votes: number[], verdicts: number[], keep: boolean[]): boolean[] {
  let voted = 0;
  let kept = 0;
  const counts = leaves.map((leaf, i) => {
    if ((votes[i] ?? 0) < 0.5 || leaf.kind === 'caption' || leaf.linked / leaf.text.length > MOST_LINKED) return false;
    const words = countWords(leaf.text);
    voted += words;
    if (keep[i]) kept += words;
    return true;
  });
  if (voted < FEWEST_WORDS || kept >= SHARE * voted) return keep;
  return keep.map((kept, i) => kept || (counts[i] === true && (verdicts[i] ?? 0) >= CLUTTER));
}
