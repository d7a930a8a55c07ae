/** More elements than this would keep the tab busy for more than three seconds. */
const MOST_ELEMENTS = 50_000;
/** Browsers' own parsers stop at 512 levels; what a script has nested deeper than this can take the tab down. */
const DEEPEST = 1500;

/** Whether a page is past what can be read without freezing its tab: too many elements, or too deep. */
export function isTooLarge(document: Document): boolean {
  return document.getElementsByTagName('*').length > MOST_ELEMENTS || isTooDeep(document.documentElement);
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
