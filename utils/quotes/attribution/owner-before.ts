import { endsLike, endsSurely } from '../languages/items.ts';
import { has, is, type Lexicon } from '../lexicon/lexicon.ts';
import { isPronoun, type Mention } from '../mentions/mention.ts';
import { isComma, isQuote, isWord, type Token } from '../text/tokens.ts';
import { ownsAfter } from './subjects.ts';

const longestList = 12; // tokens: quotes and the commas between them

/** Lee'nin “…” sözleri, Lee'nin söylediği “…” sözü: where the verb ends the sentence, whose words the noun after them names. */
export function ownerBefore(
  tokens: readonly Token[],
  mentions: Mention[],
  at: number,
  lexicon: Lexicon,
): Mention | null {
  const { obliques, ablatives } = lexicon.pack;
  let noun = at + 1;
  while (noun - at < longestList && isComma(tokens[noun]) && isQuote(tokens[noun + 1])) noun += 2; // “…”, “…” sözleri
  if (!has(tokens[noun], is.noun)) return null;
  const able = mentions.filter(m => m.last < at && !isPronoun(m) && ownsAfter(tokens, m, lexicon));
  const owner = able.findLast(m => !endsSurely(tokens[m.last + 1]?.norm, obliques)) ?? able.at(-1);
  const last = tokens[at - 1];
  // Lee'nin evinde “…” sözü: whoever said it there.
  const isElse =
    owner &&
    owner.last < at - 1 &&
    (isComma(last)
      ? !has(tokens[at - 2], is.gerund) && tokens.slice(owner.last + 1, at).some(t => isWord(t))
      : [obliques, ablatives].some(list => endsLike(last?.norm, list)));
  return (!(isElse && !has(tokens[noun], is.say)) && owner) || null;
}
