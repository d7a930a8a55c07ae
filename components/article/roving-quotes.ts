/** The quotes of a drawn article: of each, its first mark, in reading order. */
export function firstMarks(article: ParentNode): HTMLElement[] {
  const first = new Map<string, HTMLElement>();
  for (const mark of article.querySelectorAll<HTMLElement>('.said')) {
    const quote = mark.getAttribute('data-quote') ?? '';
    if (!first.has(quote)) first.set(quote, mark);
  }
  return [...first.values()];
}

/**
 * Where a key leads from a quote: the arrows along the line, in reading direction. The other arrows stay with scrolling:
 * a quote may be longer than the popup.
 * @param at place of the quote in focus, of `count`
 * @returns the place of the quote to focus, null where the key leads nowhere
 */
export function nextQuote(key: string, at: number, count: number, dir: 'ltr' | 'rtl'): number | null {
  const [forward, backward] = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const next = key === forward ? at + 1 : key === backward ? at - 1 : -1;
  return at >= 0 && next >= 0 && next < count ? next : null;
}

/** One stop for the Tab key among all quotes: the one that was in focus last. */
export function rove(marks: HTMLElement[], stop: HTMLElement | undefined): void {
  for (const mark of marks) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
}
