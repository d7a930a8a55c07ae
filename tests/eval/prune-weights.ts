import { pack, unpack, type Weighing } from '../../utils/quotes/model/model.ts';
import { type Model, shippedModel } from '../../utils/quotes/model/shipped.ts';
import { predictDocument } from './predict-quotes.ts';
import type { GoldDoc } from './quotes-corpus.ts';

/** What a text asks the shipped weights for, by model; what its language adds among it. */
type Asked = { [model in keyof Model]: Set<string> };

/**
 * Which features texts still ask for. What features are called changes with the lists and the rules after the weights were
 * learned, and some choices are made before anything is weighed: weights of other features only cost bytes.
 */
export function askedBy(docs: readonly GoldDoc[]): Asked {
  const asked: Asked = { words: new Set(), pronouns: new Set(), speakers: new Set() };
  const modelOf = (language: string): Model => {
    const noting = (model: keyof Model): Weighing => ({
      get(feature) {
        asked[model].add(feature).add(`${language}:${feature}`);
        return shippedModel(language)[model].get(feature);
      },
    });
    return { words: noting('words'), pronouns: noting('pronouns'), speakers: noting('speakers') };
  };
  for (const doc of docs) predictDocument(doc, modelOf);
  return asked;
}

/** Packed weights without those of features that nothing asked for. */
export function pruned(packed: string, asked: ReadonlySet<string>): string {
  const weights = unpack(packed, 'none'); // of no language: each feature by its whole name
  const features = packed.slice(packed.indexOf('\n') + 1).split('|');
  return pack(new Map(features.filter(name => asked.has(name)).map(name => [name, weights.get(name) ?? 0])));
}
