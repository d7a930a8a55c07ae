import type { ElementContent, Element as HastElement } from 'hast';
import { collapse } from './text.ts';

/** What one line of text came to. */
export type Line = {
  children: ElementContent[];
  text: string;
  sources: string[];
  linked: number;
  emphasised: number;
  links: number;
};

/** Markup inside markup past this depth is nobody's meaning. */
const DEEPEST = 20;

/** `note` is the index of the note that a link leads to. */
type Wrapper = { element: Element; name: string; href: string | null; note: number | null; made: HastElement | null };

/**
 * Gathers the text of one leaf with the markup around it. Markup that is still open when a leaf ends goes on in the
 * next: `<b>one<br>two</b>` is two bold lines.
 */
export class LineBuilder {
  private wrappers: Wrapper[] = [];
  private children: ElementContent[] = [];
  private sources: string[] = [];
  /** Characters of the line so far. */
  length = 0;
  private spaced = true;
  private linked = 0;
  private emphasised = 0;
  private links = 0;

  hasText(): boolean {
    return this.length > 0;
  }

  open(element: Element, name: string, href: string | null, note: number | null = null): void {
    if (this.wrappers.length >= DEEPEST) return;
    this.wrappers.push({ element, name, href, note, made: null });
  }

  close(element: Element): void {
    if (this.wrappers.at(-1)?.element === element) this.wrappers.pop();
  }

  /** Adds the text of one node; white space collapses unless it is `raw`. */
  text(data: string, raw: boolean): void {
    // Most text nodes are the space between two elements.
    if (!raw && this.spaced && !/\S/.test(data)) return;
    let value = raw ? data : collapse(data);
    if (!raw && this.spaced && value.startsWith(' ')) value = value.slice(1);
    if (!value) return;
    this.sources.push(data);
    if (!raw) this.spaced = value.endsWith(' ');
    this.length += value.length;
    let into = this.children;
    let linked = false;
    let emphasised = false;
    for (const wrapper of this.wrappers) {
      if (!wrapper.made) {
        wrapper.made = { type: 'element', tagName: wrapper.name, properties: {}, children: [] };
        if (wrapper.note !== null) wrapper.made.properties.dataNote = wrapper.note;
        else if (wrapper.href) wrapper.made.properties.href = wrapper.href;
        if (wrapper.name === 'a') this.links++;
        into.push(wrapper.made);
      }
      linked ||= wrapper.name === 'a';
      emphasised ||= wrapper.name === 'strong' || wrapper.name === 'em';
      into = wrapper.made.children;
    }
    if (linked) this.linked += value.length;
    if (emphasised) this.emphasised += value.length;
    const last = into.at(-1);
    if (last?.type === 'text') last.value += value;
    else into.push({ type: 'text', value });
  }

  /** The line so far, or null where there is nothing but space; starts the next one. */
  take(raw: boolean): Line | null {
    if (this.length === 0) return null;
    if (raw) trimStart(this.children, /^\s+/);
    trimEnd(this.children);
    const text = textOf(this.children);
    const { children, sources, linked, emphasised, links } = this;
    this.children = [];
    this.sources = [];
    this.length = 0;
    this.spaced = true;
    this.linked = 0;
    this.emphasised = 0;
    this.links = 0;
    for (const wrapper of this.wrappers) wrapper.made = null;
    return text ? { children, text, sources, linked, emphasised, links } : null;
  }
}

/** Cuts white space off the end, through markup that it leaves empty. */
function trimEnd(children: ElementContent[]): void {
  for (let last = children.at(-1); last; last = children.at(-1)) {
    if (last.type === 'text') {
      last.value = last.value.trimEnd();
      if (last.value) return;
    } else if (last.type === 'element') {
      trimEnd(last.children);
      if (last.children.length) return;
    }
    children.pop();
  }
}

function trimStart(children: ElementContent[], space: RegExp): void {
  const first = children[0];
  if (first?.type === 'text') first.value = first.value.replace(space, '');
  else if (first?.type === 'element') trimStart(first.children, space);
}

function textOf(children: ElementContent[]): string {
  let text = '';
  for (const child of children)
    text += child.type === 'text' ? child.value : child.type === 'element' ? textOf(child.children) : '';
  return text;
}
