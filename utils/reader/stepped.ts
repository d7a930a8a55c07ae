import type { NumberRange } from '../settings.ts';

/** The value a number of steps further, on the grid of the range and within it. */
export function stepped(value: number, steps: number, { min, max, step }: NumberRange): number {
  const count = Math.round((value - min) / step) + steps;
  // 1.2 + 4 × 0.1 is 1.6, not 1.6000000000000001.
  return Number(Math.min(max, Math.max(min, min + count * step)).toFixed(2));
}
