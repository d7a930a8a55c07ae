/** More elements than this would keep the tab busy for more than three seconds. */
const MOST_ELEMENTS = 80_000;
/** So would more text than this, in UTF-16 units: ten times the longest of reports. */
const MOST_TEXT = 800_000;
/** Browsers' own parsers stop at 512 levels; what a script has nested deeper than this can take the tab down. */
const DEEPEST = 1500;

/** Whether a page is past what can be read without freezing its tab: too many elements, too deep, or too much text. */
export function isTooLarge(document: Document): boolean {
  return (
    document.getElementsByTagName('*').length > MOST_ELEMENTS ||
    isTooDeep(document.documentElement) ||
    textLength(document.body) > MOST_TEXT
  );
}

/** The length of what can be read: the sources of scripts and styles are text to the browser, and often longer. */
function textLength(body: Element | null): number {
  let length = body?.textContent?.length ?? 0;
  if (body && length > MOST_TEXT)
    for (const silent of body.querySelectorAll('script, style, noscript')) length -= silent.textContent?.length ?? 0;
  return length;
}

function isTooDeep(root: Element | null): boolean {
  let depth = 0;
  let at: Element | null = root;
  while (at) {
    if (at.firstElementChild) {
      at = at.firstElementChild;
      if (++depth > DEEPEST) return true;
      continue;
    }
    while (at && at !== root && !at.nextElementSibling) {
      at = at.parentElement;
      depth--;
    }
    at = at && at !== root ? at.nextElementSibling : null;
  }
  return false;
}
