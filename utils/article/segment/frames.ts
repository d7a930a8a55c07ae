/** With this much text of its own, a page is not a frame around another one. */
const OWN_TEXT = 1500;

/** Whether a page that reads so far is hardly more than frames. */
export function isFrameset(document: Document, textLength: number): boolean {
  return textLength <= OWN_TEXT && document.querySelector('iframe, frame') !== null;
}

/** What a frame shows, or null: no frame, or of another origin. */
export function frameBody(element: Element): Element | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    // Some browsers throw here instead of answering null; either way the text is out of reach.
    return null;
  }
}
