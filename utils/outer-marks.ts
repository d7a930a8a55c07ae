import type { Block, Quote } from './types.ts';

const OPENING = new Set('“”„«»"‘’‚‹›「『'.split(''));
const CLOSING = new Set('”“«»"’‘‹›」』'.split(''));
const BEFORE_CLOSING = new Set(',.!?…՝։、。，！？'.split(''));

/**
 * The quotes with their spans widened over the quotation marks around the words, and over a comma or stop before the
 * closing one: for the eye, which takes “the words,” as one thing.
 */
export function withOuterMarks(quotes: Quote[], blocks: Block[]): Quote[] {
  return quotes.map(quote => ({
    ...quote,
    spans: quote.spans.map(span => {
      const text = blocks[span.block]?.text ?? '';
      const start = OPENING.has(text.charAt(span.start - 1)) ? span.start - 1 : span.start;
      if (CLOSING.has(text.charAt(span.end))) return { ...span, start, end: span.end + 1 };
      const stopped = BEFORE_CLOSING.has(text.charAt(span.end)) && CLOSING.has(text.charAt(span.end + 1));
      return { ...span, start, end: stopped ? span.end + 2 : span.end };
    }),
  }));
}
