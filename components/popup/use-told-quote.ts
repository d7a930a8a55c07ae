import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../utils/types.ts';
import { firstMarks, nextQuote, rove } from '../article/roving-quotes.ts';

/** A quote that the pointer or the focus is on, and its place among all. */
type Told = { quote: number; place: number };

const markAt = (event: Event) => (event.target as Element).closest<HTMLElement>('.said');

/**
 * Tells which quote of an article the pointer or the focus is on. All quotes are one stop of the Tab key; from there the
 * arrows lead from quote to quote.
 * @param article the element that holds the text
 */
export function useToldQuote(reading: Reading, article: RefObject<HTMLElement | null>) {
  const marks = useRef<HTMLElement[]>([]);
  // Not document.activeElement: that stays where it was when Tab leads out of the page.
  const focused = useRef<HTMLElement | null>(null);
  const [told, setTold] = useState<Told | null>(null);

  useLayoutEffect(() => {
    if (!article.current) return;
    marks.current = firstMarks(article.current);
    rove(marks.current, marks.current[0]);
  }, [reading]);

  function tell(mark: HTMLElement | null) {
    const quote = mark?.getAttribute('data-quote') ?? null;
    const place = marks.current.findIndex(first => first.getAttribute('data-quote') === quote);
    setTold(old => {
      if (quote === null) return null;
      return old?.quote === Number(quote) ? old : { quote: Number(quote), place };
    });
  }

  function onFocus(event: FocusEvent) {
    const mark = markAt(event);
    if (mark) rove(marks.current, mark);
    focused.current = mark;
    tell(mark);
  }

  function onBlur() {
    focused.current = null;
    tell(null);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = marks.current.indexOf(event.target as HTMLElement);
    const next = nextQuote(event.key, at, marks.current.length, reading.article.dir);
    if (next === null) return;
    event.preventDefault();
    marks.current[next]?.focus();
  }

  // A moving pointer alone: one at rest, under which the keys scroll the text, is over a quote by chance.
  function onPoint(event: MouseEvent) {
    const mark = markAt(event);
    if (mark) tell(mark);
  }

  // The pointer gone, the quote in focus counts again.
  const restore = () => tell(focused.current);
  const handlers = {
    onKeyDown,
    onFocusIn: onFocus,
    onFocusOut: onBlur,
    onMouseMove: onPoint,
    onMouseOut: restore,
  };
  return { told, count: marks.current.length, handlers };
}
