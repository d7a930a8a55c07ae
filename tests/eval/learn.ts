import type { Weights } from '../../utils/quotes/model/model.ts';

/** Features as numbers, and how often each occurs. */
export class Vocabulary {
  private numbers = new Map<string, number>();
  names: string[] = [];
  counts: number[] = [];

  /** The numbers of features; each occurrence counts. */
  intern(features: readonly string[]): Int32Array {
    return Int32Array.from(features, feature => {
      let n = this.numbers.get(feature);
      if (n === undefined) {
        n = this.names.length;
        this.numbers.set(feature, n);
        this.names.push(feature);
        this.counts.push(0);
      }
      this.counts[n] = (this.counts[n] ?? 0) + 1;
      return n;
    });
  }
}

/** Candidates of one choice, and which of them are right. */
export type Choice = {
  candidates: Int32Array[];
  right: boolean[];
  weight: number;
  /** What each candidate scores before anything is learned. */
  base?: readonly number[];
};

/**
 * `l1` chooses the features: what it leaves at zero is dropped, and the rest learns again without it. `l2` keeps weights
 * small where there is little to learn from.
 */
export type Settings = { epochs: number; rate: number; minCount: number; l1: number; l2: number };

/** A softmax over each choice's candidates, trained with AdaGrad and truncated L1. Deterministic. */
export function trainChoices(choices: readonly Choice[], vocabulary: Vocabulary, settings: Settings): Weights {
  return inTwoRounds(vocabulary, settings, round => runChoices(choices, vocabulary, settings, round));
}

function runChoices(
  choices: readonly Choice[],
  vocabulary: Vocabulary,
  settings: Settings,
  round: Round,
): Float64Array {
  const { w, step, endEpoch, mean } = adagrad(vocabulary, settings, round);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const i of order(choices.length, epoch)) {
      const choice = choices[i];
      if (!choice) continue;
      const scores = choice.candidates.map((features, k) => sum(w, features) + (choice.base?.[k] ?? 0));
      const top = Math.max(...scores);
      const raised = scores.map(s => Math.exp(s - top));
      const all = raised.reduce((a, b) => a + b, 0);
      const good = raised.reduce((a, b, k) => a + (choice.right[k] ? b : 0), 0);
      choice.candidates.forEach((features, k) => {
        const p = (raised[k] ?? 0) / all;
        const q = choice.right[k] ? (raised[k] ?? 0) / good : 0;
        if (Math.abs(p - q) > 1e-4) step(features, (p - q) * choice.weight);
      });
    }
    endEpoch(epoch);
  }
  return mean;
}

function sum(w: Float64Array, features: Int32Array): number {
  let total = 0;
  for (const f of features) total += w[f] ?? 0;
  return total;
}

type Round = { l1: number; keep: Uint8Array };

function inTwoRounds(vocabulary: Vocabulary, settings: Settings, run: (round: Round) => Float64Array): Weights {
  const often = Uint8Array.from(vocabulary.counts, count => (count >= settings.minCount ? 1 : 0));
  const chosen = run({ l1: settings.l1, keep: often });
  return collect(
    run({ l1: 0.0005, keep: Uint8Array.from(chosen, weight => (Math.abs(weight) > 0.01 ? 1 : 0)) }),
    vocabulary,
  );
}

function adagrad(vocabulary: Vocabulary, { rate, epochs, l2 }: Settings, { l1, keep }: Round) {
  const size = vocabulary.names.length;
  const w = new Float64Array(size);
  const g2 = new Float64Array(size).fill(1);
  const step = (features: Int32Array, slope: number) => {
    for (const f of features) {
      if (!keep[f]) continue;
      const gradient = slope + (l2 * (w[f] ?? 0)) / (vocabulary.counts[f] ?? 1);
      g2[f] = (g2[f] ?? 1) + gradient * gradient;
      const eta = rate / Math.sqrt(g2[f] ?? 1);
      const next = (w[f] ?? 0) - eta * gradient;
      w[f] = Math.sign(next) * Math.max(0, Math.abs(next) - eta * l1);
    }
  };
  // The mean of the later epochs' weights errs less than the last ones.
  const mean = new Float64Array(size);
  const from = Math.floor(epochs / 2);
  const endEpoch = (epoch: number) => {
    if (epoch >= from)
      w.forEach((x, f) => {
        mean[f] = (mean[f] ?? 0) + x / (epochs - from);
      });
  };
  return { w, step, endEpoch, mean };
}

function collect(w: Float64Array, vocabulary: Vocabulary): Weights {
  const weights: Weights = new Map();
  vocabulary.names.forEach((name, f) => {
    if (w[f]) weights.set(name, w[f]);
  });
  return weights;
}

/** A fixed shuffle of 0 … n-1, another one each epoch. */
function order(n: number, epoch: number): number[] {
  let state = 12345 + epoch * 7919;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
  const list = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const k = Math.floor(next() * (i + 1));
    [list[i], list[k]] = [list[k] ?? 0, list[i] ?? 0];
  }
  return list;
}
