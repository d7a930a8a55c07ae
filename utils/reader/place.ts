/** What part of a text a window shows, as shares of its length from 0 to 1. */
export type Place = { from: number; to: number };

/**
 * @param elements the blocks' elements from top to bottom; holes are skipped
 * @param places where each block begins, from `blockPlaces`
 */
export function placeOnScreen(elements: (HTMLElement | undefined)[], places: number[], height: number): Place {
  return { from: shareAt(0, elements, places), to: shareAt(height, elements, places) };
}

/** The first block whose end is below `y`, by halving; its index, or the number of blocks. */
export function firstBelow(elements: (HTMLElement | undefined)[], y: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let at = middle;
    while (at < high && !elements[at]) at += 1;
    const element = at < high ? elements[at] : undefined;
    if (element && element.getBoundingClientRect().bottom <= y) low = at + 1;
    else high = middle;
  }
  return low;
}

/** A point of the text: in one of its elements, as a share of its height, or in px above it. */
export type Point = { element: HTMLElement; share: number; above: number };

/** The point of the text at the top edge of the window; null where the text has ended. */
export function pointAtTop(elements: (HTMLElement | undefined)[]): Point | null {
  const element = elements[firstBelow(elements, 0)];
  if (!element) return null;
  const { top, height } = element.getBoundingClientRect();
  return { element, share: Math.max(0, -top / height), above: Math.max(0, top) };
}

/** How far a point has moved from the top edge, in px downwards, since the text was set anew. */
export function movedBy({ element, share, above }: Point): number {
  const { top, height } = element.getBoundingClientRect();
  return top + share * height - above;
}

function shareAt(y: number, elements: (HTMLElement | undefined)[], places: number[]): number {
  const block = firstBelow(elements, y);
  const from = places[block] ?? 1;
  const to = places[block + 1] ?? 1;
  const box = elements[block]?.getBoundingClientRect();
  if (!box || box.height === 0) return from;
  return from + (to - from) * Math.min(1, Math.max(0, (y - box.top) / box.height));
}
