import type { Block, Reading, Speaker } from '../types.ts';

/** A speaker's part: the quotes as indexes of `Reading.quotes`, and the share of all quoted characters, 0 to 1. */
export type Part = { speaker: Speaker; quotes: number[]; share: number };

/** What each speaker has said, who said most first. Questions and answers count like quotes. */
export function partsOf({ article, speakers, quotes }: Reading): Part[] {
  const parts = speakers.map(speaker => ({ speaker, quotes: [] as number[], length: 0 }));
  let total = 0;
  for (const [index, quote] of quotes.entries()) {
    const length = quote.spans.reduce((sum, span) => sum + lengthOf(span, article.blocks), 0);
    total += length;
    const part = quote.speaker === null ? undefined : parts[quote.speaker];
    part?.quotes.push(index);
    if (part) part.length += length;
  }
  return parts
    .filter(part => part.quotes.length > 0)
    .sort((a, b) => b.length - a.length || a.speaker.id - b.speaker.id)
    .map(({ speaker, quotes, length }) => ({ speaker, quotes, share: total > 0 ? length / total : 0 }));
}

function lengthOf({ block, start, end }: { block: number; start: number; end: number }, blocks: Block[]): number {
  return Math.max(0, Math.min(end, blocks[block]?.text.length ?? 0) - start);
}
