import { endsLike } from '../languages/items.ts';
import {
  actBits,
  baseForms,
  capitalNouns,
  endsOnVerb,
  has,
  hasCapitals,
  is,
  isUnlearned,
  type Lexicon,
  smallBits,
  strongBits,
} from '../lexicon/lexicon.ts';
import { hasEnding, lastWord } from '../people/names.ts';
import { isAcronym, isColon, isWord, plain, type Token, together } from '../text/tokens.ts';
import { isAged } from './aged.ts';
import { agreeing, endsAsAdjective } from './agreement.ts';
import { bareNameRun } from './bare-names.ts';
import { isName, type Mention, type Row } from './mention.ts';

const longestName = 12;

export const isLatin = (t: Token | undefined): boolean => /^\p{Script=Latin}/u.test(t?.text ?? '');

/**
 * Whether a word can be part of a name.
 * @param inside whether it may stand after the name's first word: then a first name may begin a sentence
 */
export function nameLike(t: Token | undefined, lexicon: Lexicon, inside: boolean): boolean {
  if (!isWord(t) || !t.capital || (t.first && t.bits & is.according)) return false;
  if (t.bits & is.firstName && (inside || !t.first)) return true;
  if (t.bits & (is.calendar | smallBits)) return false;
  return !(capitalNouns(lexicon) && !(t.bits & is.firstName) && t.bits & (is.role | is.noun | is.work | is.notName));
}

export const isFirstName = (t: Token | undefined) => has(t, is.firstName);

/**
 * The words that some sentence has with a capital though it does not begin with them, and what they are cases of; with a
 * full stop those that stand somewhere without another capital beside them, after one those that end a name: “.king” where
 * somebody is called Stephen King.
 */
export function wordsWithCapitals(blocks: readonly (readonly Token[])[], lexicon: Lexicon): Set<string> {
  const known = new Set<string>();
  for (const tokens of blocks)
    tokens.forEach((t, k) => {
      if (!t.capital) return;
      if (!t.first) for (const form of baseForms(t.norm, lexicon)) known.add(form);
      if (tokens[k + 1]?.capital) return;
      if (!tokens[k - 1]?.capital) known.add(`${t.norm}.`);
      else if (isFirstName(tokens[k - 1]) && !endsOnVerb(lexicon) && !has(t, is.body | strongBits))
        known.add(`.${t.norm}`);
    });
  return known;
}

/** The last words of names of several words: surnames. Without capitals nothing else tells one that stands alone. */
export const lastWords = (mentions: readonly (readonly Mention[])[]): Set<string> =>
  new Set(mentions.flat().flatMap(m => (isName(m) && m.last > m.first ? [plain(lastWord(m.text))] : [])));

/** The last token of a run of names that begins at `from`, or `from - 1`. */
export function nameRun(row: Row, from: number): number {
  const { tokens, lexicon } = row;
  if (!hasCapitals(lexicon)) return bareNameRun(tokens, from, lexicon, row.known);
  const start = tokens[from];
  if (!nameLike(start, lexicon, false) || isAdverb(start, row) || (start && isUnlearned(lexicon) && isSite(start)))
    return from - 1;
  let last = from;
  let body = false;
  let owner = 0; // the first word of what a body is of
  while (last - from < longestName) {
    const here = tokens[last];
    const next = tokens[last + 1];
    if (!here || !next || !together(next, here)) break;
    // “St. Mary’s Hospital”
    if (here.owner && !(next.capital && has(next, is.body) && !has(tokens[last + 2], is.of))) break;
    // “Channel 9”
    if (has(here, is.body) && next.kind === 'number' && next.text.length < 4) {
      last++;
      break;
    }
    // “Xarici İşlər Nazirliyi Fransa parlamentinə …”, “Vüsal Kərimli Avropa kubokunu …”: where the object follows its subject, a surname ends the name.
    if (endsLike(here.norm, lexicon.pack.article)) break;
    if (endsOnVerb(lexicon) && isWord(next) && isLatin(here) !== isLatin(next)) break; // «Արամ Լունյանը Fox News հեռուստաալիքին»
    if (last > from && endsOnVerb(lexicon) && !has(next, is.body))
      if (has(here, is.body) || isSurname(here.norm, lexicon)) break;
    // “Anar Smit [DKF İqtisadi Forumu]”
    if (last > from && isAcronym(next) && tokens.slice(last + 2, last + 4).some(t => has(t, is.body))) break;
    if (isSite(next)) break; // “Smit Caliber.Az-a”, “Smit NEWS.am”
    // “dice a [Faro Digital] Andrés Soler”
    const isTold = has(tokens[from - 1], is.preposition) && has(tokens[from - 2], strongBits);
    if (isTold && isFirstName(next) && !isFirstName(start)) break;
    body ||= has(here, is.body) || (here.capital && has(lexicon.look(here.norm.replace(/s$/, '')), is.body)); // “Centers”
    const owned = body ? ownedBy(row, last + 1) : 0;
    const joined = has(next, is.conjunction) ? joinedTo(row, from, last, owner) : 0;
    if (owned) {
      last = owned;
      owner = owned;
    } else if (joined) last = joined;
    else if (nameLike(next, lexicon, true)) last++;
    else if (next.text === '&' && nameLike(tokens[last + 2], lexicon, true)) {
      if (last > from && isFirstName(start) && tokens[last + 3]?.capital) break; // “Ana Roldán & Luis Soler”
      last += 2;
    }
    // “Konrad Lind vom Institut”, “Distanz zur Politik”: only a first name leads to a particle.
    else if (capitalNouns(lexicon) && !isFirstName(here) && next.bits !== is.particle) break;
    else {
      // “Yann Le Guirec”, “Ana de la Cruz”, but “head of [the] bank”
      let own = last + 1;
      while (own < last + 3 && has(tokens[own], is.particle)) own++;
      if (own === last + 1 || (has(next, is.determiner) && !next.capital) || !nameLike(tokens[own], lexicon, true))
        break;
      if (last > from && has(next, is.conjunction) && isFirstName(tokens[own])) break; // “Ana Roldán y Luis Soler”
      last = own;
    }
  }
  // “Takımın İspanyol futbolcusu”, «депутата Янина УНИАН»: an adjective with a capital, an agency end no name.
  while (last > from && endsNoName(tokens, last, lexicon)) last--;
  const only = from === last ? start : undefined;
  if (only && only.bits & is.calendar) return from - 1; // June
  // «Центральной районной больницы»
  if (endsAsAdjective(only, lexicon) && endsAsAdjective(tokens[from + 1], lexicon)) return from - 1;
  if (only && /\d/.test(only.text) && !speaksAfter(row, from)) return from - 1; // R2bn
  if (only && capitalNouns(lexicon) && !isKnown(row, only.norm)) return from - 1;
  // “Happiness is”, “Contrary to”: the capital of a sentence, unless the text shows the word to be a name.
  if (
    only?.first &&
    !capitalNouns(lexicon) &&
    !isKnown(row, only.norm) &&
    !(only.bits & is.firstName) &&
    !(isAcronym(only) || only.owner || speaksAfter(row, from) || isColon(tokens[from + 1])) &&
    !(lexicon.pack.articles && isAged(tokens, { last: from, sentence: only.sentence }, lexicon)) // « Bruno, un éleveur »
  )
    return from - 1;
  if (
    only &&
    only.bits & (isColon(tokens[from + 1]) ? is.notName | is.noun : is.notName) &&
    !(only.bits & is.firstName)
  )
    return from - 1;
  return has(tokens[last], is.body) ? agreeing(tokens, last, lexicon) : last;
}

