import { candidateFeatures, nobodyFeatures } from '../../utils/quotes/attribution/features.ts';
import { identity, type Previous, settingOf } from '../../utils/quotes/attribution/setting.ts';
import { score, unpack, type Weights } from '../../utils/quotes/model/model.ts';
import { likeliest, resolvePronouns } from '../../utils/quotes/people/pronouns.ts';
import { candidatesOf } from '../../utils/quotes/scene/scene.ts';
import { type GoldScene, rightOnes } from './gold-scene.ts';
import { trainChoices, Vocabulary } from './learn.ts';

const ofOthers = { epochs: 8, rate: 0.15, minCount: 4, l1: 0.02, l2: 1 };
const settings = { epochs: 4, rate: 0.15, minCount: 4, l1: 0.002, l2: 0 };

/** How many gold speakers are among the candidates. */
export const ceiling = { found: 0, lost: 0 };

/** Learns from English, and then for each other language what it adds to that. */
export function learnSpeakers(reads: readonly GoldScene[], packedPronouns: string): Weights {
  const weights = learnEnglish(
    reads.filter(({ doc }) => doc.lang === 'en'),
    packedPronouns,
  );
  addLanguages(reads, packedPronouns, weights);
  return weights;
}

/** Adds to the weights of English what the texts in each other language teach. */
export function addLanguages(reads: readonly GoldScene[], packedPronouns: string, weights: Weights): void {
  const { en, ...others } = Object.groupBy(reads, one => one.doc.lang);
  for (const [lang, own = []] of Object.entries(others)) learnAdded(own, lang, packedPronouns, weights);
}

export function learnEnglish(reads: readonly GoldScene[], packedPronouns: string): Weights {
  const vocabulary = new Vocabulary();
  const choices = choicesOf(reads, packedPronouns).map(({ features, right }) => ({
    candidates: features.map(f => vocabulary.intern(f)),
    right,
    weight: 1,
  }));
  return trainChoices(choices, vocabulary, settings);
}

/** Adds to `weights` what a language's own texts teach beyond them. */
export function learnAdded(reads: readonly GoldScene[], lang: string, packedPronouns: string, weights: Weights): void {
  const vocabulary = new Vocabulary();
  const choices = choicesOf(reads, packedPronouns).map(({ features, right }) => ({
    candidates: features.map(list => vocabulary.intern(list.map(f => `${lang}:${f}`))),
    right,
    weight: 1,
    base: features.map(list => score(weights, list)),
  }));
  for (const [feature, weight] of trainChoices(choices, vocabulary, ofOthers)) weights.set(feature, weight);
}

type Candidates = { features: string[][]; right: boolean[] };

/** Each quote's candidates, nobody last, and which of them are right; the quotes before are decided as the gold has them. */
function choicesOf(reads: readonly GoldScene[], packedPronouns: string): Candidates[] {
  const choices: Candidates[] = [];
  for (const one of reads) {
    const { scene, gold, doc } = one;
    const pronouns = resolvePronouns(scene, likeliest(unpack(packedPronouns, doc.lang)));
    let previous: Previous = null;
    const picked = new Map<unknown, number>();
    scene.stretches.forEach((_, i) => {
      const q = gold[i];
      if (!q || q === 'ignore') return;
      const setting = settingOf(scene, i, previous, picked, pronouns);
      const candidates = candidatesOf(scene, i, previous?.mention ?? null);
      const right = rightOnes(one, q, candidates, doc.lang !== 'en');
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
        features: [...candidates.map(m => candidateFeatures(setting, m)), nobodyFeatures(setting)],
        right: [...right, !q.speaker],
      });
      const mention = candidates[right.indexOf(true)];
      if (mention) {
        previous = { stretch: i, mention };
        const who = identity(setting, mention);
        picked.set(who, (picked.get(who) ?? 0) + 1);
      }
    });
  }
  return choices;
}
