import type { QuoteSource } from '../source.ts';

/** Hyphens that do not break a line, figure dashes, bullets that are hyphens, minus signs. */
const RARE = /[\u2010-\u2012\u2043\u2212]/g;

/** A text whose rare hyphens and dashes are common ones: people and their programs take one for the other. Offsets stay. */
export const withPlainDashes = (source: QuoteSource): QuoteSource => ({
  ...source,
  blocks: source.blocks.map(block => ({
    ...block,
    text: block.text.replace(RARE, sign => (sign < '\u2012' ? '-' : '–')),
  })),
});
