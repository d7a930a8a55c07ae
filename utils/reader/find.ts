import type { Span } from '../types.ts';

/** Past this many hits a search has found nothing in particular. */
const MOST = 5000;

/**
 * All places of a text in the blocks, in reading order, without overlap, at most 5,000.
 * @param folded the blocks' texts, and
 * @param needle what is looked for, both as `fold` gives them
 */
export function findInBlocks(folded: string[], needle: string): Span[] {
  const found: Span[] = [];
  if (!needle) return found;
  for (const [block, text] of folded.entries()) {
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) {
      found.push({ block, start: at, end: at + needle.length });
      if (found.length === MOST) return found;
    }
  }
  return found;
}
