import { endsLike } from '../languages/items.ts';
import { has, is, type Lexicon } from '../lexicon/lexicon.ts';
import { isPronoun, type Mention } from '../mentions/mention.ts';
import { isComma, type Token } from '../text/tokens.ts';
import { ownsAfter } from './subjects.ts';

/** Lee'nin “…” sözleri, Lee'nin söylediği “…” sözü: where the verb ends the sentence, whose words the noun after them names. */
export function ownerBefore(
  tokens: readonly Token[],
  mentions: Mention[],
  at: number,
  lexicon: Lexicon,
): Mention | null {
  const { obliques, ablatives } = lexicon.pack;
  if (!has(tokens[at + 1], is.noun)) return null;
  const owner = mentions.findLast(m => m.last < at && !isPronoun(m) && ownsAfter(tokens, m, lexicon));
  const gap = owner ? tokens.slice(owner.last + 1, at) : [];
  const last = gap.at(-1);
  // Lee'nin evinde “…” sözü: whoever said it there.
  const isElse = isComma(last) ? gap.length > 1 : endsLike(last?.norm, obliques) || endsLike(last?.norm, ablatives);
  return !owner || (isElse && !has(tokens[at + 1], is.say)) ? null : owner;
}
