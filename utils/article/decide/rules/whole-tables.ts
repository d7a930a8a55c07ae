import type { Group, Leaf } from '../../segment/leaf.ts';

/** On average, over its cells. Lower than for a paragraph: single cells look like labels. */
const ENOUGH = 0.2;
/** For a table in the main region that is no list of links. */
const ENOUGH_INSIDE = 0.02;
const INSIDE = 0.9;
const LINKED = 0.3;
/**
 * A table in the midst of the article, or right at its end, stays or goes as a whole: cells that are decided one by one
 * leave holes.
 */
export function decideTables(leaves: Leaf[], votes: number[], verdicts: number[], keep: boolean[]): boolean[] {
  const sums = new Map<Group, { sum: number; votes: number; linked: number; count: number; from: number }>();
  const tableOf = (leaf: Leaf): Group | undefined => leaf.groups.find(group => group.name === 'table');
  leaves.forEach((leaf, i) => {
    const table = tableOf(leaf);
    if (!table) return;
    const entry = sums.get(table) ?? { sum: 0, votes: 0, linked: 0, count: 0, from: i };
    entry.sum += verdicts[i] ?? 0;
    entry.votes += votes[i] ?? 0;
    entry.linked += leaf.linked / leaf.text.length;
    entry.count++;
    sums.set(table, entry);
  });
  const first = keep.indexOf(true);
  const last = keep.lastIndexOf(true);
  return keep.map((kept, i) => {
    const table = leaves[i] && tableOf(leaves[i]);
    const entry = table && sums.get(table);
    if (!entry || i <= first || entry.from > last + 1) return kept;
    const isInside = entry.votes >= INSIDE * entry.count && entry.linked <= LINKED * entry.count;
    return entry.sum / entry.count >= (isInside ? ENOUGH_INSIDE : ENOUGH);
  });
}
