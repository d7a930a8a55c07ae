import { type PageText, pageText } from './page-text.ts';
import type { Block, Quote, Span } from './types.ts';

const NAME = 'on-the-record';
const MARK = `::highlight(${NAME}) { background: #ffe27a; color: #1c1b19; }`;
/** How long the words stay marked, in ms. */
const SHOWN = 4000;

/**
 * Scrolls the page to the words of a quote and marks them for a moment, without a change to the document.
 * @returns false where they do not stand in the page (any more)
 */
export function showInPage(quote: Quote, blocks: Block[], document: Document = globalThis.document): boolean {
  const text = pageText(document);
  const ranges = quote.spans.flatMap(span => rangeOf(span, blocks, text) ?? []);
  const first = ranges[0];
  if (!first) return false;
  scrollTo(first);
  mark(ranges, document);
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

let stop = () => {};

function mark(ranges: Range[], document: Document): void {
  stop();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(MARK);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const timer = setTimeout(() => stop(), SHOWN);
  stop = () => {
    clearTimeout(timer);
    CSS.highlights.delete(NAME);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
  };
}
