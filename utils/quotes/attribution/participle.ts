import { endsLike } from '../languages/items.ts';
import { endsOnVerb, has, is, type Lexicon } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { isWord, type Token } from '../text/tokens.ts';
import { subjectOf } from './subjects.ts';

/** “…” diyen muhtar Hasan Çelikkol; “…” ifadelerini kullanan Çelikkol: who says so comes right after the participle. */
export function participleAfter(
  tokens: readonly Token[],
  mentions: Mention[],
  at: number,
  lexicon: Lexicon,
): Mention | null {
  if (!endsOnVerb(lexicon)) return null;
  for (let cue = at + 1; cue < at + 6 && isWord(tokens[cue]); cue++) {
    const t = tokens[cue];
    if (!t || t.capital || !(has(t, is.gerund) || endsLike(t.norm, lexicon.pack.participles))) continue;
    const right = mentions.filter(m => !m.owner && m.phrase > cue && m.phrase - cue < (has(t, is.gerund) ? 7 : 2));
    if (right[0]) return subjectOf(tokens, right, right[0], lexicon);
  }
  return null;
}
