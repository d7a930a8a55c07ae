import { Readability } from '@mozilla/readability';
import type { Leaf } from './leaf.ts';

/**
 * Which leaves Readability would keep, as a share of the text of each, 0 to 1. Readability takes its document apart,
 * so it gets the clone last.
 *
 * Text is compared by value, not by node: when Readability starts over, it makes new nodes.
 */
export function readabilityVotes(clone: Document, leaves: Leaf[]): number[] {
  const kept = new Set<string>();
  const parsed = new Readability<Node>(clone, { serializer: el => el, disableJSONLD: true }).parse();
  if (parsed?.content) {
    const walker = clone.createTreeWalker(parsed.content, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) kept.add((node as Text).data);
  }
  return leaves.map(leaf => {
    let all = 0;
    let share = 0;
    for (const source of leaf.sources) {
      all += source.length;
      if (kept.has(source)) share += source.length;
    }
    return all ? share / all : 0;
  });
}
