/** Text nodes looked at, and characters of each: what bounds the work on any page. */
const MAX_NODES = 250;
const MAX_CHARS = 2_000;
/** An article shows itself by so much prose. */
const ENOUGH_WIDTH = 6_000;
/** A run is a text node at least this wide: a line of prose, not a label. */
const RUN_WIDTH = 45;
/** A character of a script without spaces says about as much as so many Latin letters. */
const DENSE_WIDTH = 2.5;
/** A cluster narrower than this is nobody's twin. */
const TWIN_WIDTH = 100;

/** Nodes after the headline that may hold the date of the text, no longer than so. */
const DATE_NODES = 15;
const LONGEST_DATE = 80;

const BLOCK = ':not(a,b,em,font,i,q,small,span,strong,u)';
const NOT_PROSE = 'script,style,noscript,textarea,button,pre,code,a,a *';
const DASHES = '-–—';

/** The prose of a page in figures. Widths are in Latin letters. */
export type Prose = {
  /** Text nodes seen. */
  nodes: number;
  /** Width of the runs outside links. */
  width: number;
  /** Runs that begin with a dash: interviews. */
  dashes: number;
  /** The short lines at the start, where the date may be. */
  lines: string;
  /** Width of the widest cluster: runs that share a block, a parent or a grandparent. */
  cluster: number;
  /** Clusters that look like the widest (tag and class) but lie elsewhere: posts of a thread, entries of a list. */
  twins: number;
};

/** What is gathered on the way. */
type Walk = Prose & {
  clusters: Map<Element, number>;
  /** The clusters that hold a run as a block or as its parent: the others only gather what these hold. */
  near: Set<Element>;
  /** The widest of these. */
  model: Element | null;
  widest: number;
};

/**
 * Measures the prose of a document in one walk over its text nodes: `<p>`, `<br>`-separated text and `<div>`s alike.
 * @param start the node to begin with; the first where it is null
 */
export function measureProse(document: Document, start: Node | null): Prose {
  const walk: Walk = {
    nodes: 0,
    width: 0,
    dashes: 0,
    lines: '',
    cluster: 0,
    twins: 0,
    clusters: new Map(),
    near: new Set(),
    model: null,
    widest: 0,
  };
  // 4 is NodeFilter.SHOW_TEXT.
  const walker = document.createTreeWalker(document.body, 4);
  if (start) walker.currentNode = start;
  let lines = 0;
  for (; walk.nodes < MAX_NODES && walk.width < ENOUGH_WIDTH; walk.nodes++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const text = node.data;
    if (lines < DATE_NODES && text.trim()) {
      lines++;
      if (text.length <= LONGEST_DATE) walk.lines += `${text} `;
    }
    // Most nodes are white space or labels.
    if (text.length >= RUN_WIDTH / DENSE_WIDTH) addRun(walk, text.slice(0, MAX_CHARS).trim(), node.parentElement);
  }
  if (walk.model) countTwins(walk, walk.model);
  return walk;
}

/** Counts a text as a run, where it is one. Apart from the walk: a browser begins to compile what is long and runs often. */
function addRun(walk: Walk, text: string, parent: Element | null): void {
  // Two letters tell a script without spaces: kana, Han, Hangul.
  const letter = Math.max(text.charCodeAt(5), text.charCodeAt(15));
  const run = text.length * (letter >= 0x3040 && letter < 0xd800 ? DENSE_WIDTH : 1);
  if (run < RUN_WIDTH || !parent || parent.matches(NOT_PROSE)) return;
  walk.width += run;
  if (DASHES.includes(text.charAt(0))) walk.dashes++;
  let block = parent.closest(BLOCK);
  for (let level = 0; block; level++, block = block.parentElement) {
    const size = (walk.clusters.get(block) ?? 0) + run;
    walk.clusters.set(block, size);
    if (size > walk.cluster) walk.cluster = size;
    if (level === 2) return;
    walk.near.add(block);
    if (size <= walk.widest) continue;
    walk.widest = size;
    walk.model = block;
  }
}

/** Counts the clusters that look like the widest. */
function countTwins(walk: Walk, model: Element): void {
  for (const element of walk.near) {
    if ((walk.clusters.get(element) ?? 0) <= TWIN_WIDTH || element.className !== model.className) continue;
    if (element.tagName === model.tagName && !model.contains(element) && !element.contains(model)) walk.twins++;
  }
}
