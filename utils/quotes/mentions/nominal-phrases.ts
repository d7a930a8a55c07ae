import { endsLike, endsSurely } from '../languages/items.ts';
import {
  actBits,
  capitalNouns,
  endsOnVerb,
  has,
  hasCapitals,
  hasWithout,
  is,
  isUnlearned,
  smallBits,
  strongBits,
  verbBits,
} from '../lexicon/lexicon.ts';
import { beforeAuxiliaries } from '../scene/verbs-of.ts';
import { isComma, isQuote, isSign, isWord, type Token, together } from '../text/tokens.ts';
import { endsAsAdjective } from './agreement.ts';
import { isDefinite } from './bare-names.ts';
import { bodyAfter, bodyEnd } from './body-phrases.ts';
import { type Mention, nominal, type Row } from './mention.ts';
import { isKnown, nameLike, speaksAfter } from './name-runs.ts';

const apostrophe = /^['’]$/;

/**
 * The mention of somebody by a noun that begins at a token, or null: “the spokesman”, “a senior official”, “the Lee
 * campaign”, “officials”; “Lee’s office” from its second word.
 */
export function nominalAt(row: Row, from: number): Mention | null {
  const { tokens, lexicon } = row;
  const t = tokens[from];
  if (!t) return null;
  const linked = has(t, is.auxiliary) && has(tokens[from - 1], is.auxiliary); // «при этом»
  const opens = (has(t, is.determiner) && !linked) || !!t.entry?.owner;
  if (opens || (isOwner(tokens, from - 1) && together(tokens[from - 1], t))) return nominalAfter(row, t, from, opens);
  const body = bodyAfter(row, from);
  if (body !== null) return nominal(row, from, body);
  if (isAgent(row, from)) return { ...nominal(row, from, from), plural: isPlural(row, from) };
  const beside = tokens[from - 1];
  // “emergencias [médicas]”: where nouns have articles, an adjective.
  if (lexicon.pack.agreement && lexicon.pack.articles && isWord(beside, t.sentence) && !beside.bits && !beside.capital)
    return null;
  // “المؤتمر [الصحفي]”
  if (
    !hasCapitals(lexicon) &&
    isWord(beside, t.sentence) &&
    !beside.bits &&
    isDefinite(beside, lexicon) === isDefinite(t, lexicon)
  )
    return null;
  if (!t.bits) return null; // as most words
  const isRole = hasWithout(t, is.role, strongBits);
  const isNoun = t.bits & is.many || !t.capital || capitalNouns(lexicon) || (lexicon.pack.bare && t.first);
  if ((isRole && isNoun) || (isHead(row, t) && !t.capital && isAfterName(row, from)))
    return nominal(row, from, has(t, is.many) && has(tokens[from + 1], is.many) ? from + 1 : from); // «[местные] жители»
  if (!(t.bits & is.body)) return null;
  if (lexicon.pack.bare) return nominal(row, from, bodyEnd(row, from));
  return capitalNouns(lexicon) && t.capital ? nominal(row, from, from) : null;
}

/**
 * The same after a determiner or an owner.
 * @param opens whether that is token `from` itself, and not the one before
 */
function nominalAfter(row: Row, t: Token, from: number, opens: boolean): Mention | null {
  const { tokens, lexicon } = row;
  // “Einer der drei Feuerwehrmänner”
  const among = has(t, is.indefinite) && has(tokens[from + 1], is.genitive) && nominalAt(row, from + 1);
  if (among) return nominal(row, from, among.last);
  // «одна из гимнасток»: the noun may be any.
  const of = has(t, is.indefinite) && has(tokens[from + 1], is.preposition);
  let owned = from + (has(tokens[from + 2], is.determiner) ? 3 : 2); // “una de las vecinas”
  while (owned - from < 6 && endsAsAdjective(tokens[owned], lexicon)) owned += 1; // «одна из местных гимнасток»
  const noun = tokens[owned];
  if (of && !endsOnVerb(lexicon) && isWord(noun, t.sentence) && !noun.bits) return nominal(row, from, owned);
  for (let k = opens ? (of ? owned : from + 1) : from; k - from <= 6; k++) {
    const w = tokens[k];
    if (!together(w, t) || (!isWord(w) && w.kind !== 'number')) break;
    if (isHead(row, w)) {
      let head = k;
      while (isHead(row, tokens[head + 1]) && !tokens[head]?.owner) head++;
      const found = nominal(row, from, head);
      return of ? { ...found, plural: false } : found;
    }
    // “the Times described the minister”
    const verbs = k > from + 1 ? verbBits | is.label : verbBits;
    if (!w.capital && has(w, is.preposition | is.pronoun | is.conjunction | is.relative | verbs))
      return besideCue(row, from, k);
    if (w.owner || w.bits & is.determiner || endsSurely(w.norm, lexicon.pack.obliques)) break;
  }
  return besideCue(row, from, from + 7);
}

/** «…», заявил голландец: what ends as words for people do, right after an act of speech. */
function isAgent(row: Row, at: number): boolean {
  const { tokens, lexicon } = row;
  const t = tokens[at];
  if (!t || t.bits || capitalNouns(lexicon)) return false;
  const cue = tokens[at - (has(tokens[at - 1], is.auxiliary) ? 2 : 1)]; // «նշել է [հաղորդավարը]»
  const isLed = together(cue, t) && has(cue, strongBits & ~is.according);
  return isPlural(row, at)
    ? isLed || speaksAfter(row, at)
    : isLed && !t.capital && [lexicon.pack.agents, lexicon.pack.article].some(list => endsLike(t.norm, list, 2));
}

/** “officers”, of no list. */
function isPlural({ tokens, lexicon, known }: Row, at: number): boolean {
  const { norm = '', capital, bits } = tokens[at] ?? {};
  const { definites, plurals } = lexicon.pack;
  return (
    !bits &&
    !(capital && known.has(norm)) &&
    (isUnlearned(lexicon) ? endsLike(norm, definites) : endsLike(norm, plurals, 3))
  );
}

/** “Lee’s”, “Banks’”. */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  !!tokens[at]?.owner ||
  (isSign(tokens[at], apostrophe) && tokens[at - 1]?.end === tokens[at]?.start && tokens[at - 1]?.capital === true);

/** After “according to”. */
const isLedByAccording = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some(k => has(tokens[at - k], is.according) && together(tokens[at - k], tokens[at])) &&
  has(tokens[at - 1], is.according | is.preposition);

/** “Time [magazine]”, “the Lee [campaign]”: a name without a clitic stands before it. */
const isAfterName = ({ tokens, lexicon }: Row, at: number): boolean => {
  const name = tokens[at - 1];
  const isProper = isWord(name, tokens[at]?.sentence) && name.capital && !name.owner;
  return isProper && !lexicon.pack.capitals && !(name.bits & (smallBits | is.calendar));
};

/** A role or a body in lower case, or in any where all nouns have capitals. */
function isHead(row: Row, t: Token | undefined): boolean {
  if (!isWord(t)) return false;
  if (capitalNouns(row.lexicon))
    return t.capital ? has(t, is.role | is.body) || isCommonNoun(row, t) : /^\d/.test(t.text) && has(t, is.role); // 67-Jährige
  return t.capital ? has(t, is.role) && !(t.bits & is.firstName) : has(t, is.role | is.body);
}

/** “der 23-jährige [Sportler]”: after an article any noun but a name. */
const isCommonNoun = (row: Row, t: Token): boolean =>
  nameLike(t, row.lexicon, true) && !(t.bits & is.calendar) && !isKnown(row, t.norm);

/** Any “the … noun” with an act of speech right after it or right before it: “the 43-year-old asked”. */
function besideCue(row: Row, from: number, limit: number): Mention | null {
  const { tokens, lexicon } = row;
  if (endsOnVerb(lexicon)) return null; // before a final verb stands what was said
  const isAlone = has(tokens[from], is.indefinite); // “Another said”
  if (capitalNouns(lexicon) && !isAlone) return null; // no noun without a capital
  let last = plainEnd(tokens, from, limit);
  if (isAlone && hasWithout(tokens[last + 1], is.indefinite, is.of)) last += 1; // « une autre »
  const led = isLedByAccording(tokens, from);
  if (last === from ? !maySpeakAlone(row, from, led) : tokens[last]?.capital) return null;
  // “according to her sums”
  if (led && isUnlearned(lexicon) && tokens[from]?.entry?.owner && !isHead(row, tokens[last])) return null;
  return led || isSaidBy(row, from) || speaksAfter(row, last) ? nominal(row, from, last) : null;
}

/** The last of the words after a determiner that are no verbs and no small words. */
function plainEnd(tokens: readonly Token[], from: number, limit: number): number {
  let last = from;
  while (last < limit) {
    const next = tokens[last + 1];
    if (!together(next, tokens[from])) break;
    const bits = next.capital ? 0 : next.bits; // “the US military” is not “us”
    if ((!isWord(next) && next.kind !== 'number') || bits & (smallBits | is.auxiliary | actBits) || next.owner) break;
    last++;
  }
  return last;
}

/** “Another said”, “according to some”. */
function maySpeakAlone({ tokens, lexicon }: Row, at: number, led: boolean): boolean {
  if (isQuote(tokens[at + 1])) return false;
  const isAlone = has(tokens[at], is.indefinite) && (capitalNouns(lexicon) || !tokens[at]?.entry?.gender);
  return led || isAlone || (!isUnlearned(lexicon) && isOwner(tokens, at - 1));
}

/** “…, said the 43-year-old”, but “and praised the mood” */
function isSaidBy({ tokens, lexicon }: Row, from: number): boolean {
  const at = from - 1;
  const verb = tokens[at];
  // « … », souffle la propriétaire: after a comma a word of no list says it too.
  const isOpen = isWord(verb) && !verb.bits && isComma(tokens[at - 1]) && isQuote(tokens[at - 2]);
  const isInside = isUnlearned(lexicon) && isWord(tokens[beforeAuxiliaries(tokens, at - 1)]);
  return together(verb, tokens[from]) && (isOpen || has(verb, actBits)) && !isInside;
}
