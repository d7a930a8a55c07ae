import { endsLike, withAndWithout } from '../languages/items.ts';
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
 * @param led whether it stands after a first name: “Axel [Richter]”
 */
export function nameLike(t: Token | undefined, lexicon: Lexicon, inside: boolean, led = false): boolean {
  if (!isWord(t) || !t.capital || (t.first && t.bits & is.according)) return false;
  if (t.bits & is.firstName && (inside || !t.first)) return true;
  if (t.bits & (is.calendar | smallBits)) return false;
  const nouns = is.noun | is.notName | (led ? 0 : is.role | is.work);
  return !(capitalNouns(lexicon) && !(t.bits & is.firstName) && t.bits & nouns);
}

export const isFirstName = (t: Token | undefined) => has(t, is.firstName);

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
  let last = runFrom(row, from);
  // “Takımın İspanyol futbolcusu”, «депутата Янина УНИАН»: an adjective with a capital, an agency end no name.
  while (last > from && endsNoName(tokens, last, lexicon)) last--;
  if (from === last && !mayStandAlone(row, from)) return from - 1;
  return has(tokens[last], is.body) ? agreeing(tokens, last, lexicon) : last;
}

/** The last token of the words like names, and of what may join them, from the first on. */
function runFrom(row: Row, from: number): number {
  const { tokens, lexicon } = row;
  let last = from;
  let body = false;
  let owner = 0; // the first word of what a body is of
  while (last - from < longestName) {
    const here = tokens[last];
    const next = tokens[last + 1];
    // “Channel 9”
    if (has(here, is.body) && next?.kind === 'number' && next.text.length < 4 && together(next, here)) return last + 1;
    if (!here || !together(next, here) || isOver(row, from, last, here, next)) break;
    const forms = withAndWithout(here.norm, lexicon.pack.plurals); // “Centers”
    body ||= has(here, is.body) || (here.capital && forms.some(form => has(lexicon.look(form), is.body)));
    const owned = body ? ownedBy(row, last + 1) : 0;
    if (owned) owner = owned;
    const end =
      owned || (has(next, is.conjunction) && joinedTo(row, from, last, owner)) || nextOf(row, from, last, next);
    if (!end) break;
    last = end;
  }
  return last;
}

/** Whether a name ends at `last`, whatever follows it. */
function isOver({ tokens, lexicon }: Row, from: number, last: number, here: Token, next: Token): boolean {
  // “St. Mary’s Hospital”
  if (here.owner && !(next.capital && has(next, is.body) && !has(tokens[last + 2], is.of))) return true;
  // “Xarici İşlər Nazirliyi Fransa parlamentinə …”, “Vüsal Kərimli Avropa kubokunu …”: where the object follows its subject, a surname ends the name.
  if (endsLike(here.norm, lexicon.pack.article)) return true;
  if (endsOnVerb(lexicon) && isWord(next) && isLatin(here) !== isLatin(next)) return true; // «Արամ Լունյանը Fox News հեռուստաալիքին»
  if (last > from && endsOnVerb(lexicon) && !has(next, is.body))
    if (has(here, is.body) || isSurname(here.norm, lexicon)) return true;
  // “Anar Smit [DKF İqtisadi Forumu]”
  if (last > from && isAcronym(next) && tokens.slice(last + 2, last + 4).some(t => has(t, is.body))) return true;
  if (isSite(next)) return true; // “Smit Caliber.Az-a”, “Smit NEWS.am”
  // “dice a [Faro Digital] Andrés Soler”
  const isTold = has(tokens[from - 1], is.preposition) && has(tokens[from - 2], strongBits);
  return isTold && isFirstName(next) && !isFirstName(tokens[from]);
}

/** The token of the name's next word after `last`, over an ampersand or particles; 0 where there is none. */
function nextOf({ tokens, lexicon }: Row, from: number, last: number, next: Token): number {
  if (nameLike(next, lexicon, true, isFirstName(tokens[last]))) return last + 1;
  if (next.text === '&' && nameLike(tokens[last + 2], lexicon, true)) {
    const isNames = last > from && isFirstName(tokens[from]) && tokens[last + 3]?.capital; // “Ana Roldán & Luis Soler”
    return isNames ? 0 : last + 2;
  }
  // “Konrad Lind vom Institut”, “Distanz zur Politik”: only a first name leads to a particle.
  if (capitalNouns(lexicon) && !isFirstName(tokens[last]) && next.bits !== is.particle) return 0;
  // “Yann Le Guirec”, “Ana de la Cruz”, but “head of [the] bank”
  let own = last + 1;
  while (own < last + 3 && has(tokens[own], is.particle)) own++;
  if (own === last + 1 || (has(next, is.determiner) && !next.capital) || !nameLike(tokens[own], lexicon, true))
    return 0;
  return last > from && has(next, is.conjunction) && isFirstName(tokens[own]) ? 0 : own; // “Ana Roldán y Luis Soler”
}

/** Whether one word with a capital is a name by itself. */
function mayStandAlone(row: Row, at: number): boolean {
  const { tokens, lexicon } = row;
  const only = tokens[at];
  const next = tokens[at + 1];
  if (!only || only.bits & is.calendar) return false; // June
  // «Центральной районной больницы»
  if (endsAsAdjective(only, lexicon) && endsAsAdjective(next, lexicon)) return false;
  if (/\d/.test(only.text) && !speaksAfter(row, at)) return false; // R2bn
  if (capitalNouns(lexicon) && !isKnown(row, only.norm)) return false;
  if (isFirstName(only)) return true;
  // “Happiness is”, “Contrary to”: the capital of a sentence, unless the text shows the word to be a name.
  if (
    only.first &&
    !capitalNouns(lexicon) &&
    !isKnown(row, only.norm) &&
    !(isAcronym(only) || only.owner || speaksAfter(row, at) || isColon(next)) &&
    !(lexicon.pack.articles && isAged(tokens, { last: at, sentence: only.sentence }, lexicon)) // « Bruno, un éleveur »
  )
    return false;
  return !(only.bits & (isColon(next) ? is.notName | is.noun : is.notName));
}

/** “Smit [Caliber.Az-a]”, “Smit [NEWS.am]”: an address, which ends the name before it. */
export const isSite = ({ text }: Token): boolean => text.includes('.') && /\p{Ll}\.\p{L}|\.\p{Ll}/u.test(text);

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
