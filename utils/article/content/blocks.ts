import type { Element as HastElement, Root, RootContent } from 'hast';
import type { Article, Block, Emphasis, TextSpan } from '../../types.ts';
import { turnedFrom } from './turned.ts';

const LEAVES = new Set(['p', 'h2', 'h3', 'h4', 'li', 'dt', 'dd', 'td', 'th', 'pre', 'figcaption']);
const ITEMS = new Set(['li', 'dt', 'dd', 'td', 'th']);

/**
 * The text-bearing leaves of a content tree in reading order. Numbers them on the way: the element of `blocks[n]` gets
 * `properties.dataBlock = n`, and a direction where it runs against the article's.
 */
export function numberBlocks(tree: Root, dir: Article['dir'] = 'ltr'): Block[] {
  const blocks: Block[] = [];
  visit(tree.children, 'paragraph', blocks, dir);
  return blocks;
}

function visit(nodes: RootContent[], kind: Block['kind'], blocks: Block[], dir: Article['dir']): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const own = kindOf(node.tagName, kind);
    const holdsLeaves = node.children.some(child => child.type === 'element' && LEAVES.has(child.tagName));
    if (!LEAVES.has(node.tagName) || holdsLeaves) {
      visit(node.children, own, blocks, dir);
      continue;
    }
    const emphasis: Emphasis[] = [];
    const signs: TextSpan[] = [];
    const text = read(node, '', null, { emphasis, signs });
    if (!text) continue;
    const turned = turnedFrom(dir, text);
    node.properties = { ...node.properties, dataBlock: blocks.length, ...(turned && { dir: turned }) };
    blocks.push({ kind: own, text, emphasis, ...(signs.length > 0 && { signs }) });
  }
}

function kindOf(tag: string, kind: Block['kind']): Block['kind'] {
  if (/^h[2-4]$/.test(tag)) return 'heading';
  if (tag === 'figcaption') return 'caption';
  if (tag === 'blockquote') return 'quote';
  if (ITEMS.has(tag)) return 'item';
  return kind;
}

type Spans = { emphasis: Emphasis[]; signs: TextSpan[] };
type Style = 'bold' | 'italic' | null;

/** `before` and the text of the node; adds the emphasised stretches to `spans`, joining those that touch, and signs. */
function read(node: HastElement, before: string, style: Style, spans: Spans): string {
  let text = before;
  for (const child of node.children) {
    const start = text.length;
    if (child.type === 'text') {
      text += child.value;
      if (style) emphasise(spans.emphasis, start, text.length, style);
    } else if (child.type === 'element') {
      text = read(child, text, styleOf(child.tagName, style), spans);
      if (child.properties.dataNote !== undefined) spans.signs.push({ start, end: text.length });
    }
  }
  return text;
}

/** Bold goes before italics. */
const styleOf = (tag: string, around: Style): Style =>
  tag === 'strong' || around === 'bold' ? 'bold' : tag === 'em' ? 'italic' : around;

function emphasise(emphasis: Emphasis[], start: number, end: number, style: Style): void {
  const last = emphasis.at(-1);
  const italic = style === 'italic';
  if (last?.end === start && Boolean(last.italic) === italic) last.end = end;
  else emphasis.push(italic ? { start, end, italic } : { start, end });
}
