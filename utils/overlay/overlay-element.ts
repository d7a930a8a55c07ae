/** The element that carries the overlay. Our own name: one overlay a page, whichever copy of the script opened it. */
export const OVERLAY = 'on-the-record-reader';

/** Removes what an older copy of the extension has left open: a browser may take its scripts away, but not what they drew. */
export function removeOverlays(document: Document = globalThis.document) {
  for (const old of document.querySelectorAll(OVERLAY)) old.remove();
}
