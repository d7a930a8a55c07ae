import type { Block } from '../types.ts';
import { blockFinder } from './block-of.ts';

/**
 * The block at the place of the page that a link leads to: the one around it, else the first one from there on. Null where the link leads to
 * another page, or to a place after the article. Reads the page only.
 * @param href absolute
 */
export function blockAt(href: string, blocks: Block[], document = globalThis.document): number | null {
  const name = nameIn(href, document.URL);
  const target = name === null ? null : placeOf(name, document);
  if (!target) return null;
  const blockOf = blockFinder(blocks);
  for (let around: Element | null = target; around; around = around.parentElement) {
    const block = blockOf(around);
    if (block !== undefined) return block;
  }
  for (const element of document.body.querySelectorAll('*')) {
    const block = target.compareDocumentPosition(element) & FOLLOWING ? blockOf(element) : undefined;
    if (block !== undefined) return block;
  }
  return null;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;

const placeOf = (name: string, document: Document): Element | null =>
  document.getElementById(name) ??
  [...document.querySelectorAll('a[name]')].find(anchor => anchor.getAttribute('name') === name) ??
  null;

/** What a link names in the page of an address; null where it leads elsewhere. */
function nameIn(href: string, page: string): string | null {
  const [to, from] = [new URL(href), new URL(page)];
  const { hash } = to;
  to.hash = '';
  from.hash = '';
  if (to.href !== from.href || hash === '') return null;
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // Not encoded, but a name with a percent sign in it.
    return hash.slice(1);
  }
}
