import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pack, unpack } from '../../utils/quotes/model/model.ts';
import type { Model } from '../../utils/quotes/model/shipped.ts';
import { packedPronouns, packedSpeakers, packedWords } from '../../utils/quotes/model/weights.ts';
import { type GoldScene, readGold } from './gold-scene.ts';
import { learnPronouns } from './learn-pronouns.ts';
import { addLanguages, ceiling, learnSpeakers } from './learn-speakers.ts';
import { learnWords } from './learn-words.ts';
import { predictDocument } from './predict-quotes.ts';
import { askedBy, pruned } from './prune-weights.ts';
import { readCorpus } from './quotes-corpus.ts';

// npm run train -- quotes [--held-out [folds] | --added | --prune]
//
// Learns the engine's weights from the training halves of the corpus beside the project and writes them to
// utils/quotes/model/weights.ts. With --held-out it learns as often as there are folds (2), each time without one of them,
// writes gold and predictions of all to .output/eval/ for the scorer, and no weights. With --added it learns again what
// is anybody's words and what other languages add to the English speakers' weights, which stay as they are. With --prune
// it learns nothing, but leaves out what no text of those halves asks for.

type Learned = { words: string; pronouns: string; speakers: string };

function learn(reads: readonly GoldScene[]): Learned {
  const pronouns = pack(learnPronouns(reads));
  return { words: pack(learnWords(reads)), pronouns, speakers: pack(learnSpeakers(reads, pronouns)) };
}

function holdOut(reads: readonly GoldScene[], folds: number): void {
  const predictions = reads.map(() => '');
  for (let fold = 0; fold < folds; fold++) {
    const learned = learn(reads.filter((_, i) => i % folds !== fold));
    const models = new Map<string, Model>();
    const modelOf = (lang: string): Model => {
      const model = models.get(lang) ?? {
        words: unpack(learned.words, lang),
        pronouns: unpack(learned.pronouns, lang),
        speakers: unpack(learned.speakers, lang),
      };
      models.set(lang, model);
      return model;
    };
    reads.forEach(({ doc }, i) => {
      if (i % folds === fold) predictions[i] = JSON.stringify(predictDocument(doc, modelOf));
    });
    console.log(
      `words ${learned.words.length}, pronouns ${learned.pronouns.length}, speakers ${learned.speakers.length} bytes`,
    );
  }
  const out = '.output/eval';
  mkdirSync(out, { recursive: true });
  for (const lang of ['en', 'de']) {
    const mine = (_: unknown, i: number) => reads[i]?.doc.lang === lang;
    writeFileSync(
      `${out}/gold.${lang}.jsonl`,
      reads
        .filter(mine)
        .map(({ doc }) => JSON.stringify(doc))
        .join('\n'),
    );
    writeFileSync(`${out}/held.${lang}.jsonl`, predictions.filter(mine).join('\n'));
  }
}

/** The shipped weights of English and what the other languages add to them, learned anew. */
function learnAddedOnly(reads: readonly GoldScene[]): Learned {
  const features = packedSpeakers.slice(packedSpeakers.indexOf('\n') + 1).split('|');
  const english = unpack(packedSpeakers, 'en');
  const shared = features.filter(feature => !/^[a-z]{2}:/.test(feature));
  const speakers = new Map(shared.map(feature => [feature, english.get(feature) ?? 0]));
  addLanguages(reads, packedPronouns, speakers);
  return { words: pack(learnWords(reads)), pronouns: packedPronouns, speakers: pack(speakers) };
}

/** The shipped weights without those that no text asks for. */
function prune(reads: readonly GoldScene[]): Learned {
  const asked = askedBy(reads.map(({ doc }) => doc));
  return {
    words: pruned(packedWords, asked.words),
    pronouns: pruned(packedPronouns, asked.pronouns),
    speakers: pruned(packedSpeakers, asked.speakers),
  };
}

const reads = [...readCorpus('polnear.train.jsonl.gz'), ...readCorpus('wikinews_de.train.jsonl')].map(readGold);
const at = process.argv.indexOf('--held-out');
if (at >= 0) {
  holdOut(reads, Number(process.argv[at + 1]) || 2);
  console.log(ceiling);
} else {
  const make = process.argv.includes('--prune') ? prune : process.argv.includes('--added') ? learnAddedOnly : learn;
  const learned = make(reads);
  const file = new URL('../../utils/quotes/model/weights.ts', import.meta.url);
  writeFileSync(
    file,
    `// Made by \`npm run train -- quotes\`; see tests/eval/train-quotes.ts and model.ts for the form.\n` +
      `export const packedWords = ${JSON.stringify(learned.words)};\nexport const packedPronouns = ${JSON.stringify(learned.pronouns)};\nexport const packedSpeakers = ${JSON.stringify(learned.speakers)};\n`,
  );
  console.log(`${readFileSync(file).length} bytes`, ceiling);
}
