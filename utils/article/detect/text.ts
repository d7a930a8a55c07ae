/** Text nodes looked at, and characters of each: what bounds the work on any page. An article shows itself by then. */
const MAX_NODES = 500;
const MAX_CHARS = 2_000;
/** A run is a text node at least this wide: a line of prose, not a label. */
const RUN_WIDTH = 45;
/** A cluster narrower than this is nobody's twin. */
const TWIN_WIDTH = 100;
/** A character of a script without spaces says about as much as so many Latin letters. */
const DENSE_WIDTH = 2.5;

/** Nodes after the headline that may hold the date of the text, no longer than so. */
const DATE_NODES = 15;
const LONGEST_DATE = 80;
/** A year or the time of day. */
const DATE = /(?:19|20)\d\d(?!\d)|\d:\d\d/;

const INLINE = 'A B EM FONT I Q SMALL SPAN STRONG U'.split(' ');
const NOT_PROSE = 'SCRIPT STYLE NOSCRIPT TEXTAREA BUTTON PRE CODE'.split(' ');
/** Some letters of the beginning tell the script: every eighth of so many. */
const SAMPLE = 60;
const STEP = 8;
const DASHES = '-–—';

/** The prose of a page in figures. Widths are in Latin letters. */
export type Prose = {
  /** Text nodes seen. */
  nodes: number;
  /** Width of the runs outside links. */
  width: number;
  /** Width of the runs inside links: headlines and teasers. */
  linkedWidth: number;
  /** Runs that begin with a dash: interviews. */
  dashes: number;
  /** 1 where a short line near the start has a year or the time of day. */
  dated: number;
  /** Width of the widest cluster: runs that share a block, a parent or a grandparent. */
  cluster: number;
  /** Clusters that look like the widest (tag and class) but lie elsewhere: posts of a thread, entries of a list. */
  twins: number;
};

/**
 * Measures the prose below `root` in one walk over its text nodes: `<p>`, `<br>`-separated text and `<div>`s alike.
 * @param start the node to begin with; the first where it is null
 */
export function measureProse(document: Document, root: Node, start: Node | null): Prose {
  // One by one: taking a list apart is among what takes a browser longest the first time.
  let nodes = 0;
  let width = 0;
  let linkedWidth = 0;
  let dashes = 0;
  let lines = 0;
  let dated = 0;
  const clusters = new Map<Element, number>();
  /** The clusters that hold a run as a block or as its parent: the others only gather what these hold. */
  const near = new Set<Element>();
  // 4 is NodeFilter.SHOW_TEXT.
  const walker = document.createTreeWalker(root, 4);
  if (start) walker.currentNode = start;
  for (
    let node = walker.nextNode() as Text | null;
    node && nodes < MAX_NODES;
    node = walker.nextNode() as Text | null
  ) {
    nodes++;
    if (!dated && lines < DATE_NODES && node.data.trim()) {
      lines++;
      if (node.length <= LONGEST_DATE && DATE.test(node.data)) dated = 1;
    }
    // The length comes first: most nodes are white space or labels.
    if (node.length < RUN_WIDTH / DENSE_WIDTH) continue;
    let block = node.parentElement;
    if (!block || NOT_PROSE.includes(block.tagName)) continue;
    const text = node.data.slice(0, MAX_CHARS).trim();
    const run = text.length * (isDense(text) ? DENSE_WIDTH : 1);
    if (run < RUN_WIDTH) continue;
    if (block.closest('a')) linkedWidth += run;
    else {
      width += run;
      if (DASHES.includes(text[0] ?? '')) dashes++;
      while (block && INLINE.includes(block.tagName)) block = block.parentElement;
      for (let level = 0; block && level < 3; level++, block = block.parentElement) {
        clusters.set(block, (clusters.get(block) ?? 0) + run);
        if (level < 2) near.add(block);
      }
    }
  }
  let cluster = 0;
  let widest = 0;
  let model: Element | undefined;
  for (const [element, size] of clusters) {
    if (size > cluster) cluster = size;
    if (size > widest && near.has(element)) {
      widest = size;
      model = element;
    }
  }
  let twins = 0;
  for (const element of near) {
    if (!model || (clusters.get(element) ?? 0) <= TWIN_WIDTH || element.className !== model.className) continue;
    if (element.tagName === model.tagName && !model.contains(element) && !element.contains(model)) twins++;
  }
  return { nodes, width, linkedWidth, dashes, dated, cluster, twins };
}

/** Whether a text is in a script without spaces: kana, Han, Hangul. A loop: a page waits longer for a pattern. */
function isDense(text: string): boolean {
  for (let at = 0; at < SAMPLE; at += STEP) {
    const code = text.charCodeAt(at);
    if ((code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af)) return true;
  }
  return false;
}
