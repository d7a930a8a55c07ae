/** Where something is, in px of the window. */
export type Box = { left: number; top: number; width: number; height: number };

/** The frame stands this far outside of what it is around, in px: `.frame` in picker.css. */
const FRAME = 7;

/**
 * What the frame is drawn around: the part that would be read, but its sides stay in the window where that part fills
 * it or goes on beyond. A part that is out of sight keeps its place.
 */
export function framed({ left, top, width, height }: Box, window: { width: number; height: number }): Box {
  const [from, to] = within(left, left + width, window.width);
  const [above, below] = within(top, top + height, window.height);
  return { left: from, top: above, width: to - from, height: below - above };
}

function within(start: number, end: number, length: number): [start: number, end: number] {
  const [first, last] = [FRAME, length - FRAME];
  return end <= first || start >= last ? [start, end] : [Math.max(start, first), Math.min(end, last)];
}
