import { boxesAround } from '../../segment/box.ts';
import { groupBits } from '../../segment/class-groups.ts';
import type { Leaf } from '../../segment/leaf.ts';
import { endsSentence } from '../evidence/own.ts';
import { isLife } from './about-authors.ts';
import { isPlain } from './siblings.ts';

/** The first paragraph has so many words, and more for it than a line of the page's own. */
const FEWEST_WORDS = 12;
const ENOUGH = 0.1;
/** The label and heading of the first part may stand between, with its time in a live blog. */
const BETWEEN = 3;
const LONGEST_LABEL = 6;
/** It lies so deep in the element that holds it and the text. */
const LEVELS = 5;
const ELSEWHERE = groupBits('related', 'caption', 'newsletter', 'author');

/**
 * Keeps the paragraph right before the text in one element with it: the first of an article whose other paragraphs lie in
 * parts of their own looks like a line of the page. Not what tells of an author.
 */
export function keepLeadParagraph(leaves: Leaf[], verdicts: number[], keep: boolean[], authors: string[]): boolean[] {
  // A heading may be the subtitle above it.
  const first = keep.findIndex((kept, i) => kept && leaves[i]?.kind !== 'heading');
  let at = first - 1;
  while (at >= first - BETWEEN && (leaves[at]?.figures.words ?? 0) <= LONGEST_LABEL) at--;
  const [leaf, next] = [leaves[at], leaves[first]];
  if (!leaf || !next || at < first - 1 - BETWEEN || (verdicts[at] ?? 0) < ENOUGH) return keep;
  if (!isParagraph(leaf) || isLife(leaf, authors)) return keep;
  const around = new Set(boxesAround(next.box, LEVELS));
  return boxesAround(leaf.box, LEVELS).some(box => around.has(box)) ? keep.with(at, true) : keep;
}

const isParagraph = (leaf: Leaf): boolean =>
  leaf.kind === 'paragraph' &&
  leaf.figures.words >= FEWEST_WORDS &&
  endsSentence(leaf.text) &&
  (leaf.near & ELSEWHERE) === 0 &&
  leaf.links === 0 &&
  isPlain(leaf);
