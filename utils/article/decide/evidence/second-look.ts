import type { Evidence } from './index.ts';

export const SECOND_NAMES = [
  'first look',
  'first odds',
  'alike',
  'alike count',
  'around alike',
  'around count',
  'look -3',
  'look -2',
  'look -1',
  'look 1',
  'look 2',
  'look 3',
  'article before',
  'article size',
  'run before',
  'run after',
  'look × alike',
  'look × around',
];

const WINDOW = 8;

/**
 * The evidence for the second look: that of the first, and what the first look thought of the leaf, of those that look
 * like it on the page (without the leaf itself), and of its neighbours. A leaf among article text is article text.
 */
export function secondLook({ rows, looks, words }: Evidence, first: number[]): number[][] {
  const weights = words.map(count => Math.min(60, count) + 1);
  const around = looks.map(look => look.slice(0, look.lastIndexOf('\n')));
  const alike = grouped(looks, first, weights);
  const sameAround = grouped(around, first, weights);
  const at = (index: number): number => first[index] ?? 0;
  const solid = first.map((probability, i) => ((words[i] ?? 0) > 11 ? probability : 0));
  const total = solid.reduce((sum, probability, i) => sum + probability * (weights[i] ?? 0), 1);
  let before = 0;
  return rows.map((row, i) => {
    const here = at(i);
    const own = alike(i);
    const wide = sameAround(i);
    const second = [
      here,
      Math.log(here + 1e-3) - Math.log(1 - here + 1e-3),
      own.mean,
      own.count,
      wide.mean,
      wide.count,
      at(i - 3),
      at(i - 2),
      at(i - 1),
      at(i + 1),
      at(i + 2),
      at(i + 3),
      before / total,
      Math.log2(total) / 10,
      run(first, weights, i - WINDOW, i - 1),
      run(first, weights, i + 1, i + WINDOW),
      here * own.mean,
      here * wide.mean,
    ];
    before += (solid[i] ?? 0) * (weights[i] ?? 0);
    return row.concat(second);
  });
}

/** The mean over the other leaves with the same key, drawn towards .3 where there are few. */
function grouped(keys: string[], first: number[], weights: number[]) {
  const sums = new Map<string, { sum: number; weight: number; count: number }>();
  keys.forEach((key, i) => {
    const group = sums.get(key) ?? { sum: 0, weight: 0, count: 0 };
    group.sum += (first[i] ?? 0) * (weights[i] ?? 0);
    group.weight += weights[i] ?? 0;
    group.count++;
    sums.set(key, group);
  });
  return (i: number): { mean: number; count: number } => {
    const group = sums.get(keys[i] ?? '') ?? { sum: 0, weight: 0, count: 1 };
    const weight = weights[i] ?? 0;
    const mean = (group.sum - (first[i] ?? 0) * weight + 1.5) / (group.weight - weight + 5);
    return { mean, count: Math.min(1, Math.log2(group.count) / 4) };
  };
}

function run(first: number[], weights: number[], from: number, to: number): number {
  let sum = 0;
  let weight = 1;
  for (let i = Math.max(0, from); i <= Math.min(to, first.length - 1); i++) {
    sum += (first[i] ?? 0) * (weights[i] ?? 0);
    weight += weights[i] ?? 0;
  }
  return sum / weight;
}
