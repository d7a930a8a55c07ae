import { classGroups, groupBits } from './class-groups.ts';
import { HEADINGS, INLINE } from './elements.ts';
import type { Group, Leaf } from './leaf.ts';
import { openItem, openList } from './lists.ts';
import { isBlockStyled } from './styled.ts';
import { isDataTable } from './tables.ts';
import { tagBit } from './tags.ts';

/** An element of the page that holds text, with what the text inside inherits. Boxes are linked from the inside out. */
export type Box = {
  element: Element;
  /** Its name, in lower case. */
  tag: string;
  /** It has no attributes: no class, no role, no style. */
  bare: boolean;
  parent: Box | null;
  /** False for an element that lies in a line of text. */
  block: boolean;
  /** Its class and id as the page writes them. */
  names: string;
  /** What they speak of (class-groups): those of this element, and those of all around it too. */
  called: number;
  around: number;
  /** Names of the elements around, see `tags.ts`. */
  tags: number;
  depth: number;
  hidden: boolean;
  groups: Group[];
  kind: Leaf['kind'];
  name: Leaf['name'];
  /** How much the text inside looks like an article's, see `decide/main-region.ts`; the sums of the evidence on it, see `decide/evidence/page.ts`. */
  score: number;
  sums: Sums | null;
  /** The number of what it looks like, -1 before it has one; see `decide/evidence/page.ts`. */
  look: number;
};

/** Words inside one element: of prose, all of them, in links, and in the page's main region. */
export type Sums = { prose: number; all: number; linked: number; voted: number };

const DIALOG = groupBits('consent', 'overlay');
/** All that the name of a box around the page may say of the text inside. */
const OF_PAGE = groupBits('body');
const TAGS_OF_PAGE = tagBit('article') | tagBit('main');
/** Longer names are data, not names. */
const LONGEST = 300;

/** The box of the element that a walk begins at: it inherits nothing. */
export function rootBox(element: Element): Box {
  return {
    element,
    tag: element.localName,
    bare: false,
    parent: null,
    block: true,
    names: '',
    called: 0,
    around: 0,
    tags: 0,
    depth: 1,
    hidden: false,
    groups: [],
    kind: 'paragraph',
    name: 'p',
    score: 0,
    sums: null,
    look: -1,
  };
}

/**
 * The box of an element inside another. A question to the page costs more than one to a table: each attribute is asked
 * for once, and none where there are none.
 * @param mayBlock whether it may be a block where it stands
 * @param isFrame whether it is part of the page's frame, see `page-frame.ts`
 */
export function openBox(parent: Box, element: Element, tag: string, mayBlock: boolean, isFrame: boolean): Box {
  const bare = !element.hasAttributes();
  let block = mayBlock && !INLINE.has(tag) && !(parent.tag === 'p' && tag.includes('-'));
  let names = '';
  let called = 0;
  let hidden = parent.hidden;
  if (!bare) {
    const className = element.getAttribute('class') ?? '';
    const id = element.getAttribute('id') ?? '';
    if (className || id) {
      names = `${className} ${id}`.slice(0, LONGEST);
      called = classGroups(className) | classGroups(id);
      if (isFrame) called &= OF_PAGE;
      // `<div class="has-cookie-bar">` around the page is no dialog.
      else if ((called & DIALOG) !== 0 && element.querySelector('h1, article, main')) called &= ~DIALOG;
    }
    const style = element.getAttribute('style');
    hidden ||= isHidden(element, style);
    block ||= mayBlock && isBlockStyled(style);
  }
  const box: Box = {
    element,
    tag,
    bare,
    parent,
    block,
    names,
    called,
    around: parent.around | called,
    // Some systems put the whole page into a form.
    tags: parent.tags | (isFrame ? tagBit(tag) & TAGS_OF_PAGE : tagBit(tag)),
    depth: parent.depth + 1,
    hidden,
    groups: parent.groups,
    kind: parent.kind,
    name: parent.name,
    score: 0,
    sums: null,
    look: -1,
  };
  const shape = SHAPES.get(tag);
  if (shape) shape(box, parent, tag);
  return box;
}

/** A box and those around it, from the inside out, `count` in all. */
export function boxesAround(start: Box, count: number): Box[] {
  const boxes: Box[] = [];
  for (let box: Box | null = start; box && boxes.length < count; box = box.parent) boxes.push(box);
  return boxes;
}

/** What elements make of the text inside. */
const SHAPES = new Map<string, (box: Box, parent: Box, tag: string) => void>([
  ...[...HEADINGS].map(([tag, name]) => [tag, (box: Box) => become(box, 'heading', name)] as const),
  ...['ul', 'ol', 'dl'].map(tag => [tag, openList] as const),
  ...['li', 'dt', 'dd'].map(tag => [tag, openItem] as const),
  ...['td', 'th'].map(tag => [tag, openCell] as const),
  ['blockquote', openQuotation],
  ['figure', openFigure],
  ['figcaption', box => become(box, 'caption')],
  // A line of its own above the table: among the rows nothing but cells may stand.
  ['caption', box => become(box, 'caption')],
  ['table', openTable],
  ['tr', openRow],
  ['pre', box => become(box, box.kind, 'pre')],
]);

function become(box: Box, kind: Leaf['kind'], name: Leaf['name'] = box.name): void {
  box.kind = kind;
  box.name = name;
}

function openQuotation(box: Box, parent: Box): void {
  if (!parent.groups.some(({ name }) => name === 'blockquote')) box.groups = [...parent.groups, { name: 'blockquote' }];
  become(box, 'quote');
}

function openFigure(box: Box, parent: Box): void {
  if (!parent.groups.length) box.groups = [{ name: 'figure' }];
}

function openTable(box: Box, parent: Box): void {
  if (isDataTable(box.element)) box.groups = [...parent.groups, { name: 'table' }];
}

function openRow(box: Box, parent: Box): void {
  if (parent.groups.at(-1)?.name === 'table') box.groups = [...parent.groups, { name: 'tr' }];
}

function openCell(box: Box, parent: Box, tag: string): void {
  if (parent.groups.at(-1)?.name === 'tr') become(box, 'item', tag as 'td' | 'th');
}

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function isHidden(element: Element, style: string | null): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return style !== null && HIDING.test(style);
}
