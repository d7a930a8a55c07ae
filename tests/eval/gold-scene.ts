import type { Mention } from '../../utils/quotes/mentions/mention.ts';
import { readScene } from '../../utils/quotes/scene/read-scene.ts';
import type { Scene } from '../../utils/quotes/scene/scene.ts';
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

/**
 * Which candidates are the gold speaker: all with its key, if one is in its words; else the nearest with its key.
 * @param loose else what stands first in those words: “the words of [the director]”. Where there is little to learn from.
 */
export function rightOnes(one: GoldScene, q: GoldQuote, candidates: readonly Mention[], loose: boolean): boolean[] {
  const { doc, starts } = one;
  const speaker = q.speaker;
  if (!speaker) return candidates.map(() => false);
  const key = keyOf(speaker.text, doc.lang);
  const at = (m: Mention) => (starts[m.block] ?? 0) + m.start;
  const inside = candidates.map(m => at(m) >= speaker.start - 1 && at(m) < speaker.end);
  const isKey = candidates.map(m => keyOf(m.text, doc.lang) === key);
  const exact = candidates.map(
    (m, i) => inside[i] === true && (isKey[i] === true || (loose && keyOf(wordsOf(one, m), doc.lang) === key)),
  );
  // The same name elsewhere is as right; what leads to a name is not.
  if (exact.some(Boolean))
    return candidates.map((m, i) => exact[i] === true || (m.kind !== 'pronoun' && isKey[i] === true));
  let best = -1;
  candidates.forEach((m, i) => {
    if (!isKey[i] || m.kind === 'pronoun') return;
    const rival = candidates[best];
    if (!rival || Math.abs(at(m) - speaker.start) < Math.abs(at(rival) - speaker.start)) best = i;
  });
  // “a source familiar with …”: what the marked words begin with.
  const maybe = (m: Mention) => (loose ? m.kind !== 'pronoun' : m.kind === 'nominal' && at(m) <= speaker.start + 1);
  if (best < 0) best = candidates.findIndex((m, i) => inside[i] && !m.inner && maybe(m));
  return candidates.map((_, i) => i === best);
}

/** With what leads to a name: “the director of the museum, Ann Lee”, as the corpus marks it. */
function wordsOf({ scene }: GoldScene, m: Mention): string {
  const p = scene.paragraphs[m.block];
  const lead = p?.tokens[m.phrase];
  return p && lead ? p.text.slice(lead.start, m.end) : m.text;
}

/** The features of a text in a language: English ones are everybody's, others also have their own. */
export const inLanguage = (features: string[], lang: string) =>
  lang === 'en' ? features : [...features, ...features.map(f => `${lang}:${f}`)];
