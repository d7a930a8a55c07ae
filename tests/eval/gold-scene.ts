import { readScene } from '../../utils/quotes/index.ts';
import type { Mention } from '../../utils/quotes/mention.ts';
import type { Scene } from '../../utils/quotes/scene.ts';
import { blocksOf } from './predict-quotes.ts';
import { type GoldDoc, type GoldQuote, keyOf } from './quotes-corpus.ts';

/** A text of the corpus, read, with the gold quote of each stretch; `ignore`: nobody knows. */
export type GoldScene = { doc: GoldDoc; scene: Scene; starts: number[]; gold: (GoldQuote | null | 'ignore')[] };

export function readGold(doc: GoldDoc): GoldScene {
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

/** Which candidates are the gold speaker: all with its key, if one is in its words; else the nearest with its key. */
export function rightOnes({ doc, starts }: GoldScene, q: GoldQuote, candidates: readonly Mention[]): boolean[] {
  const speaker = q.speaker;
  if (!speaker) return candidates.map(() => false);
  const key = keyOf(speaker.text, doc.lang);
  const at = (m: Mention) => (starts[m.block] ?? 0) + m.start;
  const inside = candidates.map(m => at(m) >= speaker.start - 1 && at(m) < speaker.end);
  const exact = candidates.map((m, i) => inside[i] === true && keyOf(m.text, doc.lang) === key);
  // The same name elsewhere is as right.
  if (exact.some(Boolean))
    return candidates.map((m, i) => exact[i] === true || (m.kind !== 'pronoun' && keyOf(m.text, doc.lang) === key));
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

/** The features of a text in a language: English ones are everybody's, others also have their own. */
export const inLanguage = (features: string[], lang: string) =>
  lang === 'en' ? features : [...features, ...features.map(f => `${lang}:${f}`)];
