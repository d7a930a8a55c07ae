import type { Mention } from './mention.ts';

/** The index of the first mention that begins at token `at` or later, by halving: mentions are in order. */
export function mentionFrom(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
