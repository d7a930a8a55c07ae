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

function shareAt(y: number, elements: (HTMLElement | undefined)[], places: number[]): number {
  const block = firstBelow(elements, y);
  const from = places[block] ?? 1;
  const to = places[block + 1] ?? 1;
  const box = elements[block]?.getBoundingClientRect();
  if (!box || box.height === 0) return from;
  return from + (to - from) * Math.min(1, Math.max(0, (y - box.top) / box.height));
}
