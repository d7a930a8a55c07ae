import type { Group, Leaf } from '../leaf.ts';

/** More than this share of the list's words stays. */
const MOST = 0.5;
/** Items made of links are a menu's. */
const LINKED = 0.5;

/** A list that stays for the most part stays whole: its short items (“of winter”), one by one, look like labels. */
export function completeLists(leaves: Leaf[], keep: boolean[]): boolean[] {
  const words = new Map<Group, { kept: number; all: number }>();
  const listOf = (leaf: Leaf): Group | undefined => leaf.groups.find(({ name }) => name === 'ul' || name === 'ol');
  leaves.forEach((leaf, i) => {
    const list = listOf(leaf);
    if (!list) return;
    const entry = words.get(list) ?? { kept: 0, all: 0 };
    entry.all += leaf.figures.words;
    if (keep[i]) entry.kept += leaf.figures.words;
    words.set(list, entry);
  });
  return leaves.map((leaf, i) => {
    const list = listOf(leaf);
    const entry = list && words.get(list);
    const isWhole = entry !== undefined && entry.kept > MOST * entry.all && leaf.linked / leaf.text.length <= LINKED;
    return keep[i] === true || isWhole;
  });
}
