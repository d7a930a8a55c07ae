import { dropSigns, veilSigns } from '../note-signs.ts';
import type { Block, Quote } from '../types.ts';

/**
 * The words of a quote, a string for each paragraph it runs through. Pieces of one paragraph (“one,” she said, “two”)
 * join to the sentence that was spoken; the comma that leads over to “she said” is the writer's. The signs of notes are left out.
 */
export function quoteParagraphs({ spans }: Pick<Quote, 'spans'>, blocks: readonly Block[]): string[] {
  const paragraphs = new Map<number, string>();
  for (const { block, start, end } of spans) {
    const from = blocks[block];
    const piece = from ? dropSigns(veilSigns(from).slice(start, end)).trim() : '';
    if (!piece) continue;
    const before = paragraphs.get(block);
    paragraphs.set(block, before === undefined ? piece : `${before} ${piece}`);
  }
  const texts = [...paragraphs.values()];
  return texts.map((text, at) => (at === texts.length - 1 ? text.replace(/\s*[,،՝]$/u, '') : text));
}
