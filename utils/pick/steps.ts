/** Elements that lie in a line of text. */
const INLINE =
  /^(A|ABBR|B|BDI|BDO|BR|CITE|CODE|DATA|DFN|EM|FONT|I|IMG|KBD|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR)$/i;
/** Those whose text nobody sees. */
const SILENT = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|LINK|META)$/i;

/** The part of the page that is meant by pointing at an element: its nearest block with text, at most the body. */
export function blockAt(element: Element): Element | null {
  let block: Element | null = element;
  while (block && (INLINE.test(block.tagName) || !textLength(block))) block = block.parentElement;
  return block && isInBody(block) ? block : null;
}

/** The nearest part around a block that holds more text. The same block where there is none. */
export function wider(block: Element): Element {
  const length = textLength(block);
  let around = block.parentElement;
  while (around && isInBody(around) && textLength(around) === length) around = around.parentElement;
  return around && isInBody(around) ? around : block;
}

/** The child block with the most text, through wrappers that hold nothing else. The same block where there is none. */
export function narrower(block: Element): Element {
  const length = textLength(block);
  let inner: Element | null = block;
  do {
    inner = blocksIn(inner).reduce<Element | null>(longer, null);
  } while (inner && textLength(inner) === length);
  return inner ?? block;
}

/** The next block with text, in the order of the page; at the end of its parent, what comes after that. */
export function next(block: Element): Element {
  return beside(block, 'nextElementSibling') ?? block;
}

/** The same before it. */
export function previous(block: Element): Element {
  return beside(block, 'previousElementSibling') ?? block;
}

/** How much text an element holds, in characters without white space. */
function textLength(element: Element): number {
  if (SILENT.test(element.tagName)) return 0;
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}

function beside(block: Element, way: 'nextElementSibling' | 'previousElementSibling'): Element | null {
  for (let from: Element | null = block; from && from.tagName !== 'BODY'; from = from.parentElement) {
    for (let sibling = from[way]; sibling; sibling = sibling[way]) if (isBlock(sibling)) return sibling;
  }
  return null;
}

const blocksIn = (element: Element) => [...element.children].filter(isBlock);
const isBlock = (element: Element) => !INLINE.test(element.tagName) && textLength(element) > 0;
const isInBody = (element: Element) => element.closest('body') !== null;
const longer = (a: Element | null, b: Element) => (a && textLength(a) >= textLength(b) ? a : b);
