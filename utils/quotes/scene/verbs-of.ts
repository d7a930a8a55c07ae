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
  const { tokens } = p;
  let after = '';
  let cue = -1;
  let k = m.after;
  for (let skipped = 0; skipped < 4; skipped++, k++) {
    const t = tokens[k];
    if (!isWord(t, m.sentence)) break;
    if (t.bits & cueBits & ~is.noun) {
      after = symbolOf(t);
      cue = k;
      break;
    }
    if (!(t.bits & is.auxiliary)) break;
  }
  let before = '';
  for (let back = 1, left = 2; left > 0; back++) {
    const t = tokens[m.phrase - back];
    if (!isWord(t, m.sentence)) break;
    if (t.bits & cueBits) {
      before = symbolOf(t) + (back > 1 ? symbolAt(p, m.phrase - 1) : '');
      // “Lee said [her coach] told her”: the verb before is another's.
      const isOthers = /[NPR]/.test(symbolAt(p, m.phrase - back - 1));
      if (cue < 0 || (t.bits & strongBits && !isOthers)) cue = m.phrase - back;
      break;
    }
    if (!(t.bits & is.auxiliary)) left -= t.bits & is.preposition ? 1 : 2;
  }
  return { after, before, cue };
}
