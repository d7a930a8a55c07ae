import { Readability } from '@mozilla/readability';
import type { Leaf } from '../segment/leaf.ts';

/** Copying what a script has nested deeper than this can take the tab down. */
const DEEPEST = 1500;

/**
 * Which leaves Readability would keep, as a share of the text of each, 0 to 1. It takes four times as long as the rest
 * of the reading and works on a copy that it takes apart, so it is asked only where there is doubt. Null where the page
 * is too deep to copy.
 *
 * Text is compared by value, not by node: Readability makes new nodes when it starts over.
 */
export function readabilityVotes(document: Document, leaves: Leaf[]): number[] | null {
  if (leaves.some(leaf => leaf.depth > DEEPEST)) return null;
  const kept = new Set<string>();
  const copy = document.cloneNode(true) as Document;
  const parsed = new Readability<Node>(copy, { serializer: el => el, disableJSONLD: true }).parse();
  if (parsed?.content) {
    const walker = copy.createTreeWalker(parsed.content, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) kept.add((node as Text).data);
  }
  return leaves.map(({ sources }) => {
    let all = 0;
    let share = 0;
    for (const source of sources) {
      all += source.length;
      if (kept.has(source)) share += source.length;
    }
    return all ? share / all : 0;
  });
}
