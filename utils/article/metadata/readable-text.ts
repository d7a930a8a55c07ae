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
