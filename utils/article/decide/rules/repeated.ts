import type { Leaf } from '../../segment/leaf.ts';

/** Shorter lines are repeated by chance. */
const FEWEST_WORDS = 8;

/** Drops text that a page shows twice outside its main region: tickers and teasers are, paragraphs are not. */
export function dropRepeated(leaves: Leaf[], votes: number[], keep: boolean[]): boolean[] {
  const counts = new Map<string, number>();
  leaves.forEach(({ text, figures }, i) => {
    if (figures.words >= FEWEST_WORDS)
      counts.set(text, votes[i] ? Number.NEGATIVE_INFINITY : (counts.get(text) ?? 0) + 1);
  });
  return keep.map((kept, i) => kept && (counts.get(leaves[i]?.text ?? '') ?? 0) < 2);
}
