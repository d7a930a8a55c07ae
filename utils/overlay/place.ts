/** Where the user was in the page: scroll position, focus, selection. */
export type Place = { restore(): void };

/**
 * Remembers the place; `restore` brings it back without scrolling for the sake of focus. What was at the top of the
 * window is there again, whatever has grown above it meanwhile.
 */
export function rememberPlace(window: Window = globalThis.window): Place {
  const { document } = window;
  const { scrollX, scrollY } = window;
  // Who is at the top of the page stays there.
  const anchor = scrollY > 0 ? anchorOf(window) : null;
  const focused = document.activeElement;
  const selection = document.getSelection();
  const ranges = selection ? Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i)) : [];
  return {
    restore() {
      if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused) {
        focused.focus({ preventScroll: true });
      }
      selection?.removeAllRanges();
      for (const range of ranges) if (range.startContainer.isConnected) selection?.addRange(range);
      const [box] = anchor?.element.getClientRects() ?? [];
      const top = anchor && box ? window.scrollY + box.top - anchor.top : scrollY;
      window.scrollTo({ left: scrollX, top, behavior: 'instant' });
    },
  };
}

/** Between two looks for text, in px: no line is missed. */
const STEP = 12;

type Anchor = { element: Element; top: number };

/** The first text down the middle of the window that scrolls with the page, and how far below its top edge it begins. */
function anchorOf({ document, innerWidth, innerHeight }: Window): Anchor | null {
  for (let y = 1; y < innerHeight; y += STEP) {
    const element = document.elementFromPoint(innerWidth / 2, y);
    const [box] = element?.getClientRects() ?? [];
    if (element && box && hasText(element) && !isPinned(element)) return { element, top: box.top };
  }
  return null;
}

const hasText = ({ childNodes }: Element) =>
  [...childNodes].some(node => node instanceof Text && node.data.trim() !== '');

/** Whether an element stays in the window while the page scrolls. */
function isPinned(element: Element): boolean {
  for (let above: Element | null = element; above; above = above.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(above).position)) return true;
  }
  return false;
}
