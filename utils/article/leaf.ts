import type { ElementContent } from 'hast';
import type { Block } from '../types.ts';
import type { Media } from './media.ts';

/** The list, item, quotation, figure or table that a leaf lies in; leaves with the same object belong together. */
export type Group = { name: 'ul' | 'ol' | 'li' | 'blockquote' | 'figure' | 'table' | 'tr' };

/** A piece of text as one line of thought: what becomes a paragraph, a heading, an item, a cell. */
export type Leaf = {
  type: 'text';
  kind: Block['kind'];
  /** The element it becomes. */
  name: 'p' | 'h2' | 'h3' | 'h4' | 'li' | 'figcaption' | 'td' | 'th' | 'pre';
  children: ElementContent[];
  text: string;
  /** From the outside in. */
  groups: Group[];
  /** The text nodes that it came from, as they are in the page. */
  sources: string[];
  /** Characters inside links, and in bold or italics. */
  linked: number;
  emphasised: number;
  links: number;
  /**
   * The element around it and the next four outwards, as they stood in the page: Readability moves elements and takes
   * their classes away.
   */
  path: { element: Element; names: string }[];
  /** The element around it in the page, and the names (class-groups) of the nearest four and of all elements around. */
  element: Element;
  near: number;
  around: number;
  /** Names of the elements around, see `TAG_BITS`. */
  tags: number;
  depth: number;
  /** Hidden by its own markup or that around it: copies, collapsed text, texts for screen readers. */
  hidden: boolean;
};

export type Picture = { type: 'image'; src: string; alt: string; groups: Group[]; element: Element };
/** A video or sound: a link in the article. */
export type Clip = Media & { type: 'media'; groups: Group[] };
export type Rule = { type: 'rule'; groups: Group[] };
/** An empty cell: it keeps the columns of a table in line. */
export type Gap = { type: 'gap'; groups: Group[] };
export type Piece = Leaf | Picture | Clip | Rule | Gap;
