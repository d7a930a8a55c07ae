import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { collectMarks, type Mark } from './quote-marks.ts';
import type { Quote } from './types.ts';

/**
 * Marks the quotes in an article's tree. Two elements that no page can forge (the sanitiser knows neither) carry the
 * marks, and whoever draws the tree decides how they look:
 *
 * - `said`: a stretch of words inside a block. `dataQuote` is the index of the quote, `dataEnd` stands on its last
 *   stretch.
 * - `spoken`: wraps neighbouring blocks that are mostly one speaker's words. `dataQuote` is the first of the quotes.
 *
 * @param content the tree, whose leaf blocks carry `dataBlock`; it is not changed, unmarked parts are shared
 * @param quotes spans are UTF-16 offsets into the text content of those blocks; where two overlap, the inner one wins
 */
export function markQuotes(content: Root, quotes: Quote[]): Root {
  if (quotes.length === 0) return content;
  const marks = collectMarks(quotes);
  return { ...content, children: markChildren(content, marks, quotes) as RootContent[] };
}

type Parent = Root | Element;

/** Where a `div` between parent and child would break the structure. */
const STRICT_PARENTS = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'figure', 'details']);

type Child = RootContent | ElementContent;

function markChildren(parent: Parent, marks: Map<number, Mark[]>, quotes: Quote[]): Child[] {
  const mayWrap = parent.type === 'root' || !STRICT_PARENTS.has(parent.tagName);
  const out: Child[] = [];
  let group: Element | null = null;
  let speaker: Quote['speaker'] = null;
  for (const child of parent.children) {
    if (child.type === 'text' && child.value.trim() === '') {
      (group?.children ?? out).push(child);
      continue;
    }
    const { marked, lead } = markChild(child, marks, quotes);
    if (lead === null || !mayWrap) {
      group = null;
      out.push(marked);
      continue;
    }
    const voice = quotes[lead]?.speaker ?? null;
    if (!group || voice !== speaker || (voice === null && group.properties.dataQuote !== lead)) {
      group = { type: 'element', tagName: 'spoken', properties: { dataQuote: lead }, children: [] };
      out.push(group);
    }
    group.children.push(marked as ElementContent);
    speaker = voice;
  }
  return out;
}

/** A child with the quotes in it marked; `lead` is the first of those that are most of a block. */
function markChild(child: Child, marks: Map<number, Mark[]>, quotes: Quote[]): { marked: Child; lead: number | null } {
  if (child.type !== 'element') return { marked: child, lead: null };
  const block = blockOf(child);
  if (block === null) return { marked: within(child, marks, quotes), lead: null };
  const own = marks.get(block);
  return own ? { marked: markBlock(child, own), lead: leadQuote(child, own, quotes) } : { marked: child, lead: null };
}

function within(element: Element, marks: Map<number, Mark[]>, quotes: Quote[]): Element {
  return { ...element, children: markChildren(element, marks, quotes) as ElementContent[] };
}

function blockOf(element: Element): number | null {
  const value = element.properties.dataBlock;
  const block = typeof value === 'string' ? Number(value) : value;
  return typeof block === 'number' && Number.isInteger(block) ? block : null;
}

/** The first quote of the speaker whose words are most of the block, or null. */
function leadQuote(element: Element, marks: Mark[], quotes: Quote[]): number | null {
  const total = textLength(element);
  const words = new Map<string, { quote: number; length: number }>();
  for (const { start, end, quote } of marks) {
    const speaker = quotes[quote]?.speaker ?? null;
    const key = speaker === null ? `quote ${quote}` : `speaker ${speaker}`;
    const share = words.get(key);
    const length = Math.min(end, total) - start;
    if (share) share.length += length;
    else words.set(key, { quote, length });
  }
  for (const { quote, length } of words.values()) if (length > total / 2) return quote;
  return null;
}

function textLength(node: Element): number {
  let length = 0;
  for (const child of node.children) {
    if (child.type === 'text') length += child.value.length;
    else if (child.type === 'element') length += textLength(child);
  }
  return length;
}

/** The block again, its text cut at the marks. */
function markBlock(block: Element, marks: Mark[]): Element {
  let offset = 0;
  let next = 0;
  const cut = (text: Text): ElementContent[] => {
    const from = offset;
    const to = from + text.value.length;
    offset = to;
    const pieces: ElementContent[] = [];
    let at = from;
    const plain = (end: number) => {
      if (end > at) pieces.push({ type: 'text', value: text.value.slice(at - from, end - from) });
      at = Math.max(at, end);
    };
    for (let mark = marks[next]; mark && mark.start < to; mark = marks[next]) {
      plain(mark.start);
      const end = Math.min(mark.end, to);
      if (end > at) {
        const value = text.value.slice(at - from, end - from);
        pieces.push(said(value, mark, end === mark.end));
        at = end;
      }
      if (mark.end > to) break;
      next += 1;
    }
    plain(to);
    return pieces;
  };
  const walk = (element: Element): Element => ({
    ...element,
    children: element.children.flatMap(child =>
      child.type === 'text' ? cut(child) : child.type === 'element' ? walk(child) : child,
    ),
  });
  return walk(block);
}

function said(value: string, mark: Mark, ends: boolean): Element {
  const properties = { dataQuote: mark.quote, ...(mark.last && ends && { dataEnd: true }) };
  return { type: 'element', tagName: 'said', properties, children: [{ type: 'text', value }] };
}
