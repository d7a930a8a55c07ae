import type { Root } from 'hast';
import { sanitize as clean, type Schema } from 'hast-util-sanitize';

/**
 * What an article may consist of, and nothing else: no ids, names, classes, styles or data of the page. The tree is
 * built from these names to begin with, and its addresses went through safe-url.ts; this is the second lock.
 */
const SCHEMA: Schema = {
  strip: ['script', 'style', 'template'],
  tagNames:
    'p h2 h3 h4 blockquote ul ol li dl dt dd figure img figcaption table tr th td pre hr a strong em code mark sub sup s'.split(
      ' ',
    ),
  // The two of our own: the index of a note (notes.ts), and what a link card plays (media.ts).
  attributes: {
    a: ['href', 'dataNote'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start', ['type', 'a', 'A', 'i', 'I']],
    li: ['value'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan'],
    figure: [['dataMedia', 'video', 'audio']],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['https'] },
  required: {},
  ancestors: {},
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};

/** A tree with nothing in it but text and the listed elements and attributes. */
export function sanitize(tree: Root): Root {
  return clean(tree, SCHEMA) as Root;
}
