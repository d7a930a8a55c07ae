import type { Weights } from '../../utils/quotes/model.ts';
import { remember, wordsFeatures } from '../../utils/quotes/words.ts';
import { type GoldScene, inLanguage } from './gold-scene.ts';
import { trainLogistic, Vocabulary } from './learn.ts';

const settings = { epochs: 8, rate: 0.2, minCount: 6, l1: 0.03 };

/** What tells somebody's words from a title or a term. */
export function learnWords(reads: readonly GoldScene[]): Weights {
  const vocabulary = new Vocabulary();
  const rows = reads.flatMap(({ scene, gold, doc }) => {
    const seen = new Map<string, number>();
    return scene.stretches.flatMap((s, i) => {
      const features = wordsFeatures(scene, i, seen);
      remember(seen, scene.paragraphs[s.block]?.text.slice(s.from, Math.min(s.to, s.from + 400)) ?? '');
      const truth = gold[i];
      if (truth === 'ignore') return [];
      return [
        {
          features: vocabulary.intern(inLanguage(features, doc.lang)),
          yes: truth !== null,
          weight: doc.lang === 'en' ? 1 : 2,
        },
      ];
    });
  });
  return trainLogistic(rows, vocabulary, settings);
}
