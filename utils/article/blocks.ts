import type { Element as HastElement, Root, RootContent } from 'hast';
import type { Block, TextSpan } from '../types.ts';

const LEAVES = new Set(['p', 'h2', 'h3', 'h4', 'li', 'td', 'th', 'pre', 'figcaption']);

/**
 * The text-bearing leaves of a content tree in reading order. Numbers them on the way: the element of `blocks[n]` gets
 * `properties.dataBlock = n`.
 */
export function numberBlocks(tree: Root): Block[] {
  const blocks: Block[] = [];
  visit(tree.children, 'paragraph', blocks);
  return blocks;
}

function visit(nodes: RootContent[], kind: Block['kind'], blocks: Block[]): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const own = kindOf(node.tagName, kind);
    const holdsLeaves = node.children.some(child => child.type === 'element' && LEAVES.has(child.tagName));
    if (!LEAVES.has(node.tagName) || holdsLeaves) {
      visit(node.children, own, blocks);
      continue;
    }
    const emphasis: TextSpan[] = [];
    const signs: TextSpan[] = [];
    const text = read(node, '', false, { emphasis, signs });
    if (!text) continue;
    node.properties = { ...node.properties, dataBlock: blocks.length };
    blocks.push({ kind: own, text, emphasis, ...(signs.length > 0 && { signs }) });
  }
}

function kindOf(tag: string, kind: Block['kind']): Block['kind'] {
  if (/^h[2-4]$/.test(tag)) return 'heading';
  if (tag === 'figcaption') return 'caption';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'li' || tag === 'td' || tag === 'th') return 'item';
  return kind;
}

type Spans = Record<'emphasis' | 'signs', TextSpan[]>;

/** `before` and the text of the node; adds the emphasised stretches to `spans`, joining those that touch, and signs. */
function read(node: HastElement, before: string, emphasised: boolean, spans: Spans): string {
  let text = before;
  for (const child of node.children) {
    const start = text.length;
    if (child.type === 'text') {
      text += child.value;
      const last = spans.emphasis.at(-1);
      if (!emphasised) continue;
      if (last?.end === start) last.end = text.length;
      else spans.emphasis.push({ start, end: text.length });
    } else if (child.type === 'element') {
      text = read(child, text, emphasised || child.tagName === 'strong' || child.tagName === 'em', spans);
      if (child.properties.dataNote !== undefined) spans.signs.push({ start, end: text.length });
    }
  }
  return text;
}
