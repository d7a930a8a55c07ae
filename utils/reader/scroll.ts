/** The shares of the window between which a text counts as well placed. */
const COMFORT = { from: 0.12, to: 0.75 };

/** Whether the box lies where one reads, so that nothing needs to move. */
function isInView(box: DOMRect, scroller: Element): boolean {
  const { clientHeight } = scroller;
  return box.top >= clientHeight * COMFORT.from && box.bottom <= clientHeight * COMFORT.to;
}

/** Brings an element or range to the upper third of the scroller, if it is not in view. */
export function bringIntoView(target: Element | Range, scroller: Element, { always = false } = {}): void {
  const box = target.getBoundingClientRect();
  if (!always && isInView(box, scroller)) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = scroller.scrollTop + box.top - scroller.clientHeight * 0.25;
  // A long way is not worth watching.
  const isFar = Math.abs(top - scroller.scrollTop) > 3 * scroller.clientHeight;
  scroller.scrollTo({ top, behavior: still || isFar ? 'instant' : 'smooth' });
}

/** A live copy of a range, which can be measured. */
export function measurable({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
