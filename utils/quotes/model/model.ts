/** Weights of a linear model by feature. tests/eval/train-quotes.ts learns them and packs them into weights.ts. */
export type Weights = Map<string, number>;

/** The weight of a feature, where it has one: learned weights, or packed ones. */
export type Weighing = Pick<Weights, 'get'>;

const scale = 20;
const least = 2; // a weight below two twentieths costs more bytes than it is worth
const middle = 80; // the code of the character that stands for a weight of nothing
const furthest = 45; // a character is printable so far from the middle

/**
 * The weights of a language in what `pack` made. A feature `de:x` is what German adds to the weight of `x`, which all
 * languages share.
 */
export function unpack(packed: string, language: string): Weights {
  const end = packed.indexOf('\n');
  const features = packed.slice(end + 1).split('|');
  const weights: Weights = new Map();
  const added: [feature: string, weight: number][] = [];
  const prefix = `${language}:`;
  for (let i = 0; i < features.length; i++) {
    const feature = features[i] ?? '';
    const weight = (packed.charCodeAt(i) - middle) / scale;
    weights.set(feature, weight);
    if (feature.startsWith(prefix)) added.push([feature.slice(prefix.length), weight]);
  }
  for (const [feature, weight] of added) weights.set(feature, (weights.get(feature) ?? 0) + weight);
  return weights;
}

/**
 * Weights as two lines: a character for each feature, whose code tells the weight in twentieths, and the features in
 * the order of their characters, between bars. Weights near nothing are left out.
 */
export function pack(weights: Weights): string {
  const kept = [...weights]
    .map(([feature, weight]) => ({ feature, rounded: Math.round(weight * scale) }))
    .filter(({ feature, rounded }) => Math.abs(rounded) >= least && !/[|\n]/.test(feature))
    .sort((a, b) => (a.feature < b.feature ? -1 : 1));
  const codes = kept.map(({ rounded }) => middle + Math.max(-furthest, Math.min(furthest, rounded)));
  return `${String.fromCharCode(...codes)}\n${kept.map(({ feature }) => feature).join('|')}`;
}

/** The sum of the weights of features that the model knows. */
export function score(weights: Weighing, features: readonly string[]): number {
  let sum = 0;
  // By a count, not by an iterator, whose every step makes an object: there are thousands.
  for (let i = 0; i < features.length; i++) sum += weights.get(features[i] ?? '') ?? 0;
  return sum;
}

/** Scores as probabilities. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map(s => Math.exp(s - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map(r => r / sum);
}
