import type { Element as HastElement, Root } from 'hast';
import type { Group, Leaf, Piece } from '../segment/leaf.ts';
import { fitSpans, spansOf } from './cell-spans.ts';
import { imageAddress, imageSize } from './images.ts';
import { type Media, mediaOf } from './media.ts';
import { safeLink } from './safe-url.ts';

/** A group that is being filled. `next` is the number that its next item has by itself. */
type Open = { group: Group; node: HastElement; next?: number };

const element = (tagName: string, children: HastElement['children'] = []): HastElement => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

/**
 * The tree of an article: a flat row of paragraphs, headings, lists, quotations, figures and tables.
 * @param base the address that links and pictures resolve against; those without a safe one lose it, or go
 */
export function assemble(pieces: Piece[], base: string): Root {
  const root: Root = { type: 'root', children: [] };
  let open: Open[] = [];
  for (const piece of pieces) {
    const drawn = draw(piece, base);
    if (!drawn) continue;
    const groups = groupsOf(piece);
    let shared = 0;
    while (shared < groups.length && open[shared]?.group === groups[shared]) shared++;
    open = open.slice(0, shared);
    for (const group of groups.slice(shared)) {
      const node = element(group.name);
      into(root, open).push(node);
      if (group.numerals) node.properties.type = group.numerals;
      if (group.number !== undefined) giveNumber(node, group.number, open.at(-1));
      open.push({ group, node });
    }
    const row = into(root, open);
    if (piece.type === 'image') row.push(element('figure', [drawn]));
    else if (piece.type === 'text' && piece.kind === 'caption') caption(row, piece);
    else row.push(drawn);
  }
  for (const node of root.children) {
    if (node.type !== 'element') continue;
    tidyItems(node);
    if (node.tagName === 'table') fitSpans(node);
  }
  return root;
}

/**
 * Gives an item of an `ol` its number in the page, also where it counts down, where items before it went, and where a
 * picture parts the list in two.
 */
function giveNumber(item: HastElement, number: number, list: Open | undefined): void {
  if (!list) return;
  if (list.next === undefined && number !== 1) list.node.properties.start = number;
  else if (list.next !== undefined && number !== list.next) item.properties = { value: String(number) };
  list.next = number + 1;
}

const into = (root: Root, open: Open[]): HastElement['children'] =>
  (open.at(-1)?.node.children ?? root.children) as HastElement['children'];

/** Pictures and captions stand in a row of their own, outside quotations and lists; figures are made anew. */
function groupsOf(piece: Piece): Group[] {
  if (piece.type === 'image' || piece.type === 'media' || (piece.type === 'text' && piece.kind === 'caption'))
    return [];
  return piece.groups.filter(group => group.name !== 'figure');
}

/** Puts a caption under the picture before it. */
function caption(row: HastElement['children'], leaf: Leaf): void {
  const before = row.at(-1);
  const words = element('figcaption', leaf.children);
  if (before?.type === 'element' && before.tagName === 'figure') before.children.push(words);
  else row.push(element('figure', [words]));
}

/** A link to what plays elsewhere. */
function card({ kind, href, title }: Media): HastElement {
  const link = element('a', [{ type: 'text', value: title }]);
  link.properties = { href };
  return { ...element('figure', [link]), properties: { dataMedia: kind } };
}

function draw(piece: Piece, base: string): HastElement | null {
  if (piece.type === 'rule') return element('hr');
  if (piece.type === 'gap') return { ...element('td'), properties: spansOf(piece.element) };
  if (piece.type === 'text') {
    resolveLinks(piece.children, base);
    const isCell = piece.name === 'td' || piece.name === 'th';
    return { ...element(piece.name, piece.children), properties: isCell ? spansOf(piece.box.element) : {} };
  }
  if (piece.type === 'media') {
    const media = mediaOf(piece.element, base);
    return media && card(media);
  }
  const src = imageAddress(piece.element, base);
  return src ? { ...element('img'), properties: { src, alt: piece.alt, ...imageSize(piece.element) } } : null;
}

function resolveLinks(children: HastElement['children'], base: string): void {
  for (const child of children) {
    if (child.type !== 'element') continue;
    if (typeof child.properties.href === 'string') {
      const href = safeLink(child.properties.href, base);
      child.properties = href ? { href } : {};
    }
    resolveLinks(child.children, base);
  }
}

const ITEMS = new Set(['li', 'dt', 'dd']);

/** An item with one paragraph is the paragraph. */
function tidyItems(list: HastElement): void {
  for (const child of list.children) {
    if (child.type !== 'element') continue;
    tidyItems(child);
    const only = child.children[0];
    if (ITEMS.has(child.tagName) && child.children.length === 1 && only?.type === 'element' && only.tagName === 'p')
      child.children = only.children;
  }
}
