import type { Element, Root } from 'hast';
import { quoteParagraphs } from '../share/quote-text.ts';
import type { Reading, Speaker } from '../types.ts';

const element = (tagName: string, children: Element['children'], dataQuote?: number): Element => ({
  type: 'element',
  tagName,
  properties: { dataQuote },
  children,
});

/**
 * The article with nothing but one speaker's words: a paragraph for each that a quote runs through, in the form of the
 * article's own tree with its quotes marked, so that whoever draws that draws this.
 */
export function wordsOnly({ article, quotes }: Reading, speaker: Speaker['id']): Root {
  const children = quotes.flatMap((quote, index) => {
    if (quote.speaker !== speaker) return [];
    const paragraphs = quoteParagraphs(quote, article.blocks).map(value =>
      element('p', [element('said', [{ type: 'text', value }], index)]),
    );
    return element('spoken', paragraphs, index);
  });
  return { type: 'root', children };
}
