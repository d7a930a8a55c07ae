import type { Block, Quote } from '../types.ts';

/**
 * The words of a quote, a string for each paragraph it runs through. Pieces of one paragraph (“one,” she said, “two”)
 * join to the sentence that was spoken.
 */
export function quoteParagraphs({ spans }: Pick<Quote, 'spans'>, blocks: readonly Block[]): string[] {
  const paragraphs = new Map<number, string>();
  for (const { block, start, end } of spans) {
    const piece = (blocks[block]?.text ?? '').slice(start, end).trim();
    if (!piece) continue;
    const before = paragraphs.get(block);
    paragraphs.set(block, before === undefined ? piece : `${before} ${piece}`);
  }
  return [...paragraphs.values()];
}
