import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { candidateFeatures, identity, nobodyFeatures, type Previous, settingOf } from '../../utils/quotes/features.ts';
import { type Model, readScene } from '../../utils/quotes/index.ts';
import type { Mention } from '../../utils/quotes/mentions.ts';
import { pack, unpack, type Weights } from '../../utils/quotes/model.ts';
import { resolvePronouns } from '../../utils/quotes/pronouns.ts';
import { candidatesOf, type Scene } from '../../utils/quotes/scene.ts';
import { remember, wordsFeatures } from '../../utils/quotes/words.ts';
import { type Choice, type Settings, trainChoices, trainLogistic, Vocabulary } from './learn.ts';
import { blocksOf, predictDocument } from './predict-quotes.ts';
import { type GoldDoc, type GoldQuote, keyOf, readCorpus } from './quotes-corpus.ts';

// npm run train -- quotes [--held-out]
//
// Learns the engine's weights from the training halves of the corpus beside the project and writes them to
// utils/quotes/weights.ts. With --held-out it learns from three quarters of that,
// writes gold and predictions of the rest to .output/eval/ for the scorer, and no weights.

const settings = {
  words: { epochs: 8, rate: 0.2, minCount: 6, l1: 0.03 },
  pronouns: { epochs: 8, rate: 0.2, minCount: 4, l1: 0.005 },
  speakers: { epochs: 6, rate: 0.25, minCount: 7, l1: 0.0085 },
} satisfies Record<string, Settings>;

type Read = { doc: GoldDoc; scene: Scene; starts: number[]; gold: (GoldQuote | null | 'ignore')[] };

/** A text of the corpus, read, with the gold quote of each stretch. */
function read(doc: GoldDoc): Read {
  const { blocks, starts } = blocksOf(doc.text);
  const scene = readScene({
    blocks,
    lang: doc.lang,
    title: '',
    subtitle: null,
    section: null,
    authors: [],
    siteName: null,
  });
  const gold = scene.stretches.map(s => {
    const base = starts[s.block] ?? 0;
    const overlap = (a: number, b: number) =>
      Math.max(0, Math.min(b, base + s.end) - Math.max(a, base + s.start)) /
      (Math.max(b, base + s.end) - Math.min(a, base + s.start) || 1);
    const hit = doc.quotes.find(q => overlap(q.start, q.end) >= 0.5);
    if (hit) return hit;
    return doc.ignore?.some(([a, b]) => overlap(a, b) > 0) ? 'ignore' : null;
  });
  return { doc, scene, starts, gold };
}

function learnWords(reads: readonly Read[]): Weights {
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
  return trainLogistic(rows, vocabulary, settings.words);
}

const inLanguage = (features: string[], lang: string) =>
  lang === 'en' ? features : [...features, ...features.map(f => `${lang}:${f}`)];

/** Which candidates are the gold speaker: those in its words with its key; else any with its key, the nearest. */
function rightOnes({ doc, starts }: Read, q: GoldQuote, candidates: readonly Mention[]): boolean[] {
  const speaker = q.speaker;
  if (!speaker) return candidates.map(() => false);
  const key = keyOf(speaker.text, doc.lang);
  const at = (m: Mention) => (starts[m.block] ?? 0) + m.start;
  const inside = candidates.map(m => at(m) >= speaker.start - 1 && at(m) < speaker.end);
  const exact = candidates.map((m, i) => inside[i] === true && keyOf(m.text, doc.lang) === key);
  if (exact.some(Boolean)) return exact;
  const sameKey = candidates.map(m => keyOf(m.text, doc.lang) === key && m.kind !== 'pronoun');
  if (sameKey.some(Boolean)) {
    let best = -1;
    candidates.forEach((m, i) => {
      const rival = candidates[best];
      if (sameKey[i] && (!rival || Math.abs(at(m) - speaker.start) < Math.abs(at(rival) - speaker.start))) best = i;
    });
    return candidates.map((_, i) => i === best);
  }
  return candidates.map(() => false);
}

const lost = { found: 0, lost: 0 };

/** Learns twice: first without the pronouns before, then with what the first round makes of them. */
function learnPronouns(reads: readonly Read[]): Weights {
  let weights: Weights | null = null;
  for (let round = 0; round < 2; round++) {
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
      resolvePronouns(scene, weights, ({ pronoun, recent, features }) => {
        const keys = truth.get((starts[pronoun.block] ?? 0) + pronoun.start);
        if (!keys) return null;
        const right = recent.map(e => keys.includes(keyOf(e.words.join(' '), doc.lang)));
        if (!right.some(Boolean)) return null;
        choices.push({ candidates: features.map(f => vocabulary.intern(inLanguage(f, doc.lang))), right, weight: 1 });
        return right.indexOf(true);
      });
    }
    weights = trainChoices(choices, vocabulary, settings.pronouns);
  }
  return weights ?? new Map();
}

function learnSpeakers(reads: readonly Read[], packedPronouns: string): Weights {
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
      if (q.speaker) lost[right.some(Boolean) ? 'found' : 'lost']++;
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
  return trainChoices(choices, vocabulary, settings.speakers);
}

type Learned = { words: string; pronouns: string; speakers: string };

function learn(docs: readonly GoldDoc[]): Learned {
  const reads = docs.map(read);
  const pronouns = pack(learnPronouns(reads));
  return { words: pack(learnWords(reads)), pronouns, speakers: pack(learnSpeakers(reads, pronouns)) };
}

const docs = [...readCorpus('polnear.train.jsonl.gz'), ...readCorpus('wikinews_de.train.jsonl')];
if (process.argv.includes('--held-out')) {
  const out = '.output/eval';
  mkdirSync(out, { recursive: true });
  const started = performance.now();
  const learned = learn(docs.filter((_, i) => i % 4 !== 0));
  const modelOf = (lang: string): Model => ({
    words: unpack(learned.words, lang),
    pronouns: unpack(learned.pronouns, lang),
    speakers: unpack(learned.speakers, lang),
  });
  console.log(
    `learned in ${Math.round(performance.now() - started)} ms: words ${learned.words.length}, pronouns ${learned.pronouns.length}, speakers ${learned.speakers.length} bytes`,
    lost,
  );
  for (const lang of ['en', 'de']) {
    const rest = docs.filter((d, i) => i % 4 === 0 && d.lang === lang);
    writeFileSync(`${out}/gold.${lang}.jsonl`, rest.map(d => JSON.stringify(d)).join('\n'));
    writeFileSync(`${out}/held.${lang}.jsonl`, rest.map(d => JSON.stringify(predictDocument(d, modelOf))).join('\n'));
  }
} else {
  const learned = learn(docs);
  const file = new URL('../../utils/quotes/weights.ts', import.meta.url);
  writeFileSync(
    file,
    `// Made by \`npm run train -- quotes\`; see tests/eval/train-quotes.ts and model.ts for the form.\n` +
      `export const packedWords = ${JSON.stringify(learned.words)};\nexport const packedPronouns = ${JSON.stringify(learned.pronouns)};\nexport const packedSpeakers = ${JSON.stringify(learned.speakers)};\n`,
  );
  console.log(`${readFileSync(file).length} bytes`, lost);
}
