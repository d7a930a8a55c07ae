import { isListed } from '../languages/items.ts';
import { endsAsOwner, grammarBits, has, is, type Lexicon, verbBits } from '../lexicon/lexicon.ts';
import { isName, type Mention } from '../mentions/mention.ts';
import { isAcronym, isWord, type Token, together } from '../text/tokens.ts';

const longest = 14; // tokens of a role
const others = grammarBits | is.role | is.title | is.body | is.firstName;

/**
 * Which country or house a role is of, with or without a name after it: how the words beside it begin, since “Russian”
 * and “Russia” are one; none where neither a capital nor an ending tells. “[US] president”, «президент [России]»,
 * “[Rusiya] lideri”, « le président [français] ». Before a name, words without a capital count too once another has one:
 * «[ՀՀ էկոնոմիկայի] նախարար».
 */
export function originsOf(tokens: readonly Token[], m: Mention, lexicon: Lexicon): string[] {
  const { origins } = lexicon.pack;
  const named = isName(m);
  const to = named ? m.first : origins ? Math.max(m.after, m.last + 2) : m.after;
  const from = Math.max(0, m.phrase - 1);
  const words = tokens.slice(from, Math.min(to, from + longest)).filter(t => isWord(t) && together(t, m));
  const told = words.filter(t =>
    origins
      ? // “[Frankreichs] Präsident”
        !has(t, verbBits) && (isListed(t.norm, origins) || (t.capital && endsAsOwner(t.norm, lexicon)))
      : t.capital && (isAcronym(t) || !has(t, others)),
  );
  return (named && !origins && told[0] ? words : told).map(t => t.norm.slice(0, 3));
}
