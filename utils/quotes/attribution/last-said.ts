import { has, is, strongBits } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { mentionFrom } from '../mentions/mention-from.ts';
import { isAbsolute } from '../scene/absolute.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import type { Scene } from '../scene/scene.ts';
import { sentenceAround } from '../scene/sentence-around.ts';
import { verbsOf } from '../scene/verbs-of.ts';
import { leftOf } from '../text/left-of.ts';
import { isColon, type Token } from '../text/tokens.ts';

export const looked = 24; // mentions
const reach = 2; // paragraphs

/** Who is the subject of the last act of speech in the sentences before a quote's own; null where there is none near. */
export function lastSaid({ paragraphs }: Scene, paragraph: Paragraph, at: number): Mention | null {
  const sentence = paragraph.tokens[at]?.sentence ?? 0;
  for (let b = paragraph.block; b >= paragraph.block - reach; b--) {
    const p = paragraphs[b];
    if (!p) continue;
    const end = p === paragraph ? mentionFrom(p.mentions, at) : p.mentions.length;
    const m = leftOf(p.mentions, end, looked).findLast(m => !(p === paragraph && m.sentence >= sentence) && says(p, m));
    if (m) return m;
  }
  return null;
}

/**
 * Who is the subject of an act of speech in a quote's own sentence: the nearest before it, or else after; where a colon
 * leads to the quote (“Lee shrugged: …”) whoever opens the sentence.
 */
export function ownSaid(p: Paragraph, at: number): Mention | null {
  const sentence = p.tokens[at]?.sentence;
  const low = mentionFrom(p.mentions, at) - 1;
  const isHere = (m: Mention) => m.sentence === sentence;
  const before = leftOf(p.mentions, low + 1, looked).filter(isHere);
  const after = p.mentions.slice(low + 1, low + 1 + looked).filter(isHere);
  const opener = isColon(p.tokens[at - 1]) ? before.find(m => isFree(p, m)) : null;
  return before.findLast(m => says(p, m)) ?? after.find(m => says(p, m)) ?? opener ?? null;
}

/** Not a part of another, not an owner, after no preposition: it may be a subject. */
const isFree = (p: Paragraph, m: Mention): boolean =>
  !m.inner && !m.owner && !has(p.tokens[m.phrase - 1], is.preposition);

/** The subject of an act of speech; “[Lee] rejected the criticism”: what follows a verb that has a subject is none. */
export function says(p: Paragraph, m: Mention): boolean {
  if (isAbsolute(p, m)) return true;
  const { cue } = verbsOf(p, m);
  if (m.inner || m.owner || !has(p.tokens[cue], strongBits | is.label)) return false;
  const left = p.mentions[mentionFrom(p.mentions, cue) - 1];
  return cue > m.last || left?.after !== cue || !isFree(p, left);
}

/** ` r` where a verb in a quote's sentence has a form that only what others say has, else nothing. */
export const moodAround = (tokens: readonly Token[], at: number): string =>
  tokens.slice(...sentenceAround(tokens, at)).some(t => has(t, is.reported)) ? ' r' : '';
