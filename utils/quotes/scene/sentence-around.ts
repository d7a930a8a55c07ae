import { cueBits, has, strongBits } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { mentionFrom } from '../mentions/mention-from.ts';
import type { Token } from '../text/tokens.ts';
import type { Paragraph } from './paragraph.ts';

const reach = 40; // tokens on each side

/** The first token of the sentence of token `at` and the one after its last, as far as they are within reach. */
export function sentenceAround(tokens: readonly Token[], at: number): [from: number, to: number] {
  const sentence = tokens[at]?.sentence ?? 0;
  let from = at;
  while (at - from < reach && tokens[from - 1]?.sentence === sentence) from -= 1;
  let to = at;
  while (to - at < reach && tokens[to + 1]?.sentence === sentence) to += 1;
  return [from, to + 1];
}

/** The surest act of speech in the sentence of token `at`: `strong`, `weak` or `none`. */
export function cueAround(tokens: readonly Token[], at: number): string {
  const sentence = tokens.slice(...sentenceAround(tokens, at));
  return sentence.some(t => has(t, strongBits)) ? 'strong' : sentence.some(t => has(t, cueBits)) ? 'weak' : 'none';
}

/** The mentions that lie in tokens `[from, to)`. */
export function mentionsWithin({ mentions }: Paragraph, from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let i = mentionFrom(mentions, from); (mentions[i]?.last ?? to) < to; i++) {
    const mention = mentions[i];
    if (mention && mention.person !== 2) found.push(mention);
  }
  return found;
}
