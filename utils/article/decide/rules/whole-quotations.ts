import type { Group, Leaf } from '../../segment/leaf.ts';

/** Made of links, a line is a teaser's. */
const LINKED = 0.5;

/** A quotation of which something stays stays whole: the name below the words, by itself, looks like a label. */
export function completeQuotations(leaves: Leaf[], keep: boolean[]): boolean[] {
  const quotationOf = (leaf: Leaf): Group | undefined => leaf.groups.find(({ name }) => name === 'blockquote');
  const begun = new Set(leaves.flatMap((leaf, i) => (keep[i] ? (quotationOf(leaf) ?? []) : [])));
  return leaves.map((leaf, i) => {
    const quotation = quotationOf(leaf);
    if (keep[i] || !quotation) return keep[i] === true;
    return begun.has(quotation) && leaf.linked <= LINKED * leaf.text.length;
  });
}
