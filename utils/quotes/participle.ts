import { endsLike } from './languages/items.ts';
import { has, is, type Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Token } from './tokens.ts';

/** “…” diyen muhtar Hasan Çelikkol; “…” ifadelerini kullanan Çelikkol: whether who says so comes after a participle. */
export function participleFollows(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
  { pack }: Lexicon,
): boolean {
  if (!pack.order.verbLast) return false;
  for (let cue = at + 1; cue < at + 6 && tokens[cue]?.kind === 'word'; cue++) {
    const t = tokens[cue];
    if (t && !t.capital && (has(t, is.gerund) || endsLike(t.norm, pack.participles)))
      if (mentions.some(m => m.phrase > cue && m.phrase - cue < 7)) return true;
  }
  return false;
}
