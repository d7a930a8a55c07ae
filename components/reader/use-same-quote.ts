import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Reading, Speaker } from '../../utils/types.ts';

/** Keeps the quote that one is reading in its place when one speaker's words are drawn alone, or all are again. */
export function useSameQuote(
  { quotes }: Reading,
  page: RefObject<HTMLElement | null>,
  scroller: HTMLElement,
  only: Speaker['id'] | null,
): void {
  const topOf = (mark: Element) => mark.getBoundingClientRect().top;
  // Measured while the old words still stand.
  const [quote, top] = useMemo(() => {
    const marks = [...(page.current?.querySelectorAll<HTMLElement>('.said') ?? [])];
    const kept = marks.filter(({ dataset }) => only === null || quotes[Number(dataset.quote)]?.speaker === only);
    const mark = kept.find(mark => topOf(mark) > 0) ?? kept.at(-1);
    return mark ? [mark.dataset.quote, Math.min(Math.max(0, topOf(mark)), scroller.clientHeight / 4)] : [null, 0];
  }, [only]);
  useLayoutEffect(() => {
    const same = page.current?.querySelector(`.said[data-quote="${quote}"]`);
    if (same) scroller.scrollTop += topOf(same) - top;
  }, [only]);
}
