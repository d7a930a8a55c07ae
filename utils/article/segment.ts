import { classGroups, groupBit } from './class-groups.ts';
import { HEADINGS, INLINE, MARKUP, SILENT } from './elements.ts';
import { imageAddress, isIcon } from './images.ts';
import type { Group, Leaf, Piece } from './leaf.ts';
import { LineBuilder } from './line.ts';
import { mediaOf } from './media.ts';
import { safeLink } from './safe-url.ts';
import { isDataTable } from './tables.ts';
import { walk } from './walk.ts';

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
const TAG_BITS = new Map<string, number>(TAGS.map((tag, index) => [tag, 1 << index]));
export const tagBit = (tag: (typeof TAGS)[number]): number => TAG_BITS.get(tag) ?? 0;

const CAPTION = groupBit('caption');
const DIALOG = groupBit('consent') | groupBit('overlay');
const NEAR = 4;
const NO_NOTES: ReadonlyMap<Element, number> = new Map();

/** An open element of the page, with what its descendants inherit. */
type Frame = {
  element: Element;
  block: boolean;
  names: number;
  around: number;
  tags: number;
  hidden: boolean;
  groups: Group[];
  kind: Leaf['kind'];
  name: Leaf['name'];
};

/**
 * Cuts the text under `root` into leaves, with the pictures and rules between them, in document order. Loose text and
 * lines that `<br>` separates become leaves of their own; layout elements leave no trace but the evidence on the leaves.
 * @param base the address that links and pictures resolve against
 * @param notes the links that lead to a note of the article, each with the note's index
 */
export function segment(root: Element, base: string, notes: ReadonlyMap<Element, number> = NO_NOTES): Piece[] {
  const pieces: Piece[] = [];
  const stack: Frame[] = [
    {
      element: root,
      block: true,
      names: 0,
      around: 0,
      tags: 0,
      hidden: false,
      groups: [],
      kind: 'paragraph',
      name: 'p',
    },
  ];
  const line = new LineBuilder();
  let pictures: Piece[] = [];
  // The root frame is never popped.
  const top = (): Frame => stack[stack.length - 1] as Frame;

  // A cell is one leaf whatever is inside, or the columns would shift.
  const inCell = (): boolean => top().name === 'td' || top().name === 'th';

  const flush = (): void => {
    const built = line.take(top().name === 'pre');
    if (built) {
      // The evidence is that of the innermost block: an inline wrapper is no container.
      let at = stack.length - 1;
      while (at > 0 && !stack[at]?.block) at--;
      const frame = stack[at] as Frame;
      let near = 0;
      for (let i = stack.length - 1; i > stack.length - 1 - NEAR && i > 0; i--) near |= stack[i]?.names ?? 0;
      const caption = frame.kind === 'paragraph' && (near & CAPTION) !== 0 && built.text.length < 400;
      pieces.push({
        type: 'text',
        ...built,
        kind: caption ? 'caption' : frame.kind,
        name: frame.name,
        groups: frame.groups,
        element: frame.element,
        path: pathOf(frame.element),
        near,
        around: top().around,
        tags: top().tags,
        depth: stack.length,
        hidden: top().hidden,
      });
    }
    pieces.push(...pictures);
    pictures = [];
  };

  const enter = (node: Node): boolean => {
    if (node.nodeType === 3) {
      line.text((node as Text).data, top().name === 'pre');
      return false;
    }
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    const name = element.localName;
    if (name === 'br') {
      if (top().name === 'pre') line.text('\n', true);
      else if (inCell()) line.text(' ', false);
      else flush();
      return false;
    }
    if (name === 'hr') {
      flush();
      pieces.push({ type: 'rule', groups: top().groups });
      return false;
    }
    if (name === 'img') {
      const alt = element.getAttribute('alt') ?? '';
      if (isIcon(element)) {
        if (/^\p{Extended_Pictographic}/u.test(alt)) line.text(alt, false);
        return false;
      }
      const src = imageAddress(element, base);
      if (src) pictures.push({ type: 'image', src, alt, groups: top().groups, element });
      if (src && !line.hasText()) flush();
      return false;
    }
    if (SILENT.has(name)) {
      const media = inCell() ? null : mediaOf(element, base);
      if (media) pictures.push({ type: 'media', ...media, groups: top().groups });
      if (media && !line.hasText()) flush();
      return false;
    }
    const block = (!INLINE.has(name) || isBlockStyled(element)) && !inCell();
    if (block) flush();
    else if (inCell()) line.text(' ', false);
    stack.push(open(top(), element, block));
    if (!block) {
      if (name === 'q') line.text('“', false);
      const markup = MARKUP.get(name) ?? (name === 'span' || name === 'font' ? styledMarkup(element) : undefined);
      if (markup)
        line.open(
          element,
          markup,
          markup === 'a' ? safeLink(element.getAttribute('href'), base) : null,
          notes.get(element),
        );
    } else if (name === 'a') {
      line.open(element, 'a', safeLink(element.getAttribute('href'), base));
    }
    return true;
  };

  const leave = (node: Node): void => {
    const element = node as Element;
    if (element.localName === 'q') line.text('”', false);
    if (top().block) {
      const before = pieces.length;
      flush();
      if (inCell() && pieces.length === before) pieces.push({ type: 'gap', groups: top().groups });
    }
    line.close(element);
    stack.pop();
  };

  walk(root, enter, leave);
  flush();
  return pieces;
}

