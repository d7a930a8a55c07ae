import { expect, test } from 'vitest';
import { type Example, fitLogistic, score } from './logistic.ts';

const examples = (rows: [number[], 0 | 1][]): Example[] => rows.map(([x, y]) => ({ x, y, weight: 1 }));

test('the feature that tells them apart decides; one that never varies has no weight', () => {
  const model = fitLogistic(
    examples([
      [[9, 1, 5], 1],
      [[8, 0, 5], 1],
      [[2, 1, 5], 0],
      [[1, 0, 5], 0],
    ]),
    1,
  );
  expect(score(model, [9, 0, 5])).toBeGreaterThan(0);
  expect(score(model, [1, 1, 5])).toBeLessThan(0);
  expect(Math.abs(model.weights[0] ?? 0)).toBeGreaterThan(Math.abs(model.weights[1] ?? 0));
  expect(model.weights[2]).toBeCloseTo(0);
});

test('an example of no weight teaches nothing', () => {
  const base = examples([
    [[1], 1],
    [[0], 0],
  ]);
  const ignored: Example = { x: [1], y: 0, weight: 0 };
  const without = fitLogistic(base, 1);
  const withIt = fitLogistic([...base, ignored], 1);
  expect(score(withIt, [1])).toBeGreaterThan(0);
  expect(Math.sign(score(without, [1]))).toBe(Math.sign(score(withIt, [1])));
});

test('a stronger penalty means smaller weights', () => {
  const rows = examples([
    [[1], 1],
    [[0], 0],
  ]);
  expect(Math.abs(fitLogistic(rows, 10).weights[0] ?? 0)).toBeLessThan(
    Math.abs(fitLogistic(rows, 0.1).weights[0] ?? 0),
  );
});
