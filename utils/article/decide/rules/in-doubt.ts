import type { Leaf } from '../../segment/leaf.ts';

/** Keeping less than this share of the main region is reason to doubt. */
const SHARE = 0.4;
/** What is certainly clutter stays out even then. */
const CLUTTER = 0.08;
const FEWEST_WORDS = 60;
const MOST_LINKED = 0.6;

/**
 * A list of news in brief looks like clutter item by item. Where the decisions would drop most of the text of the main
 * region, Readability is asked for a second opinion, and what it keeps stays, but for certain clutter: a
 * dropped article is worse than a kept box.
 * @param votes says for each leaf whether it lies in the main region
 * @param ask Readability's share for each leaf, or null where it cannot tell
 */
export function askInDoubt(
  leaves: Leaf[],
  votes: number[],
  verdicts: number[],
  keep: boolean[],
  ask: () => number[] | null,
): boolean[] {
  const mayCount = leaves.map(leaf => leaf.kind !== 'caption' && leaf.linked / leaf.text.length <= MOST_LINKED);
  const wordsWhere = (holds: (i: number) => boolean): number =>
    leaves.reduce((sum, leaf, i) => (mayCount[i] && holds(i) ? sum + leaf.figures.words : sum), 0);
  const region = wordsWhere(i => (votes[i] ?? 0) >= 0.5);
  const kept = wordsWhere(i => (votes[i] ?? 0) >= 0.5 && keep[i] === true);
  if (region < FEWEST_WORDS || kept >= SHARE * region) return keep;
  const opinion = ask() ?? votes;
  return keep.map(
    (kept, i) => kept || (mayCount[i] === true && (opinion[i] ?? 0) >= 0.5 && (verdicts[i] ?? 0) >= CLUTTER),
  );
}
