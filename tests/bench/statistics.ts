/** The value below which the given share of the numbers lies; NaN for none. */
export function quantile(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (numbers: number[]) => quantile(numbers, 0.5);

/** Median, p95 and largest of some times, in ms, as a line of a table. */
export function times(name: string, ms: number[]): string {
  const show = (value: number) => value.toFixed(2).padStart(8);
  return `${name.padEnd(34)} median ${show(median(ms))}  p95 ${show(quantile(ms, 0.95))}  max ${show(Math.max(...ms))} ms`;
}
