import { isIcon } from '../content/images.ts';
import { type Box, openBox, rootBox } from './box.ts';
import { isDateAbove } from './date-above.ts';
import { MARKUP, SILENT } from './elements.ts';
import { frameBody } from './frames.ts';
import type { Clip, Picture, Piece } from './leaf.ts';
import { creditAt, leafOf } from './leaf-of.ts';
import { LineBuilder } from './line.ts';
import { pageFrame } from './page-frame.ts';
import { isForScreenReaders } from './screen-reader.ts';
import { styledMarkup } from './styled.ts';
import { walk } from './walk.ts';
import { isWayBack } from './way-back.ts';

/** May play something. */
const MEDIA = new Set(['iframe', 'video', 'audio']);
/** The words beside a button of a poll or a form. */
const isChoice = (element: Element, name: string): boolean =>
  name === 'label' &&
  element.querySelector('input[type="radio"], input[type="checkbox"]') !== null &&
  (element.textContent?.length ?? 0) < LONGEST_CHOICE;
const LONGEST_CHOICE = 150;
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

/** Gathers the pieces of one walk: what is open, the line that is being read, and what is already cut. */
export class Cutter {
  readonly pieces: Piece[] = [];
  private readonly line = new LineBuilder();
  private readonly isOut: (box: Box) => boolean;
  private readonly notes: ReadonlyMap<Element, number> | undefined;
  private readonly frames: boolean;
  private readonly frame: ReadonlySet<Element>;
  /** They follow the line that they stand in. */
  private pictures: (Picture | Clip)[] = [];
  /** The innermost open box. */
  private top: Box;
  private inside = 0;

  constructor(root: Element, { isOut = () => false, notes, frames = false }: Cutting) {
    this.isOut = isOut;
    this.notes = notes;
    this.frames = frames;
    this.frame = pageFrame(root);
    this.top = rootBox(root);
  }

  /** Reads all that is under a node. */
  read(root: Node): void {
    walk(
      root,
      node => this.enter(node),
      node => this.leave(node as Element),
    );
  }

  /** Ends the line that is open, if any. */
  flush(): void {
    const built = this.line.take(this.top.name === 'pre');
    if (built) this.pieces.push(leafOf(built, this.top));
    if (!this.pictures.length) return;
    this.pieces.push(...this.pictures);
    this.pictures = [];
  }

  /** @returns whether to go into the node */
  private enter(node: Node): boolean {
    if (node.nodeType === 3) this.text((node as Text).data);
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    const name = element.localName;
    if (this.draw(element, name)) return false;
    const framed = this.frames && this.inside < DEEPEST ? frameBody(element) : null;
    if ((SILENT.has(name) && !framed) || isChoice(element, name) || !this.open(element, name)) return false;
    if (framed) this.readInside(framed);
    return true;
  }

  private text(data: string): void {
    const credit = creditAt(this.top, data);
    if (credit > 0) {
      this.line.text(data.slice(0, credit), false);
      this.flush();
    }
    this.line.text(data.slice(Math.max(0, credit)), this.top.name === 'pre');
  }

  /** What an element without text of its own does to the flow; false where it is none. */
  private draw(element: Element, name: string): boolean {
    if (name === 'br') this.breakLine();
    else if (name === 'hr') {
      this.flush();
      this.pieces.push({ type: 'rule', groups: this.top.groups });
    } else if (name === 'img') this.picture(element);
    else {
      if (MEDIA.has(name)) this.clip(element);
      return false;
    }
    return true;
  }

  private clip(element: Element): void {
    if (!this.inCell()) this.pictures.push({ type: 'media', groups: this.top.groups, element });
    if (!this.line.hasText()) this.flush();
  }

  private breakLine(): void {
    if (this.top.name === 'pre') this.line.text('\n', true);
    else if (this.inCell()) this.line.text(' ', false);
    else this.flush();
  }

  private picture(element: Element): void {
    const alt = element.getAttribute('alt') ?? '';
    if (isIcon(element)) {
      // All of them come after ASCII; the pattern takes a browser long to make ready.
      if (alt >= '\x80' && /^\p{Extended_Pictographic}/u.test(alt)) this.line.text(alt, false);
      return;
    }
    this.pictures.push({ type: 'image', alt, groups: this.top.groups, element });
    if (!this.line.hasText()) this.flush();
  }

  /** Opens a box around what follows; false where nothing of it is to be read. */
  private open(element: Element, name: string): boolean {
    const isCell = this.inCell();
    const box = openBox(this.top, element, name, !isCell, this.frame.has(element));
    const { block } = box;
    if ((block && this.isOut(box)) || isForScreenReaders(box) || isWayBack(box)) return false;
    if (block) this.flush();
    else if (isCell) this.line.text(' ', false);
    this.top = box;
    if (name === 'a') this.line.open(element, 'a', element.getAttribute('href'), this.notes?.get(element));
    else if (!block) {
      if (name === 'q') this.line.text('“', false);
      const markup = MARKUP.get(name) ?? styledMarkup(element);
      if (markup) this.line.open(element, markup, null);
    }
    return true;
  }

  private leave(element: Element): void {
    const { shadowRoot } = element;
    if (shadowRoot && this.inside < DEEPEST) this.readInside(shadowRoot);
    if (this.top.tag === 'q') this.line.text('”', false);
    if (this.top.block) {
      const before = this.pieces.length;
      this.flush();
      if (this.inCell() && this.pieces.length === before) {
        this.pieces.push({ type: 'gap', groups: this.top.groups, element });
      }
    } else if (!this.inCell() && isDateAbove(this.top, this.line.length)) this.flush();
    this.line.close(element);
    // `leave` follows `enter`, which opened a box inside another.
    this.top = this.top.parent as Box;
  }

  private readInside(root: Node): void {
    this.inside++;
    this.read(root);
    this.inside--;
  }

  /** A cell is one leaf whatever is inside, or the columns would shift. */
  private inCell(): boolean {
    return this.top.name === 'td' || this.top.name === 'th';
  }
}
