/** One page as the trainer sees it: what it was measured as, the truth, and how much it counts. */
export type Example = { x: number[]; y: 0 | 1; weight: number };

/** A linear score: above 0 means yes. */
export type Model = { bias: number; weights: number[] };

export function score({ bias, weights }: Model, x: number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (x[i] ?? 0), bias);
}

/**
 * Logistic regression with an L2 penalty on the standardised features, by Newton's method (iteratively reweighted
 * least squares). The weights that it returns are for the features as they came.
 * @param examples all with the same number of features, at least one.
 * @param penalty strength of the penalty; the bias has none.
 */
export function fitLogistic(examples: Example[], penalty: number): Model {
  const width = examples[0]?.x.length ?? 0;
  const scales = Array.from({ length: width }, (_, i) => scaleOf(examples.map(({ x }) => x[i] ?? 0)));
  const rows = examples.map(({ x }) => [
    ...scales.map(({ mean, deviation }, i) => ((x[i] ?? 0) - mean) / deviation),
    1,
  ]);
  const beta = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < 30; step++) {
    const hessian = beta.map((_, i) => beta.map((_, j) => (i === j ? (i < width ? penalty : 1e-6) : 0)));
    const gradient = beta.map((b, i) => (i < width ? penalty * b : 0));
    rows.forEach((row, n) => {
      const { y = 0, weight = 0 } = examples[n] ?? {};
      const z = row.reduce((sum, value, i) => sum + value * (beta[i] ?? 0), 0);
      const p = 1 / (1 + Math.exp(-z));
      row.forEach((a, i) => {
        gradient[i] = (gradient[i] ?? 0) + a * (p - y) * weight;
        const line = hessian[i] ?? [];
        row.forEach((b, j) => {
          line[j] = (line[j] ?? 0) + a * b * weight * p * (1 - p);
        });
      });
    });
    const change = solve(hessian, gradient);
    change.forEach((value, i) => {
      beta[i] = (beta[i] ?? 0) - value;
    });
    if (Math.max(...change.map(Math.abs)) < 1e-7) break;
  }
  const weights = scales.map(({ deviation }, i) => (beta[i] ?? 0) / deviation);
  const bias = scales.reduce((sum, { mean }, i) => sum - (weights[i] ?? 0) * mean, beta[width] ?? 0);
  return { bias, weights };
}

/** A feature that never varies gets a deviation of 1, and so a weight of 0. */
function scaleOf(values: number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return { mean, deviation: deviation || 1 };
}

/** Solves a·x = b by Gaussian elimination with partial pivoting; `a` is regular (the penalty sees to it). */
function solve(a: number[][], b: number[]): number[] {
  const m = a.map((row, i) => [...row, b[i] ?? 0]);
  const n = m.length;
  const at = (i: number, j: number) => m[i]?.[j] ?? 0;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let i = column + 1; i < n; i++) if (Math.abs(at(i, column)) > Math.abs(at(pivot, column))) pivot = i;
    [m[column], m[pivot]] = [m[pivot] ?? [], m[column] ?? []];
    for (let i = column + 1; i < n; i++) {
      const factor = at(i, column) / at(column, column);
      if (factor) m[i] = (m[i] ?? []).map((value, j) => value - factor * at(column, j));
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let rest = at(i, n);
    for (let j = i + 1; j < n; j++) rest -= at(i, j) * (x[j] ?? 0);
    x[i] = rest / at(i, i);
  }
  return x;
}
