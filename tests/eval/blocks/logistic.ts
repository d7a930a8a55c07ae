/**
 * Logistic regression by Newton's method, with an L2 penalty on standardised features.
 * @returns a weight for each column of the rows as they are, and the bias as the last number.
 */
export function fitLogistic(rows: number[][], labels: number[], weights: number[], penalty = 1): number[] {
  const width = rows[0]?.length ?? 0;
  const mean = new Float64Array(width);
  const deviation = new Float64Array(width);
  for (const row of rows) for (let f = 0; f < width; f++) mean[f] = (mean[f] ?? 0) + (row[f] ?? 0) / rows.length;
  for (const row of rows)
    for (let f = 0; f < width; f++)
      deviation[f] = (deviation[f] ?? 0) + ((row[f] ?? 0) - (mean[f] ?? 0)) ** 2 / rows.length;
  for (let f = 0; f < width; f++) deviation[f] = Math.sqrt(deviation[f] ?? 0) + 1e-6;
  const standard = rows.map(row => {
    const out = new Float64Array(width + 1);
    for (let f = 0; f < width; f++) out[f] = ((row[f] ?? 0) - (mean[f] ?? 0)) / (deviation[f] ?? 1);
    out[width] = 1;
    return out;
  });
  const beta = new Float64Array(width + 1);
  for (let round = 0; round < 8; round++) newtonStep(beta, standard, labels, weights, penalty);
  const fitted = Array.from({ length: width }, (_, f) => (beta[f] ?? 0) / (deviation[f] ?? 1));
  const shift = fitted.reduce((sum, weight, f) => sum + weight * (mean[f] ?? 0), 0);
  return [...fitted, (beta[width] ?? 0) - shift];
}

function newtonStep(beta: Float64Array, rows: Float64Array[], labels: number[], weights: number[], penalty: number) {
  const size = beta.length;
  const gradient = beta.map(value => value * penalty);
  const hessian = Array.from({ length: size }, (_, f) => {
    const line = new Float64Array(size);
    line[f] = penalty;
    return line;
  });
  rows.forEach((row, i) => {
    let sum = 0;
    for (let f = 0; f < size; f++) sum += (row[f] as number) * (beta[f] as number);
    const probability = 1 / (1 + Math.exp(-sum));
    const weight = weights[i] ?? 0;
    const error = (probability - (labels[i] ?? 0)) * weight;
    const curve = Math.max(probability * (1 - probability), 1e-4) * weight;
    for (let f = 0; f < size; f++) {
      const value = row[f] as number;
      gradient[f] = (gradient[f] as number) + error * value;
      const scaled = curve * value;
      const line = hessian[f] as Float64Array;
      // The matrix is symmetric: one half is enough until it is solved.
      for (let k = 0; k <= f; k++) line[k] = (line[k] as number) + scaled * (row[k] as number);
    }
  });
  for (let f = 0; f < size; f++)
    for (let k = f + 1; k < size; k++) (hessian[f] as Float64Array)[k] = (hessian[k] as Float64Array)[f] as number;
  const step = solve(hessian, gradient);
  for (let f = 0; f < size; f++) beta[f] = (beta[f] as number) - (step[f] as number);
}

/** Gauss elimination with pivots; changes its arguments. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const at = (row: number, column: number): number => (matrix[row] as Float64Array)[column] as number;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(at(row, column)) > Math.abs(at(pivot, column))) pivot = row;
    [matrix[column], matrix[pivot]] = [matrix[pivot] as Float64Array, matrix[column] as Float64Array];
    [right[column], right[pivot]] = [right[pivot] as number, right[column] as number];
    for (let row = column + 1; row < size; row++) {
      const factor = at(row, column) / at(column, column);
      if (factor === 0) continue;
      const line = matrix[row] as Float64Array;
      for (let k = column; k < size; k++) line[k] = (line[k] as number) - factor * at(column, k);
      right[row] = (right[row] as number) - factor * (right[column] as number);
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = right[row] as number;
    for (let k = row + 1; k < size; k++) sum -= at(row, k) * (right[k] as number);
    right[row] = sum / at(row, row);
  }
  return right;
}
