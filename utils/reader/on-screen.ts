import type { Block } from '../types.ts';
import { blockFinder } from './block-of.ts';

const TEXT_ELEMENTS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td, pre, div';
/** Scrolled less than this, in px, the user has not begun to read. */
const AT_TOP = 200;

/**
 * The block of the article that the page shows at its top edge, found by its text, or null: at the top of the page, or
 * where the page's text looks otherwise. Reads the page only.
 */
export function blockOnScreen(blocks: Block[], window: Window = globalThis.window): number | null {
  if (scrolled(window) < AT_TOP) return null;
  const blockOf = blockFinder(blocks);
  for (const element of window.document.querySelectorAll(TEXT_ELEMENTS)) {
    const { top, bottom, height } = element.getBoundingClientRect();
    if (height === 0 || bottom < 0) continue;
    if (top > window.innerHeight) continue;
    const block = blockOf(element);
    if (block !== undefined) return block;
  }
  return null;
}

/** How far down the page is scrolled, or else the box at the middle of the window that scrolls in place of it, in px. */
function scrolled({ document, innerWidth, innerHeight, scrollY }: Window): number {
  if (scrollY > 0) return scrollY;
  let box = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  // Lower ones are lists and samples of code.
  while (box && (box.scrollTop === 0 || box.clientHeight < innerHeight / 2)) box = box.parentElement;
  return box?.scrollTop ?? 0;
}
