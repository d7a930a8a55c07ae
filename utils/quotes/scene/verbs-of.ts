import { cueBits, has, is, strongBits } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { isWord, type Token } from '../text/tokens.ts';
import type { Paragraph } from './paragraph.ts';
import { symbolAt, symbolOf } from './symbols.ts';

/** The token before auxiliaries that end at token `k`: “[said] has”. */
export function beforeAuxiliaries(tokens: readonly Token[], k: number): number {
  let at = k;
  while (has(tokens[at], is.auxiliary)) at -= 1;
  return at;
}

/** The verb of a mention: the act of speech right after it, over adverbs and auxiliaries, or right before it. */
export function verbsOf(p: Paragraph, m: Mention): { after: string; before: string; cue: number } {
  const [right, left] = [actAfter(p.tokens, m), actBefore(p.tokens, m)];
  const [next, act] = [p.tokens[right], p.tokens[left]];
  const after = next ? symbolOf(next) : '';
  if (!act) return { after, before: '', cue: right };
  const before = symbolOf(act) + (left < m.phrase - 1 ? symbolAt(p, m.phrase - 1) : '');
  // “Lee said [her coach] told her”: the verb before is another's.
  const isOwn = has(act, strongBits) && !/[NPR]/.test(symbolAt(p, left - 1));
  return { after, before, cue: right < 0 || isOwn ? left : right };
}

/** The token of the act of speech after a mention; -1 for none. */
function actAfter(tokens: readonly Token[], m: Mention): number {
  for (let k = m.after; k < m.after + 4; k++) {
    const t = tokens[k];
    if (!isWord(t, m.sentence)) return -1;
    if (t.bits & cueBits & ~is.noun) return k;
    if (!(t.bits & is.auxiliary)) return -1;
  }
  return -1;
}

/** The token of the act of speech before a mention; -1 for none. One other word may stand between them, or two prepositions. */
function actBefore(tokens: readonly Token[], m: Mention): number {
  for (let k = m.phrase - 1, left = 2; left > 0; k--) {
    const t = tokens[k];
    if (!isWord(t, m.sentence)) return -1;
    if (t.bits & cueBits) return k;
    if (!(t.bits & is.auxiliary)) left -= t.bits & is.preposition ? 1 : 2;
  }
  return -1;
}
