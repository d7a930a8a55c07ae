/** Class names and ids that may be written into a selector as they are, and that look like words, not like hashes. */
const NAME = /^[a-z][a-z_-]{2,40}$/i;

/**
 * A selector by structure, not by position, that finds the same part on the site's other pages: the element's tag, id
 * and classes, with as many of its ancestors as it takes to be the first match.
 * @returns null where the page gives nothing to tell the element by.
 */
export function selectorOf(element: Element): string | null {
  const document = element.ownerDocument;
  let selector = '';
  for (let part: Element | null = element; part; part = part.parentElement) {
    selector = selector ? `${partOf(part)} > ${selector}` : partOf(part);
    if (document.querySelector(selector) === element) return selector;
  }
  return null;
}

/** The element that a kept selector means on this page, or null. A selector that is none means nothing. */
export function findRegion(document: Document, selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch (error) {
    console.debug('On the Record: not a selector', selector, error);
    return null;
  }
}

function partOf(element: Element): string {
  const id = NAME.test(element.id) ? `#${element.id}` : '';
  const classes = [...element.classList].filter(name => NAME.test(name)).slice(0, 4);
  return [element.localName + id, ...classes].join('.');
}

/** The part of the page to read in the place of what is found automatically, or null where it is no longer there. */
export function regionIn(document: Document, picked: Element | string | null): Element | null {
  if (typeof picked === 'string') return findRegion(document, picked);
  return picked?.isConnected ? picked : null;
}
