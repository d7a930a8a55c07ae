import { isIcon } from '../content/images.ts';
import { type Box, openBox, rootBox } from './box.ts';
import { isCaption } from './caption.ts';
import { groupBit } from './class-groups.ts';
import { MARKUP, SILENT } from './elements.ts';
import { frameBody } from './frames.ts';
import type { Clip, Picture, Piece } from './leaf.ts';
import { LineBuilder } from './line.ts';
import { pageFrame } from './page-frame.ts';
import { isForScreenReaders } from './screen-reader.ts';
import { styledMarkup } from './styled.ts';
import { measureText } from './text.ts';
import { walk } from './walk.ts';

/** May play something. */
const MEDIA = new Set(['iframe', 'video', 'audio']);
/** Who wrote a post that the article shows: “— Harbour Office (@harbour) July 5”. */
const POST = groupBit('post');
const CREDIT = /[—–-]\s*[^—–()]{1,60}\(@[\w.-]{1,60}\)/;
/** The boxes nearest to a leaf whose names speak for it. */
const NEAR = 4;
/** Shadow roots and frames inside each other. */
const DEEPEST = 30;

export type Cutting = {
  /** Whether to leave out an element with all that it holds. */
  isOut?: (box: Box) => boolean;
  /** The links that lead to a note of the article, each with the note's index. */
  notes?: ReadonlyMap<Element, number>;
  /** Whether to read frames of the same origin. */
  frames?: boolean;
};

/**
 * Cuts the text under `root` into leaves, with the pictures and rules between them, in document order. Loose text and
 * lines that `<br>` separates become leaves of their own; layout elements leave no trace but the evidence on the leaves.
 * Addresses are as the page writes them. Text in open shadow roots follows that of their hosts: light children are what the slots show. Only reads.
 */
export function segment(root: Element, { isOut = () => false, notes, frames = false }: Cutting = {}): Piece[] {
  const pieces: Piece[] = [];
  const line = new LineBuilder();
  let pictures: (Picture | Clip)[] = [];
  const frame = pageFrame(root);
  let top = rootBox(root);
  let inside = 0;

  // A cell is one leaf whatever is inside, or the columns would shift.
  const inCell = (): boolean => top.name === 'td' || top.name === 'th';

  const flush = (): void => {
    const built = line.take(top.name === 'pre');
    if (built) {
      // The evidence is that of the innermost block: an inline wrapper is no container.
      let box: Box = top;
      while (!box.block && box.parent) box = box.parent;
      const near = namesNear(top);
      const caption =
        isCaption(box, near, built.text, built.linked) || ((near & POST) !== 0 && built.text.search(CREDIT) === 0);
      pieces.push({
        type: 'text',
        kind: caption ? 'caption' : box.kind,
        name: box.name,
        children: built.children,
        text: built.text,
        figures: measureText(built.text),
        groups: box.groups,
        sources: built.sources,
        linked: built.linked,
        emphasised: built.emphasised,
        links: built.links,
        box,
        near,
        around: top.around,
        tags: top.tags,
        depth: top.depth,
        hidden: top.hidden,
      });
    }
    if (!pictures.length) return;
    pieces.push(...pictures);
    pictures = [];
  };

  /** What an element without text of its own does to the flow; false where it is none. */
  const draw = (element: Element, name: string): boolean => {
    if (name === 'br') {
      if (top.name === 'pre') line.text('\n', true);
      else if (inCell()) line.text(' ', false);
      else flush();
    } else if (name === 'hr') {
      flush();
      pieces.push({ type: 'rule', groups: top.groups });
    } else if (name === 'img') {
      const alt = element.getAttribute('alt') ?? '';
      if (isIcon(element)) {
        // All of them come after ASCII; the pattern takes a browser long to make ready.
        if (alt >= '\x80' && /^\p{Extended_Pictographic}/u.test(alt)) line.text(alt, false);
        return true;
      }
      pictures.push({ type: 'image', alt, groups: top.groups, element });
      if (!line.hasText()) flush();
    } else if (MEDIA.has(name)) {
      if (!inCell()) pictures.push({ type: 'media', groups: top.groups, element });
      if (!line.hasText()) flush();
      return name !== 'iframe' || !frames;
    } else return false;
    return true;
  };

  const enter = (node: Node): boolean => {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      const credit = (top.around & POST) === 0 ? -1 : data.search(CREDIT);
      if (credit > 0) {
        line.text(data.slice(0, credit), false);
        flush();
      }
      line.text(data.slice(Math.max(0, credit)), top.name === 'pre');
      return false;
    }
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    const name = element.localName;
    if (draw(element, name)) return false;
    const framed = frames && inside < DEEPEST ? frameBody(element) : null;
    if (SILENT.has(name) && !framed) return false;
    const isCell = inCell();
    const box = openBox(top, element, name, !isCell, frame.has(element));
    const { block } = box;
    if ((block && isOut(box)) || isForScreenReaders(box)) return false;
    if (block) flush();
    else if (isCell) line.text(' ', false);
    top = box;
    if (name === 'a') line.open(element, 'a', element.getAttribute('href'), notes?.get(element));
    else if (!block) {
      if (name === 'q') line.text('“', false);
      const markup = MARKUP.get(name) ?? (name === 'span' || name === 'font' ? styledMarkup(element) : undefined);
      if (markup) line.open(element, markup, null);
    }
    if (framed) goInto(framed);
    return true;
  };

  const goInto = (root: Node): void => {
    inside++;
    walk(root, enter, leave);
    inside--;
  };

  const leave = (node: Node): void => {
    const element = node as Element;
    const { shadowRoot } = element;
    if (shadowRoot && inside < DEEPEST) goInto(shadowRoot);
    if (top.tag === 'q') line.text('”', false);
    if (top.block) {
      const before = pieces.length;
      flush();
      if (inCell() && pieces.length === before) pieces.push({ type: 'gap', groups: top.groups });
    }
    line.close(element);
    // `leave` follows `enter`, which opened a box inside another.
    top = top.parent as Box;
  };

  walk(root, enter, leave);
  flush();
  return pieces;
}

function namesNear(box: Box): number {
  let names = 0;
  for (let at: Box | null = box, n = 0; at && n < NEAR; at = at.parent, n++) names |= at.called;
  return names;
}
