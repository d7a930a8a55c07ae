import type { Group, Leaf } from '../leaf.ts';

/** On average, over its cells. Lower than for a paragraph: single cells look like labels. */
const ENOUGH = 0.2;

/** A table stays or goes as a whole: cells that are decided one by one leave holes. */
export function decideTables(leaves: Leaf[], verdicts: number[], keep: boolean[]): boolean[] {
  const sums = new Map<Group, { sum: number; count: number }>();
  const tableOf = (leaf: Leaf): Group | undefined => leaf.groups.find(group => group.name === 'table');
  leaves.forEach((leaf, i) => {
    const table = tableOf(leaf);
    if (!table) return;
    const entry = sums.get(table) ?? { sum: 0, count: 0 };
    sums.set(table, { sum: entry.sum + (verdicts[i] ?? 0), count: entry.count + 1 });
  });
  return keep.map((kept, i) => {
    const table = leaves[i] && tableOf(leaves[i]);
    const entry = table && sums.get(table);
    return entry ? entry.sum / entry.count >= ENOUGH : kept;
  });
}