/** “Smit [Caliber.Az-a]”, “Smit [NEWS.am]”: an address, which ends the name before it. */
const isSite = ({ text }: Token): boolean => text.includes('.') && /\p{Ll}\.\p{L}|\.\p{Ll}/u.test(text);

/** Whether a word, or what it is a case of, ends as surnames do. */
export const isSurname = (norm = '', lexicon: Lexicon): boolean =>
  !!lexicon.pack.surnames && baseForms(norm, lexicon).some(form => hasEnding(form, null, lexicon));

/** “Council [of] Harbour …”, “Office [of the] Inspector …”: the token of the next word of a body's name, or 0. */
function ownedBy({ tokens, lexicon }: Row, at: number): number {
  if (!has(tokens[at], is.of)) return 0;
  const own = has(tokens[at + 1], is.determiner) ? at + 2 : at + 1;
  return nameLike(tokens[own], lexicon, true) && !isFirstName(tokens[own]) ? own : 0;
}

/**
 * “the [Bread] and Salt Board”, “the Department of [Roads] and Human Travel”, “the Centers for Flood [Control] and
 * Prevention”: the token of the next word of a body's name after a conjunction at `last + 1`, or 0.
 * @param owner the first word of what the body is of, or 0
 */
function joinedTo({ tokens, lexicon }: Row, from: number, last: number, owner: number): number {
  const next = tokens[last + 2];
  if (!lexicon.pack.of || !nameLike(next, lexicon, true) || has(next, is.firstName | is.role | is.title)) return 0;
  const isLong = !!tokens[last + 3]?.capital;
  if (owner) return isLong || last > owner ? last + 2 : 0;
  let end = last + 2;
  while (tokens[end + 1]?.capital) end += 1;
  const opens =
    has(tokens[from - 1], is.determiner) && last === from && !tokens[from]?.bits && !isAcronym(tokens[from]);
  return opens && isLong && has(tokens[end], is.body) ? last + 2 : 0;
}

/** “[Initially] Wilson was …” */
const isAdverb = (t: Token | undefined, { known }: Row): boolean =>
  !!t?.first && has(t, is.auxiliary) && !isFirstName(t) && !known.has(t.norm);

function endsNoName(tokens: readonly Token[], last: number, lexicon: Lexicon): boolean {
  const t = tokens[last];
  if (!t || !has(t, is.notName) || isFirstName(t)) return false;
  return endsOnVerb(lexicon) || isAcronym(t) || has(tokens[last - 1], is.notName); // «РИА Новости»
}

/** An act of speech after a token, or after its auxiliaries: “officers have warned”, but “officers were told”. */
export function speaksAfter({ tokens, lexicon }: Row, at: number): boolean {
  let k = at + 1;
  if (!isUnlearned(lexicon)) while (has(tokens[k], is.auxiliary) && !lexicon.phrases.has(tokens[k]?.norm ?? '')) k++;
  return isWord(tokens[k], tokens[at]?.sentence) && has(tokens[k], actBits);
}

/** Has a capital elsewhere, itself or what it is a case of. */
export const isKnown = ({ lexicon, known }: Row, norm: string): boolean =>
  baseForms(norm, lexicon).some(form => known.has(form));
