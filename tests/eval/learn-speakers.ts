import { candidateFeatures, identity, nobodyFeatures, type Previous, settingOf } from '../../utils/quotes/features.ts';
import { unpack, type Weights } from '../../utils/quotes/model.ts';
import { resolvePronouns } from '../../utils/quotes/pronouns.ts';
import { candidatesOf } from '../../utils/quotes/scene.ts';
import { type GoldScene, inLanguage, rightOnes } from './gold-scene.ts';
import { type Choice, trainChoices, Vocabulary } from './learn.ts';

const settings = { epochs: 6, rate: 0.25, minCount: 7, l1: 0.0085 };

/** How many gold speakers are among the candidates. */
export const ceiling = { found: 0, lost: 0 };

export function learnSpeakers(reads: readonly GoldScene[], packedPronouns: string): Weights {
  const vocabulary = new Vocabulary();
  const choices: Choice[] = [];
  for (const one of reads) {
    const { scene, gold, doc } = one;
    const pronouns = resolvePronouns(scene, unpack(packedPronouns, doc.lang));
    let previous: Previous = null;
    const picked = new Map<unknown, number>();
    scene.stretches.forEach((_, i) => {
      const q = gold[i];
      if (!q || q === 'ignore') return;
      const setting = settingOf(scene, i, previous, picked, pronouns);
      const candidates = candidatesOf(scene, i, previous?.mention ?? null);
      const right = rightOnes(one, q, candidates);
      if (q.speaker) ceiling[right.some(Boolean) ? 'found' : 'lost']++;
      if (q.speaker && !right.some(Boolean)) {
        if (process.argv.includes('--lost'))
          console.log(
            doc.id,
            '|',
            q.speaker.text,
            '|',
            doc.text.slice(q.speaker.start - 40, q.speaker.end + 60).replace(/\n/g, ' / '),
          );
        return;
      }
      choices.push({
        candidates: [...candidates.map(m => candidateFeatures(setting, m)), nobodyFeatures(setting)].map(features =>
          vocabulary.intern(inLanguage(features, doc.lang)),
        ),
        right: [...right, !q.speaker],
        weight: doc.lang === 'en' ? 1 : 2,
      });
      const mention = candidates[right.indexOf(true)];
      if (mention) {
        previous = { stretch: i, mention };
        const who = identity(setting, mention);
        picked.set(who, (picked.get(who) ?? 0) + 1);
      }
    });
  }
  return trainChoices(choices, vocabulary, settings);
}
