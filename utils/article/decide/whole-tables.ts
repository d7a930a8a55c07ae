import type { Group, Leaf } from '../leaf.ts';

/** On average, over its cells. Lower than for a paragraph: single cells look like labels. */
const ENOUGH = 0.2;
/** Readability is strict with tables: what it keeps is data. */
const VOTED = 0.9;

/** A table in the midst of the article stays or goes as a whole: cells that are decided one by one leave holes. */
export function decideTables(leaves: Leaf[], votes: number[], verdicts: number[], keep: boolean[]): boolean[] {
  const sums = new Map<Group, { sum: number; votes: number; count: number }>();
  const tableOf = (leaf: Leaf): Group | undefined => leaf.groups.find(group => group.name === 'table');
  leaves.forEach((leaf, i) => {
    const table = tableOf(leaf);
    if (!table) return;
    const entry = sums.get(table) ?? { sum: 0, votes: 0, count: 0 };
    entry.sum += verdicts[i] ?? 0;
    entry.votes += votes[i] ?? 0;
    entry.count++;
    sums.set(table, entry);
  });
  const first = keep.indexOf(true);
  const last = keep.lastIndexOf(true);
  return keep.map((kept, i) => {
    const table = leaves[i] && tableOf(leaves[i]);
    const entry = table && sums.get(table);
    if (!entry || !(first < i && i < last)) return kept;
    return entry.sum / entry.count >= ENOUGH || entry.votes / entry.count >= VOTED;
  });
}
