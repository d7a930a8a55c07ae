/** Elements whose presence around a text is evidence. */
export const TAGS = [
  'nav',
  'header',
  'footer',
  'aside',
  'article',
  'main',
  'form',
  'li',
  'table',
  'blockquote',
  'figure',
  'section',
  'details',
  'address',
  'a',
] as const;

const BITS = new Map<string, number>(TAGS.map((tag, index) => [tag, 1 << index]));

/** The bit of an element's name in the set of names around a leaf; 0 for one that is no evidence. */
export const tagBit = (tag: string): number => BITS.get(tag) ?? 0;
