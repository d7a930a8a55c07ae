import type { Group, Leaf } from '../leaf.ts';

/** Made of links, a quotation is a teaser. */
const LINKED = 0.5;

/**
 * A quotation in the main region, among text that stays, stays whole, with the name below it: what looks unlike the text
 * around looks like clutter line by line.
 */
export function completeQuotations(leaves: Leaf[], votes: number[], keep: boolean[]): boolean[] {
  const first = keep.indexOf(true);
  const last = keep.lastIndexOf(true);
  const quotationOf = (leaf: Leaf): Group | undefined => leaf.groups.find(({ name }) => name === 'blockquote');
  const begun = new Set(leaves.flatMap((leaf, i) => (keep[i] ? (quotationOf(leaf) ?? []) : [])));
  return leaves.map((leaf, i) => {
    const quotation = quotationOf(leaf);
    if (keep[i] || !quotation) return keep[i] === true;
    const isInside = begun.has(quotation) || (votes[i] === 1 && first < i && i < last);
    return isInside && leaf.linked <= LINKED * leaf.text.length;
  });
}
