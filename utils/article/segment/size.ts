/** More elements than this would keep the tab busy for more than three seconds. */
export const MOST_ELEMENTS = 80_000;
/** So would more text than this, in UTF-16 units: ten times the longest of reports. */
export const MOST_TEXT = 800_000;

/** Whether a page has too many elements to be read without freezing its tab. */
export const isTooLarge = (document: Document): boolean => document.querySelectorAll('*').length > MOST_ELEMENTS;
