import { type Tree, treeValue } from '../../../utils/article/decide/evidence/model.ts';

export type BoostOptions = { rounds: number; depth: number; rate: number; seed: number };

const BINS = 24;
const PENALTY = 3;

/** Gradient boosting with second-order steps on binned features (after XGBoost's description, arXiv:1603.02754). */
export function fitTrees(rows: number[][], labels: number[], weights: number[], options: BoostOptions): Tree[] {
  const width = rows[0]?.length ?? 0;
  const random = randomFrom(options.seed);
  const edges = Array.from({ length: width }, (_, f) => edgesOf(rows.map(row => row[f] ?? 0)));
  const bins = edges.map((edge, f) => Uint8Array.from(rows, row => binOf(edge, row[f] ?? 0)));
  const margin = new Float64Array(rows.length);
  const gradient = new Float64Array(rows.length);
  const curve = new Float64Array(rows.length);
  const trees: Tree[] = [];
  for (let round = 0; round < options.rounds; round++) {
    for (let i = 0; i < rows.length; i++) {
      const probability = 1 / (1 + Math.exp(-(margin[i] as number)));
      gradient[i] = ((labels[i] as number) - probability) * (weights[i] as number);
      curve[i] = Math.max(probability * (1 - probability), 1e-3) * (weights[i] as number);
    }
    const sample: number[] = [];
    for (let i = 0; i < rows.length; i++) if (random() < 0.8) sample.push(i);
    const features = edges.flatMap((edge, f) => (edge.length && random() < 0.5 ? [f] : []));
    const tree = grow({ bins, edges, gradient, curve, features, ...options }, sample);
    trees.push(tree);
    for (let i = 0; i < rows.length; i++) margin[i] = (margin[i] as number) + treeValue(tree, rows[i] as number[]);
  }
  return trees;
}

type Field = BoostOptions & {
  bins: Uint8Array[];
  edges: number[][];
  gradient: Float64Array;
  curve: Float64Array;
  features: number[];
};

function grow(field: Field, sample: number[]): Tree {
  const tree: Tree = [];
  const build = (rows: number[], depth: number): number => {
    const node = tree.length / 4;
    tree.push(-1, 0, 0, 0);
    let g = 0;
    let h = 0;
    for (const i of rows) {
      g += field.gradient[i] as number;
      h += field.curve[i] as number;
    }
    const split = depth < field.depth && h > 1 ? bestSplit(field, rows, g, h) : null;
    if (!split) {
      tree[node * 4 + 1] = round((field.rate * g) / (h + PENALTY));
      return node;
    }
    const column = field.bins[split.feature] as Uint8Array;
    const left = build(
      rows.filter(i => (column[i] as number) <= split.bin),
      depth + 1,
    );
    const right = build(
      rows.filter(i => (column[i] as number) > split.bin),
      depth + 1,
    );
    tree.splice(node * 4, 4, split.feature, round(field.edges[split.feature]?.[split.bin] ?? 0), left, right);
    return node;
  };
  build(sample, 0);
  return tree;
}

function bestSplit(field: Field, rows: number[], g: number, h: number): { feature: number; bin: number } | null {
  let best: { feature: number; bin: number } | null = null;
  let bestGain = 1e-3;
  const score = (a: number, b: number): number => (a * a) / (b + PENALTY);
  for (const feature of field.features) {
    const column = field.bins[feature] as Uint8Array;
    const sums = new Float64Array(BINS * 2);
    for (const i of rows) {
      const bin = (column[i] as number) * 2;
      sums[bin] = (sums[bin] as number) + (field.gradient[i] as number);
      sums[bin + 1] = (sums[bin + 1] as number) + (field.curve[i] as number);
    }
    let gl = 0;
    let hl = 0;
    for (let bin = 0; bin < (field.edges[feature]?.length ?? 0); bin++) {
      gl += sums[bin * 2] as number;
      hl += sums[bin * 2 + 1] as number;
      if (hl < 0.3 || h - hl < 0.3) continue;
      const gain = score(gl, hl) + score(g - gl, h - hl) - score(g, h);
      if (gain > bestGain) {
        bestGain = gain;
        best = { feature, bin };
      }
    }
  }
  return best;
}

/** Thresholds between values, at most one fewer than there are bins, at even shares of the rows. */
function edgesOf(values: number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const unique = [...new Set(sorted)];
  const between =
    unique.length <= BINS
      ? unique.slice(1).map((value, i) => (value + (unique[i] as number)) / 2)
      : Array.from({ length: BINS - 1 }, (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / BINS)] as number);
  return [...new Set(between.map(round))];
}

const binOf = (edges: number[], value: number): number => {
  let bin = 0;
  while (bin < edges.length && value > (edges[bin] as number)) bin++;
  return bin;
};

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** mulberry32: the same numbers for the same seed, so that training can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
