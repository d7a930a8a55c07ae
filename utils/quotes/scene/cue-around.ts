import { cueBits, strongBits } from '../lexicon/lexicon.ts';
import type { Token } from '../text/tokens.ts';

/** Tokens on each side of a quote where a cue is looked for. */
export const near = 40;

/** The surest act of speech in the sentence of token `at`: `strong`, `weak` or `none`. */
export function cueAround(tokens: readonly Token[], at: number): string {
  const sentence = tokens[at]?.sentence;
  let cue = 'none';
  for (let k = Math.max(0, at - near); k < Math.min(tokens.length, at + near); k++) {
    const t = tokens[k];
    if (!t || t.sentence !== sentence) continue;
    if (t.bits & strongBits) return 'strong';
    if (t.bits & cueBits) cue = 'weak';
  }
  return cue;
}
