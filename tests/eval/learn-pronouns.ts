import { score, softmax, type Weights } from '../../utils/quotes/model/model.ts';
import { personhood } from '../../utils/quotes/people/pronoun-features.ts';
import { type Choose, likeliest, resolvePronouns } from '../../utils/quotes/people/pronouns.ts';
import { type GoldScene, inLanguage } from './gold-scene.ts';
import { type Choice, trainChoices, Vocabulary } from './learn.ts';
import { keyOf } from './quotes-corpus.ts';

const rounds = 3;
const absurd = 0.15;
const settings = { epochs: 8, rate: 0.1, minCount: 4, l1: 0.02, l2: 0 };

/** Learns twice: first without the pronouns before, then with what the first round makes of them. */
export function learnPronouns(reads: readonly GoldScene[]): Weights {
  let weights: Weights | null = null;
  for (let round = 0; round < rounds; round++) {
    const vocabulary = new Vocabulary();
    const choices: Choice[] = [];
    for (const { doc, scene, starts } of reads) {
      const truth = new Map<number, string[]>();
      for (const { speaker } of doc.quotes) {
        const names = speaker && (speaker.resolved ?? speaker.resolved_silver);
        if (speaker?.kind === 'pronoun' && names)
          truth.set(
            speaker.start,
            [names].flat().map(name => keyOf(name, doc.lang)),
          );
      }
      const guess: Choose = weights ? likeliest(weights) : () => -1;
      resolvePronouns(scene, choice => {
        const { pronoun, recent, featuresOf } = choice;
        const keys = truth.get((starts[pronoun.block] ?? 0) + pronoun.start);
        if (!keys) return guess(choice);
        const right = recent.map(
          r =>
            keys.includes(keyOf(r.entity ? r.entity.words.join(' ') : r.named.text, doc.lang)) &&
            personhood(r, pronoun) !== 'thing',
        );
        if (!right.some(Boolean)) return guess(choice);
        const features = featuresOf();
        // The truth is another program's guess: what the round before finds absurd is left out.
        const chances = weights ? softmax(features.map(f => score(weights ?? new Map(), f))) : [];
        if (weights && chances.reduce((sum, p, i) => sum + (right[i] ? p : 0), 0) < absurd) return guess(choice);
        choices.push({ candidates: features.map(f => vocabulary.intern(inLanguage(f, doc.lang))), right, weight: 1 });
        return right.indexOf(true);
      });
    }
    weights = trainChoices(choices, vocabulary, settings);
  }
  return weights ?? new Map();
}
