import type { ElementContent } from 'hast';
import type { Box } from '../../segment/box.ts';
import type { Leaf } from '../../segment/leaf.ts';

/** Where sites keep their rules: the addresses are English-like on pages in every language. */
const RULES =
  /\/[^/?#]*(?:privacy|terms|guidelines|cookie-?policy|disclaimer|legal|impressum|datenschutz|community-?rules)[^/]*$/i;
/** One link to the rules may be the story's; with as many as this, a paragraph is about the site. */
const FEWEST = 2;
/** A box with more of what is kept than this is the article. */
const MOST = 0.25;

/**
 * Drops paragraphs that send the reader to several of the site's rules (privacy, terms, guidelines), and what stands
 * beside them in a box of their own: the terms of commenting below an article, in any language.
 */
export function dropLegalBoxes(leaves: Leaf[], keep: boolean[]): boolean[] {
  const boxes = new Set<Box>();
  const legal = leaves.map((leaf, i) => {
    const isLegal = keep[i] === true && leaf.links >= FEWEST && linksToRules(leaf.children) >= FEWEST;
    if (isLegal && leaf.box.parent) boxes.add(leaf.box.parent);
    return isLegal;
  });
  if (!boxes.size) return keep;
  const wordsWhere = (holds: (leaf: Leaf) => boolean): number =>
    leaves.reduce((sum, leaf, i) => (keep[i] && holds(leaf) ? sum + leaf.figures.words : sum), 0);
  const all = wordsWhere(() => true);
  const isIn = (box: Box, leaf: Leaf): boolean => leaf.box === box || leaf.box.parent === box;
  const small = [...boxes].filter(box => wordsWhere(leaf => isIn(box, leaf)) < MOST * all);
  return keep.map((kept, i) => {
    const leaf = leaves[i];
    return kept && !legal[i] && !(leaf && small.some(box => isIn(box, leaf)));
  });
}

function linksToRules(children: ElementContent[]): number {
  let count = 0;
  for (const child of children) {
    if (child.type !== 'element') continue;
    const { href } = child.properties;
    if (typeof href === 'string' && RULES.test(href)) count++;
    else count += linksToRules(child.children);
  }
  return count;
}
