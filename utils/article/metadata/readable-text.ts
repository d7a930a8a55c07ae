import { bitsAt, LETTER, NUMBER } from '../../characters.ts';
import { SILENT } from '../segment/elements.ts';
import { plain } from '../segment/text.ts';
import { walk } from '../segment/walk.ts';

/** As far as `most` characters the text of an element, without that of the scripts and styles in it. */
export function readableText(element: Element, most: number): string {
  const text = element.textContent?.slice(0, most) ?? '';
  // Code shows itself by its signs: few elements need the walk.
  return /[{<=]/.test(text) ? textsIn(element).join('').slice(0, most) : text;
}

/** The texts under an element, one for each node, without code. */
export function textsIn(element: Element): string[] {
  const texts: string[] = [];
  walk(
    element,
    node => {
      if (node.nodeType === 3) texts.push((node as Text).data);
      return node.nodeType === 1 && !SILENT.has((node as Element).localName);
    },
    () => {},
  );
  return texts;
}

/** The texts inside an element, one for each node: names need no comma where each is a link. */
export const partsOf = (element: Element): string[] => textsIn(element).flatMap(text => plain(text) ?? []);

const isPart = (text: string, at: number): boolean => (bitsAt(text, at) & (LETTER | NUMBER)) !== 0;

/** A line with a space where two of its parts touch: “By Ann Lee” and “Published today”, which their style sets apart. */
export function spaced(line: string, parts: string[]): string {
  const touch = (i: number): boolean => {
    const before = parts[i - 1] ?? '';
    return isPart(before, before.length - 1) && isPart(parts[i] ?? '', 0);
  };
  return parts.reduce(
    (text, part, i) => (touch(i) ? text.replace(`${parts[i - 1]}${part}`, () => `${parts[i - 1]} ${part}`) : text),
    line,
  );
}
