import type { Span } from '../types.ts';

/** Finds the drawn text of spans. Made once for a drawn article. */
export type BlockRanges = {
  /** The elements by block; holes where a block is not drawn. */
  elements: (HTMLElement | undefined)[];
  /** The span as a range of the document, or null where it is not drawn. */
  range(span: Span): StaticRange | null;
};

/** @param root the drawn article, whose leaf blocks carry `data-block` */
export function blockRanges(root: ParentNode): BlockRanges {
  const elements: (HTMLElement | undefined)[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('[data-block]')) {
    elements[Number(element.dataset.block)] = element;
  }
  return {
    elements,
    range({ block, start, end }) {
      const element = elements[block];
      const from = element && pointAt(element, start);
      const to = element && pointAt(element, end, true);
      if (!from || !to) return null;
      const [startContainer, startOffset] = from;
      const [endContainer, endOffset] = to;
      return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
    },
  };
}

/** The place of an offset into an element's text. An end belongs to the text node before it. */
function pointAt(element: Element, offset: number, isEnd = false): [Text, number] | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = offset;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (rest < node.length || (isEnd && rest === node.length)) return [node, rest];
    rest -= node.length;
  }
  return null;
}
