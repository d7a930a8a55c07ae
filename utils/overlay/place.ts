/** Where the user was in the page: scroll position, focus, selection. */
export type Place = { restore(): void };

/** Remembers the place; `restore` brings it back without scrolling for the sake of focus. */
export function rememberPlace(window: Window = globalThis.window): Place {
  const { document } = window;
  const { scrollX, scrollY } = window;
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
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    },
  };
}
