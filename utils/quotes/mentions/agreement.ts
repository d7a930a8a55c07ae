import { endsLike, isListed, withAndWithout } from '../languages/items.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isWord, type Token } from '../text/tokens.ts';

const longestName = 4; // adjectives

/** Where nouns have cases, a word that ends as adjectives do. */
export const endsAsAdjective = (t: Token | undefined, { pack }: Lexicon): boolean => endsLike(t?.norm, pack.adjectives);

/**
 * The last of the adjectives that follow a body and belong to its name: “Commission européenne”, «الائتلاف الوطني»; where
 * they take the article of their noun, only a noun that has it is followed by them.
 */
export function agreeing(tokens: readonly Token[], body: number, { pack }: Lexicon): number {
  const agrees = (word = '') => withAndWithout(word, pack.plurals).some(one => isListed(one, pack.agreement));
  if (pack.bare && !agrees(tokens[body]?.norm)) return body;
  let last = body;
  for (let next = tokens[last + 1]; last - body < longestName; next = tokens[last + 1]) {
    if (!isWord(next, tokens[body]?.sentence) || next.bits || next.capital) break;
    if (!agrees(next.norm)) break;
    last++;
  }
  return last;
}
