/** More elements than this would keep the tab busy for more than three seconds. */
const MOST_ELEMENTS = 150_000;

/** Whether a page is past what can be read without freezing its tab. */
export function isTooLarge(document: Document): boolean {
  return document.getElementsByTagName('*').length > MOST_ELEMENTS;
}
