import type { Element, Root } from 'hast';
import type { Reading, Speaker } from '../types.ts';

/**
 * The article with nothing but one speaker's words: a paragraph for each stretch, in the form of the article's own
 * tree with its quotes marked, so that whoever draws that draws this.
 */
export function wordsOnly({ article, quotes }: Reading, speaker: Speaker['id']): Root {
  const children = quotes.flatMap((quote, index): Element[] => {
    if (quote.speaker !== speaker) return [];
    const paragraphs = quote.spans.flatMap(({ block, start, end }): Element[] => {
      const value = article.blocks[block]?.text.slice(start, end);
      if (!value) return [];
      const said: Element = {
        type: 'element',
        tagName: 'said',
        properties: { dataQuote: index },
        children: [{ type: 'text', value }],
      };
      return [{ type: 'element', tagName: 'p', properties: {}, children: [said] }];
    });
    return [{ type: 'element', tagName: 'spoken', properties: { dataQuote: index }, children: paragraphs }];
  });
  return { type: 'root', children };
}
