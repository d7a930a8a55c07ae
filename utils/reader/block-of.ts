import type { Block } from '../types.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Tells which block of the article an element of the page has become, by its text; undefined where none has that. */
export function blockFinder(blocks: Block[]): (element: Element) => number | undefined {
  const byText = new Map<string, number>();
  for (const [index, { text }] of blocks.entries()) if (!byText.has(text)) byText.set(text, index);
  const longest = blocks.reduce((length, { text }) => Math.max(length, text.length), 0);
  return ({ textContent }) => {
    const text = textContent ?? '';
    // White space of the mark-up may double a text; more than that is a container.
    return text.length > longest * 2 + 200 ? undefined : byText.get(plain(text));
  };
}
