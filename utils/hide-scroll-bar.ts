import { browser } from './browser.ts';
import { OVERLAY } from './overlay/overlay-element.ts';

/**
 * Takes the page's scroll bar away while the reader is in the tab: it would stand beside the reader's own. The reader
 * does not do it itself: when the extension is turned off, Firefox takes this sheet away with it, but not what the reader
 * has drawn, and the user gets the page back by Esc or its button. Never rejects.
 */
export async function hideScrollBar(tabId: number): Promise<void> {
  const css = `:root:has(> ${OVERLAY}:not([hidden])) { scrollbar-width: none !important }`;
  await browser.scripting
    .insertCSS({ target: { tabId }, origin: 'USER', css })
    .catch((error: unknown) => console.debug('On the Record:', error));
}
