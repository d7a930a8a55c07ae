/** More elements than this would keep the tab busy for more than three seconds. */
export const MOST_ELEMENTS = 80_000;
/** So would more text than this, in UTF-16 units: ten times the longest of reports. */
const MOST_TEXT = 800_000;
/** Whether a page is past what can be read without freezing its tab: too many elements or too much text. */
export function isTooLarge(document: Document): boolean {
  return document.querySelectorAll('*').length > MOST_ELEMENTS || textLength(document.body) > MOST_TEXT;
}

/** The length of what can be read: the sources of scripts and styles are text to the browser, and often longer. */
function textLength(body: Element | null): number {
  let length = body?.textContent?.length ?? 0;
  if (body && length > MOST_TEXT)
    for (const silent of body.querySelectorAll('script, style, noscript')) length -= silent.textContent?.length ?? 0;
  return length;
}
