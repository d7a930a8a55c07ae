import { countWords, plain } from '../segment/text.ts';
import type { Byline } from './byline.ts';
import { isFullName } from './full-name.ts';
import { partsOf } from './readable-text.ts';

/** With the others in its box that are made alike, where each is a name: “Ann Lee”, “and”, “Bo Ek”. */
export function withPeers(element: Element, line: string, mostWords: number): Byline {
  const box = element.parentElement;
  const peers = [...(box?.children ?? [])].filter(
    ({ localName, className }) => localName === element.localName && className === element.className,
  );
  const parts = peers.map(({ textContent }) => plain(textContent?.slice(0, 100)) ?? '');
  const around = parts.length > 1 && parts.every(isFullName) ? plain(box?.textContent?.slice(0, 400)) : null;
  return around && countWords(around) <= mostWords ? { line: around, parts } : { line, parts: partsOf(element) };
}
