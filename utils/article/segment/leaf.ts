import type { ElementContent } from 'hast';
import type { Block } from '../../types.ts';
import type { Box } from './box.ts';
import type { TextFigures } from './text.ts';

/**
 * The list, item, quotation, figure or table that a leaf lies in; leaves with the same object belong together. The items
 * of an `ol` have the number that the page gives them, and the list says what its numbers are written with where that is
 * letters or Roman ones, as in “clause (b)”.
 */
export type Group = {
  name: 'ul' | 'ol' | 'li' | 'dl' | 'dt' | 'dd' | 'blockquote' | 'figure' | 'table' | 'tr';
  number?: number;
  numerals?: string;
};

/** A piece of text as one line of thought: what becomes a paragraph, a heading, an item, a cell. */
export type Leaf = {
  type: 'text';
  kind: Block['kind'];
  /** The element it becomes. */
  name: 'p' | 'h2' | 'h3' | 'h4' | 'li' | 'figcaption' | 'td' | 'th' | 'pre';
  children: ElementContent[];
  text: string;
  /** The text in figures. */
  figures: TextFigures;
  /** From the outside in. */
  groups: Group[];
  /** The text nodes that it came from, as they are in the page. */
  sources: string[];
  /** Characters inside links, and in bold or italics. */
  linked: number;
  emphasised: number;
  links: number;
  /** The innermost block around it; the names (class-groups) of the nearest four elements and of all around. */
  box: Box;
  near: number;
  around: number;
  /** Names of the elements around, see `tags.ts`. */
  tags: number;
  depth: number;
  /** Hidden by its own markup or that around it: copies, collapsed text, texts for screen readers. */
  hidden: boolean;
};

/** Its address is read once it is clear that it stays: `imageAddress`. */
export type Picture = { type: 'image'; alt: string; groups: Group[]; element: Element };
/** A video or sound that may be a link in the article, once it is clear that it stays: `mediaOf`. */
export type Clip = { type: 'media'; groups: Group[]; element: Element };
type Rule = { type: 'rule'; groups: Group[] };
/** An empty cell: it keeps the columns of a table in line. */
type Gap = { type: 'gap'; groups: Group[]; element: Element };
export type Piece = Leaf | Picture | Clip | Rule | Gap;
