import { capitalNouns, grammarBits, has, is, type Lexicon } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { isAcronym, isWord, type Token, together } from '../text/tokens.ts';

const others = grammarBits | is.role | is.title | is.body | is.firstName;

/**
 * Which country or house a role is of, whether a name follows it or not: how the words before token `to` begin, since
 * “Russian” and “Russia” are one; none where no capital tells. “[US] president”, «президент [России]», “[Rusiya] lideri”.
 * @param all whether words without a capital count too, once another has one: «[ՀՀ էկոնոմիկայի] նախարար»
 */
export function originsOf(tokens: readonly Token[], m: Mention, to: number, lexicon: Lexicon, all: boolean): string[] {
  if (capitalNouns(lexicon) || lexicon.pack.articles) return [];
  const words = tokens.slice(Math.max(0, m.phrase - 1), to).filter(t => isWord(t) && together(t, m));
  const told = words.filter(t => t.capital && (isAcronym(t) || !has(t, others)));
  return (all && told[0] ? words : told).map(t => t.norm.slice(0, 3));
}
