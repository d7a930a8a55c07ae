/** The shares of what is free between which a text counts as well placed. */
const COMFORT = { from: 0.12, to: 0.75 };

/** The height of the scroller that no sheet covers, nor the bar that stands on it, in px. */
function freeHeight(scroller: Element): number {
  const [panel, bar] = ['.panel', '.aloud'].map(part => scroller.querySelector(part)?.getBoundingClientRect());
  // What is narrower stands beside the text.
  return panel && panel.width >= scroller.clientWidth ? (bar ?? panel).top : scroller.clientHeight;
}

/** Brings an element or range to the upper third of what is free of the scroller, if it is not well placed. */
export function bringIntoView(target: Element | Range, scroller: Element, { always = false } = {}): void {
  const { top, bottom } = target.getBoundingClientRect();
  const free = freeHeight(scroller);
  if (!always && top >= free * COMFORT.from && bottom <= free * COMFORT.to) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const by = top - free * 0.25;
  // A long way is not worth watching.
  const isFar = Math.abs(by) > 3 * scroller.clientHeight;
  scroller.scrollTo({ top: scroller.scrollTop + by, behavior: still || isFar ? 'instant' : 'smooth' });
}

/** A live copy of a range, which can be measured. */
export function measurable({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
