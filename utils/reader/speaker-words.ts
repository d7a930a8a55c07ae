import { quoteParagraphs } from '../share/quote-text.ts';
import type { Reading, Speaker } from '../types.ts';

/**
 * A speaker's part: the quotes as indexes of `Reading.quotes`, and the share of all quoted characters, 0 to 1. A null
 * speaker has what the text gives to nobody.
 */
export type Part = { speaker: Speaker | null; quotes: number[]; share: number };

/** What each speaker has said, who said most first, what nobody is said to say last. Questions and answers count like quotes. */
export function partsOf({ article, speakers, quotes }: Reading): Part[] {
  const parts = [...speakers, null].map(speaker => ({ speaker, quotes: [] as number[], length: 0 }));
  let total = 0;
  for (const [index, quote] of quotes.entries()) {
    const length = quoteParagraphs(quote, article.blocks).join('').length;
    total += length;
    const part = parts.at(quote.speaker ?? -1);
    part?.quotes.push(index);
    if (part) part.length += length;
  }
  return parts
    .filter(part => part.quotes.length > 0)
    .sort((a, b) => Number(!a.speaker) - Number(!b.speaker) || b.length - a.length)
    .map(({ speaker, quotes, length }) => ({ speaker, quotes, share: total > 0 ? length / total : 0 }));
}
