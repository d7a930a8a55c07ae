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
  const texts = new Map<number, Text[]>();
  const textsOf = (block: number): Text[] => {
    const known = texts.get(block) ?? textNodes(elements[block]);
    texts.set(block, known);
    return known;
  };
  return {
    elements,
    range({ block, start, end }) {
      const from = pointAt(textsOf(block), start, false);
      const to = pointAt(textsOf(block), end, true);
      if (!from || !to) return null;
      const [startContainer, startOffset] = from;
      const [endContainer, endOffset] = to;
      return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
    },
  };
}

function textNodes(element: Element | undefined): Text[] {
  const nodes: Text[] = [];
  if (!element) return nodes;
  const { SHOW_TEXT, SHOW_ELEMENT, FILTER_ACCEPT, FILTER_REJECT, FILTER_SKIP } = NodeFilter;
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT | SHOW_ELEMENT, node => {
    if (node.nodeType === Node.TEXT_NODE) return FILTER_ACCEPT;
    // A note that is open stands in the block, but is none of its text.
    return (node as Element).classList.contains('note') ? FILTER_REJECT : FILTER_SKIP;
  });
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The place of an offset into a block's text. An end belongs to the text node before it. */
function pointAt(nodes: Text[], offset: number, isEnd: boolean): [Text, number] | null {
  let rest = offset;
  for (const node of nodes) {
    if (rest < node.length || (isEnd && rest === node.length)) return [node, rest];
    rest -= node.length;
  }
  return null;
}
