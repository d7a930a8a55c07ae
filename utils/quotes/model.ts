/** Weights of a linear model by feature. tests/eval/train-quotes.ts learns them and packs them into weights.ts. */
export type Weights = Map<string, number>;

const scale = 20;
const least = 2; // a weight below two twentieths costs more bytes than it is worth

/**
 * Reads packed weights: lines of `weight|feature|feature…`, the weight a whole number of twentieths. A feature `de:x` is
 * what German adds to the weight of `x`, which all languages share.
 */
export function unpack(packed: string, language: string): Weights {
  const weights: Weights = new Map();
  for (const line of packed.split('\n')) {
    const features = line.split('|');
    const weight = Number(features[0]) / scale;
    for (let i = 1; i < features.length; i++) {
      let name = features[i] ?? '';
      // Most features have no language: a look at one character spares them the pattern.
      if (name[2] === ':' && /^[a-z]{2}:./.test(name)) {
        if (!name.startsWith(language)) continue;
        name = name.slice(3);
      }
      const shared = weights.get(name);
      weights.set(name, shared === undefined ? weight : shared + weight);
    }
  }
  return weights;
}

/** The inverse of `unpack`; weights near nothing are left out. */
export function pack(weights: Weights): string {
  const byWeight = new Map<number, string[]>();
  for (const [feature, weight] of weights) {
    const rounded = Math.round(weight * scale);
    if (Math.abs(rounded) >= least && !feature.includes('|'))
      byWeight.set(rounded, [...(byWeight.get(rounded) ?? []), feature]);
  }
  return [...byWeight]
    .sort(([a], [b]) => a - b)
    .map(([weight, features]) => `${weight}|${features.sort().join('|')}`)
    .join('\n');
}

/** The sum of the weights of features that the model knows. */
export function score(weights: Weights, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/** Scores as probabilities. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map(s => Math.exp(s - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map(r => r / sum);
}
