import { bare, countWords, plain } from '../segment/text.ts';
import type { Byline } from './byline.ts';
import { isFullName } from './full-name.ts';
import { partsOf, readableText } from './readable-text.ts';

/** A longer line is a text, not a byline. */
export const MOST_BYLINE_WORDS = 16;

/** With the others in its box that are made alike, where each is a name: “Ann Lee”, “and”, “Bo Ek”. */
export function withPeers(element: Element, line: string): Byline {
  const box = element.parentElement;
  const peers = [...(box?.children ?? [])].filter(
    ({ localName, className }) => localName === element.localName && className === element.className,
  );
  const parts = peers.map(({ textContent }) => plain(textContent?.slice(0, 100)) ?? '');
  const around = parts.length > 1 && parts.every(isFullName) ? plain(box?.textContent?.slice(0, 400)) : null;
  return around && countWords(around) <= MOST_BYLINE_WORDS
    ? { line: around, parts }
    : { line, parts: partsOf(element) };
}

/**
 * The line of the box around an element where that has more of the names: each may have an element of its own.
 * @param names of the authors, bare
 */
export function widest(element: Element, line: string, names: string[]): Byline {
  const count = (text: string): number => names.filter(name => bare(text).includes(name)).length;
  let best = { line, parts: partsOf(element) };
  for (let box = element.parentElement, up = 0; box && up < 3; box = box.parentElement, up++) {
    const text = plain(readableText(box, 400));
    if (!text || countWords(text) > MOST_BYLINE_WORDS) break;
    if (count(text) > count(best.line)) best = { line: text, parts: partsOf(box) };
  }
  return best;
}
