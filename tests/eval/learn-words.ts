import type { Weights } from '../../utils/quotes/model/model.ts';
import { wordsFeatures, wordsSettingOf } from '../../utils/quotes/speech/words-features.ts';
import { fitElasticNet } from './elastic-net.ts';
import { type GoldScene, inLanguage } from './gold-scene.ts';
import { Vocabulary } from './learn.ts';

const seldom = 4; // a feature of fewer stretches is not learned
const choosing = { l1: 1.5, l2: 6 }; // what it leaves at zero is dropped; the rest learns again without the first penalty
const german = 2; // there is little of it

/** Learns what tells somebody's words from titles, names and terms in marks. */
export function learnWords(reads: readonly GoldScene[]): Weights {
  const vocabulary = new Vocabulary();
  const rows = reads.flatMap(({ scene, gold, doc }) => {
    const setting = wordsSettingOf(scene);
    return scene.stretches.flatMap((_, i) => {
      const truth = gold[i];
      if (truth === 'ignore') return [];
      const features = vocabulary.intern(inLanguage(wordsFeatures(setting, i), doc.lang));
      return [{ features, yes: truth !== null, weight: doc.lang === 'en' ? 1 : german }];
    });
  });
  const size = vocabulary.names.length;
  const chosen = fitElasticNet(rows, size, choosing, f => (vocabulary.counts[f] ?? 0) >= seldom);
  const weights = fitElasticNet(rows, size, { ...choosing, l1: 0 }, f => Math.abs(chosen[f] ?? 0) > 0.02);
  return new Map(vocabulary.names.map((name, f) => [name, weights[f] ?? 0] as const).filter(([, weight]) => weight));
}
