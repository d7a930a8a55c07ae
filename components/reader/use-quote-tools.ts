import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BlockRanges } from '../../utils/reader/block-ranges.ts';
import type { Reading } from '../../utils/types.ts';
import { quoteAt } from '../article/reading-context.ts';
import { firstMarks, nextQuote, rove } from '../article/roving-quotes.ts';
import { saidBy } from '../speaker/said-by.ts';
import type { ReaderText } from './text.ts';

/** A quote whose tools are open, by its index; its mark, and the line of it that they stand by. */
export type Picked = { quote: number; mark: HTMLElement; line: DOMRect };

type Options = {
  /** The drawn article, where quotes are looked for. */
  page: RefObject<HTMLElement | null>;
  drawn: BlockRanges | null;
  /** The quote that was gone to last. */
  shown: number | null;
  text: ReaderText;
};

/** Moved further between press and release, in px, one selects. */
const DRAG = 4;

const markOf = ({ target }: Event) => (target as Element).closest<HTMLElement>('.said');

/**
 * Picking a quote in the text: by a click on it, or by Enter where it has the focus. All quotes are one stop of the Tab
 * key, as in the popup; the arrows lead from quote to quote.
 */
export function useQuoteTools(reading: Reading, { page, drawn, shown, text }: Options) {
  const [picked, setPicked] = useState<Picked | null>(null);
  const marks = useRef<HTMLElement[]>([]);
  const pressed = useRef({ x: 0, y: 0 });
  const hint = text.reader.quoteHint;
  const { common } = text;

  useLayoutEffect(() => {
    setPicked(null);
    if (!page.current) return;
    marks.current = firstMarks(page.current);
    rove(marks.current, marks.current[0]);
    for (const mark of page.current.querySelectorAll<HTMLElement>('.said')) {
      mark.title = `${saidBy(quoteAt(reading, Number(mark.dataset.quote)), common)}\n${hint}`;
    }
  }, [drawn, reading, hint, common]);
  useLayoutEffect(() => {
    const there = marks.current.find(mark => mark.dataset.quote === String(shown));
    if (there) rove(marks.current, there);
  }, [shown]);
  useLayoutEffect(() => {
    const own = picked && page.current?.querySelectorAll(`.said[data-quote="${picked.quote}"]`);
    for (const mark of own ?? []) mark.toggleAttribute('data-picked', true);
    return () => {
      for (const mark of own ?? []) mark.toggleAttribute('data-picked', false);
    };
  }, [picked]);

  const pick = (mark: HTMLElement, isThere: (line: DOMRect) => boolean) => {
    const find = () => [...mark.getClientRects()].find(isThere);
    let line = find();
    // One may have scrolled on from the quote that has the focus.
    if (!line) mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    line ??= find() ?? mark.getBoundingClientRect();
    setPicked({ quote: Number(mark.dataset.quote), mark, line });
  };
  return {
    picked,
    close: () => setPicked(null),
    /** For the element that the article is drawn in. */
    handlers: {
      onPointerDown: ({ clientX, clientY }: PointerEvent) => {
        pressed.current = { x: clientX, y: clientY };
      },
      onClick(event: MouseEvent) {
        const { clientX, clientY, detail } = event;
        const mark = markOf(event);
        const isDrag = Math.hypot(clientX - pressed.current.x, clientY - pressed.current.y) > DRAG;
        // A second click selects a word.
        if (!mark || isDrag || detail > 1 || (event.target as Element).closest('a, button')) return;
        pick(mark, ({ top, bottom }) => top <= clientY && clientY <= bottom);
      },
      onFocusIn(event: FocusEvent) {
        const mark = markOf(event);
        if (mark && marks.current.includes(mark)) rove(marks.current, mark);
      },
      onKeyDown(event: KeyboardEvent) {
        const at = marks.current.indexOf(event.target as HTMLElement);
        const mark = marks.current[at];
        if (!mark || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const next = nextQuote(event.key, at, marks.current.length, reading.article.dir);
        if (next !== null) marks.current[next]?.focus();
        else if (event.key === 'Enter') pick(mark, ({ top, bottom }) => top >= 0 && bottom <= innerHeight);
        else return;
        event.preventDefault();
      },
    },
  };
}