function open(parent: Frame, element: Element, block: boolean): Frame {
  const tag = element.localName;
  let names = classGroups(element.getAttribute('class') ?? '') | classGroups(element.getAttribute('id') ?? '');
  // `<div class="has-cookie-bar">` around the page is no dialog.
  if ((names & DIALOG) !== 0 && element.querySelector('h1, article, main')) names &= ~DIALOG;
  const frame: Frame = {
    element,
    block,
    names,
    around: parent.around | names,
    tags: parent.tags | (TAG_BITS.get(tag) ?? 0),
    hidden: parent.hidden || isHidden(element),
    groups: parent.groups,
    kind: parent.kind,
    name: parent.name,
  };
  const heading = HEADINGS.get(tag);
  if (heading) {
    frame.kind = 'heading';
    frame.name = heading as Leaf['name'];
  } else if (tag === 'ul' || tag === 'ol' || tag === 'dl') {
    // A nested list continues the outer one: the article is flat.
    if (!parent.groups.some(group => group.name === 'ul' || group.name === 'ol'))
      frame.groups = [...parent.groups, { name: tag === 'ol' ? 'ol' : 'ul' }];
  } else if (tag === 'li' || tag === 'dt' || tag === 'dd') {
    if (frame.groups.some(group => group.name === 'ul' || group.name === 'ol')) {
      frame.groups = [...frame.groups.filter(group => group.name !== 'li'), { name: 'li' }];
      frame.kind = 'item';
    }
  } else if (tag === 'blockquote') {
    if (!parent.groups.some(group => group.name === 'blockquote'))
      frame.groups = [...parent.groups, { name: 'blockquote' }];
    frame.kind = 'quote';
  } else if (tag === 'figure') {
    if (!parent.groups.length) frame.groups = [{ name: 'figure' }];
  } else if (tag === 'figcaption') {
    frame.kind = 'caption';
  } else if (tag === 'table') {
    if (isDataTable(element)) frame.groups = [...parent.groups, { name: 'table' }];
  } else if (tag === 'caption') {
    // A line of its own above the table: among the rows nothing but cells may stand.
    frame.kind = 'caption';
  } else if (tag === 'tr') {
    if (parent.groups.at(-1)?.name === 'table') frame.groups = [...parent.groups, { name: 'tr' }];
  } else if (tag === 'td' || tag === 'th') {
    if (parent.groups.at(-1)?.name === 'tr') {
      frame.kind = 'item';
      frame.name = tag;
    }
  } else if (tag === 'pre') {
    frame.name = 'pre';
  }
  return frame;
}

const PATH = 5;
const namesOf = new WeakMap<Element, string>();

function pathOf(start: Element): Leaf['path'] {
  const path: Leaf['path'] = [];
  for (let at: Element | null = start; at && path.length < PATH; at = at.parentElement) {
    let names = namesOf.get(at);
    if (names === undefined) {
      names = `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`.slice(0, 300);
      namesOf.set(at, names);
    }
    path.push({ element: at, names });
  }
  return path;
}

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');

const isBlockStyled = (element: Element): boolean => {
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*(?:block|flex|grid|table\b)/i.test(style);
};

const styledMarkup = (element: Element): string | undefined => {
  const style = element.getAttribute('style');
  if (!style) return undefined;
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) return 'strong';
  return /font-style\s*:\s*italic/i.test(style) ? 'em' : undefined;
};
