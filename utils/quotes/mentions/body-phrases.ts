import { endsLike } from '../languages/items.ts';
import { cueBits, endsOnVerb, has, hasCapitals, hasCases, is } from '../lexicon/lexicon.ts';
import { isWord, together } from '../text/tokens.ts';
import { agreeing, endsAsAdjective } from './agreement.ts';
import type { Row } from './mention.ts';

/** «Центральной районной больницы»: where adjectives agree, the body that one with a capital leads to; or null. */
export function bodyAfter({ tokens, lexicon }: Row, from: number): number | null {
  if (!tokens[from]?.capital || has(tokens[from], is.firstName | is.role | is.body)) return null;
  let k = from;
  while (k - from < 3 && endsAsAdjective(tokens[k], lexicon) && (k === from || !tokens[k]?.capital)) k += 1;
  const t = tokens[k];
  return k > from && has(t, is.body) && !t?.capital && together(t, tokens[from]) ? k : null;
}

/**
 * The last token of a body’s name that begins at `from`: “Ministry of transport” where nothing stands between the two is one
 * word more, if what follows it is known.
 */
export function bodyEnd(row: Row, from: number): number {
  const { tokens, lexicon } = row;
  const last = agreeing(tokens, from, lexicon);
  if (last > from) return last;
  // «центр общественных связей», «Министерство [иностранных] дел России»: adjectives before the noun, a country or a town
  // after it;
  let noun = from + 1;
  while (noun - from < 3 && !tokens[noun]?.capital && endsAsAdjective(tokens[noun], lexicon)) noun += 1;
  const next = tokens[noun];
  const inName = hasCapitals(lexicon) ? 0 : is.body; // “Ministry of Health”, and Health alone for it
  // but «из министерства обороны Лунин …»
  const place = tokens[noun + 1];
  const isLed = has(tokens[from - 1], is.preposition | is.role | is.title | is.body);
  const ofPlace = hasCases(lexicon) && place?.capital && (isLed ? has(place, is.notName) : !has(place, is.firstName));
  const end = ofPlace ? noun + 1 : noun;
  const then = tokens[end + 1];
  if (
    !lexicon.pack.bare ||
    endsOnVerb(lexicon) ||
    !isWord(next, tokens[from]?.sentence) ||
    next.bits & ~inName ||
    next.norm[0] === lexicon.pack.joined?.to || // «قال المصدر [لإذاعة] …»
    (next.capital && endsLike(tokens[from]?.norm, lexicon.pack.obliques)) // «сказал [агентству] Лунин»
  )
    return from;
  const known = !then || !isWord(then, next.sentence) || then.bits & (cueBits | is.preposition | is.subordinator);
  return known ? end : from;
}
