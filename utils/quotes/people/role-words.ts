import { endsLike, endsSurely, isListed } from '../languages/items.ts';
import {
  capitalNouns,
  has,
  hasWithout,
  is,
  type Lexicon,
  smallBits,
  strongBits,
  verbBits,
} from '../lexicon/lexicon.ts';
import { isCaseOf } from '../mentions/mention.ts';
import type { Token } from '../text/tokens.ts';
import { isAcronym } from '../text/tokens.ts';

export const longestRole = 14; // tokens before a name

export const links = is.preposition | is.conjunction | is.determiner;

/** For one, and no mere “Mr”, “Sir” or “Dr.”, nor a title that is no name either: “Monsieur”. */
export const isRole = (t: Token): boolean =>
  hasWithout(t, is.role | is.title, is.many) &&
  !(
    has(t, is.title) &&
    (has(t, is.notName) || (t.entry?.gender ? t.norm.length < (has(t, is.role) ? 4 : 5) : /^..?\.?$/.test(t.norm)))
  );

/** A role in its base form: nothing of the sentence hangs on it. */
export const isTold = (t: Token | undefined, lexicon: Lexicon): boolean =>
  !!t && isRole(t) && ![lexicon.pack.obliques, lexicon.pack.owners].some(list => isCaseOf(t.norm, list, lexicon));

/** A word of no list that ends as words for people do: “linebacker”. */
export const isJob = (t: Token, lexicon: Lexicon): boolean =>
  !t.bits && (capitalNouns(lexicon) ? t.capital : !t.capital || t.first) && endsLike(t.norm, lexicon.pack.agents, 2);

/** What no role holds. A capital inside the sentence makes it part of a name: “editor of the After Dark portal”. */
export const isAct = (t: Token): boolean =>
  hasWithout(t, verbBits | is.relative | is.pronoun, is.noun | is.body) && (!t.capital || t.first);

/** What no role begins with; “US” is no pronoun. */
export const isEdge = (t: Token): boolean =>
  has(t, strongBits | smallBits | is.auxiliary | is.gerund) && !(isAcronym(t) && t.norm.length > 1);

/** “növbəti hədəfinin [Holm dəhlizi]”: what owns the words after it is no role of theirs. */
export const ownsNext = ({ bits, norm }: Token, { pack }: Lexicon): boolean => !bits && endsSurely(norm, pack.owners);

/** “speaking at the meeting” before “minister [Ann Lee]”: words for what was said, a participle, a noun in a case that no role holds. */
export const isOther = (
  { bits, capital, first, norm }: Token,
  { pack: { participles, obliques, locatives, article } }: Lexicon,
): boolean =>
  !!participles &&
  ((!(bits & ~is.noun) && (!capital || first) && (bits > 0 || endsLike(norm, participles, 1))) ||
    endsLike(norm, article) ||
    isListed(norm, obliques) || // “Axşam saatı”[nda]
    endsLike(norm, locatives, 2) ||
    endsSurely(norm, obliques));
