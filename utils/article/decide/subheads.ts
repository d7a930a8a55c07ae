import type { Leaf } from '../leaf.ts';
import { saysSeeAlso } from './find-cues.ts';

/** Less than for other text is enough between two paragraphs that stay. */
const ENOUGH = 0.2;
const SURE = 0.5;
const MOST_LINKED = 0.1;

/** A heading in the main region, between two paragraphs that stay, is a subhead: it stays, too. */
export function keepSubheads(leaves: Leaf[], votes: number[], verdicts: number[], keep: boolean[]): boolean[] {
  const isSure = (i: number): boolean => keep[i] === true && (verdicts[i] ?? 0) >= SURE && votes[i] === 1;
  return keep.map((kept, i) => {
    const leaf = leaves[i];
    if (kept || leaf?.kind !== 'heading' || votes[i] !== 1 || saysSeeAlso(leaf.text)) return kept;
    const isEnough = (verdicts[i] ?? 0) >= ENOUGH && leaf.linked <= MOST_LINKED * leaf.text.length;
    return isEnough && isSure(i - 1) && isSure(i + 1);
  });
}
