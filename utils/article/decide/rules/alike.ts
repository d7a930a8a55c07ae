import type { Leaf } from '../../segment/leaf.ts';
import { endsSentence } from '../evidence/own.ts';
import { isPlain } from './siblings.ts';

/** So many sentences that are made alike and stay show how the text is made. */
const FEWEST = 3;
/** They are this share of all that are made so. */
const MOST = 0.6;
/** Less than for other text is enough for one more. */
const ENOUGH = 0.2;
const FEWEST_WORDS = 4;

/**
 * Keeps sentences between those that stay where most that are made like them stay: a short one in a box of its own (“Step
 * 2”) looks like a label.
 * @param looks what the elements around each line look like
 */
export function keepAlike(leaves: Leaf[], looks: string[], verdicts: number[], keep: boolean[]): boolean[] {
  const [first, last] = [keep.indexOf(true), keep.lastIndexOf(true)];
  const alike = new Map<string, { kept: number; all: number }>();
  const isMade = (leaf: Leaf): boolean => leaf.kind === 'paragraph' && endsSentence(leaf.text);
  leaves.forEach((leaf, i) => {
    const look = looks[i];
    if (!look || !isMade(leaf)) return;
    const sums = alike.get(look) ?? { kept: 0, all: 0 };
    sums.all++;
    if (keep[i]) sums.kept++;
    alike.set(look, sums);
  });
  const isOfText = (look: string): boolean => {
    const { kept = 0, all = 0 } = alike.get(look) ?? {};
    return kept >= FEWEST && kept >= MOST * all;
  };
  return leaves.map((leaf, i) => {
    if (keep[i] || i < first || i > last || (verdicts[i] ?? 0) < ENOUGH) return keep[i] === true;
    return leaf.figures.words >= FEWEST_WORDS && isMade(leaf) && isPlain(leaf) && isOfText(looks[i] ?? '');
  });
}
