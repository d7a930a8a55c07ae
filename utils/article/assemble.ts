import type { Element as HastElement, Root } from 'hast';
import type { Clip, Group, Leaf, Piece } from './leaf.ts';

const element = (tagName: string, children: HastElement['children'] = []): HastElement => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

/** The tree of an article: a flat row of paragraphs, headings, lists, quotations, figures and tables. */
export function assemble(pieces: Piece[]): Root {
  const root: Root = { type: 'root', children: [] };
  let open: { group: Group; node: HastElement }[] = [];
  for (const piece of pieces) {
    const groups = groupsOf(piece);
    let shared = 0;
    while (shared < groups.length && open[shared]?.group === groups[shared]) shared++;
    open = open.slice(0, shared);
    for (const group of groups.slice(shared)) {
      const node = element(group.name);
      into(root, open).push(node);
      open.push({ group, node });
    }
    const row = into(root, open);
    if (piece.type === 'image') row.push(element('figure', [draw(piece)]));
    else if (piece.type === 'media') row.push(card(piece));
    else if (piece.type === 'text' && piece.kind === 'caption') caption(row, piece);
    else row.push(draw(piece));
  }
  for (const node of root.children) if (node.type === 'element') tidyItems(node);
  return root;
}

const into = (root: Root, open: { node: HastElement }[]): HastElement['children'] =>
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
function card({ kind, href, title }: Clip): HastElement {
  const link = element('a', [{ type: 'text', value: title }]);
  link.properties = { href };
  return { ...element('figure', [link]), properties: { dataMedia: kind } };
}

function draw(piece: Exclude<Piece, Clip>): HastElement {
  if (piece.type === 'rule') return element('hr');
  if (piece.type === 'gap') return element('td');
  if (piece.type === 'image') {
    const image = element('img');
    image.properties = { src: piece.src, alt: piece.alt };
    return image;
  }
  return element(piece.name, piece.children);
}

/** An item with one paragraph is the paragraph. */
function tidyItems(list: HastElement): void {
  for (const child of list.children) {
    if (child.type !== 'element') continue;
    tidyItems(child);
    const only = child.children[0];
    if (child.tagName === 'li' && child.children.length === 1 && only?.type === 'element' && only.tagName === 'p')
      child.children = only.children;
  }
}
