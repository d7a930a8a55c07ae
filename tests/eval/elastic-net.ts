/** One decision: its features as numbers, the truth, and how much it counts. */
export type Row = { features: Int32Array; yes: boolean; weight: number };

/** `l1` drops features that explain too little, `l2` keeps the others small. */
export type Penalty = { l1: number; l2: number };

const enough = 1e-3; // a sweep that moves no weight further ends the search
const mostSweeps = 80;

/**
 * Logistic regression over rare yes-or-no features with both penalties, by coordinate descent: each weight in turn goes
 * to the minimum of a parabola above the loss (its second derivative is at most a quarter), softly cut at zero.
 * Deterministic, and with no rate to tune. See Friedman, Hastie and Tibshirani 2010, “Regularization paths”.
 * @param size the number of features; those in `rows` are below it.
 * @param may whether a feature may have a weight.
 * @returns a weight for each feature.
 */
export function fitElasticNet(
  rows: readonly Row[],
  size: number,
  { l1, l2 }: Penalty,
  may: (feature: number) => boolean,
): Float64Array {
  const rowsOf: number[][] = Array.from({ length: size }, () => []);
  rows.forEach((row, i) => {
    for (const f of new Set(row.features)) rowsOf[f]?.push(i);
  });
  const weights = new Float64Array(size);
  const score = new Float64Array(rows.length);
  const miss = Float64Array.from(rows, ({ yes, weight }) => (0.5 - (yes ? 1 : 0)) * weight);
  const curve = rowsOf.map(list => list.reduce((sum, i) => sum + (rows[i]?.weight ?? 0) / 4, 0));
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let furthest = 0;
    rowsOf.forEach((list, f) => {
      const old = weights[f] ?? 0;
      if (!may(f) || (sweep % 5 && sweep > 5 && !old)) return; // what is at zero seldom leaves it
      let slope = l2 * old;
      for (const i of list) slope += miss[i] ?? 0;
      const bend = (curve[f] ?? 0) + l2;
      const free = old - slope / bend;
      const next = Math.sign(free) * Math.max(0, Math.abs(free) - l1 / bend);
      if (next === old) return;
      weights[f] = next;
      furthest = Math.max(furthest, Math.abs(next - old));
      for (const i of list) {
        const row = rows[i];
        score[i] = (score[i] ?? 0) + next - old;
        if (row) miss[i] = (1 / (1 + Math.exp(-(score[i] ?? 0))) - (row.yes ? 1 : 0)) * row.weight;
      }
    });
    if (furthest < enough) break;
  }
  return weights;
}
