import { type PageText, pageText } from './page-text.ts';
import type { Block, Quote, Span } from './types.ts';

const NAME = 'on-the-record';
const MARK = `::highlight(${NAME}) { background: #ffe27a; color: #1c1b19; }`;
/** How long the words stay marked, in ms. */
const SHOWN = 4000;

/** Ends what is shown. */
let shown = new AbortController();

/**
 * Scrolls the page to the words of a quote and marks them for a moment, without a change to the document.
 * @returns false where they do not stand in the page (any more)
 */
export function showInPage(quote: Quote, blocks: Block[], document: Document = globalThis.document): boolean {
  const text = pageText(document);
  const ranges = quote.spans.flatMap(span => rangeOf(span, blocks, text) ?? []);
  const first = ranges[0];
  if (!first) return false;
  shown.abort();
  shown = new AbortController();
  const signal = AbortSignal.any([shown.signal, AbortSignal.timeout(SHOWN)]);
  scrollTo(first);
  keepInView(first, signal);
  mark(ranges, document, signal);
  return true;
}

/** By its whole block, since a few words may stand in the page more than once; else by the words alone. */
function rangeOf({ block, start, end }: Span, blocks: Block[], text: PageText): Range | null {
  const words = blocks[block]?.text ?? '';
  return text.find(words, start, end) ?? text.find(words.slice(start, end));
}

function scrollTo(range: Range): void {
  const { startContainer } = range;
  startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // In a paragraph that is higher than the window.
  const { top } = range.getBoundingClientRect();
  if (top < 0 || top > innerHeight) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}

/** What the user begins to move with. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Scrolls again when the page grows around the words, as blocks do that unfold when they come into view; but never
 * against the user.
 */
function keepInView(range: Range, signal: AbortSignal): void {
  const growth = new ResizeObserver(() => scrollTo(range));
  // Whatever grows makes what holds it grow; a page as high as the window has a box inside that does.
  for (let box = range.startContainer.parentElement; box; box = box.parentElement) growth.observe(box);
  const letGo = () => growth.disconnect();
  for (const move of MOVES) addEventListener(move, letGo, { capture: true, passive: true, once: true, signal });
  signal.addEventListener('abort', letGo);
}

function mark(ranges: Range[], document: Document, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(MARK);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  CSS.highlights.set(NAME, new Highlight(...ranges));
  signal.addEventListener('abort', () => {
    CSS.highlights.delete(NAME);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
  });
}
