import { endsLike, isListed } from '../languages/items.ts';
import {
  capitalNouns,
  endsAsOwner,
  endsOnVerb,
  has,
  hasCapitals,
  hasCases,
  hasWithout,
  is,
  isUnlearned,
  strongBits,
} from '../lexicon/lexicon.ts';
import { isInCase } from '../people/names.ts';
import { isComma, isSign, isWord, together } from '../text/tokens.ts';
import { endsAsAdjective } from './agreement.ts';
import { holdsBody, isName, isNominal, isPronoun, type Mention, type Row } from './mention.ts';
import { isSurname } from './name-runs.ts';
import { afterTail } from './tail-end.ts';

/** Finds where each phrase's tail ends, and marks what lies inside a tail. */
export function withTails(row: Row, mentions: Mention[]): Mention[] {
  mentions.forEach((m, i) => {
    joinModifier(row, m, mentions[i - 1]);
  });
  let covered = -1;
  for (const m of mentions) {
    m.inner ||= m.first < covered;
    if (isPronoun(m)) continue;
    m.after = afterTail(row, m, ownedEnd(row, m));
    if (!m.inner && m.after > m.last + 1) covered = m.after;
  }
  mentions.forEach((m, i) => {
    if ((isNominal(m) || isGenitive(row, m)) && !m.inner) giveToName(row, mentions, i);
  });
  return mentions;
}

/** “Daily Herald editor Ann Lee”, “Lee supporters”: a name right before a phrase may be a part of it. */
function joinModifier(row: Row, m: Mention, name: Mention | undefined): void {
  const { tokens, lexicon } = row;
  // «[Լուսաձորի] մեկ այլ բնակիչ»
  if (hasWithout(tokens[m.phrase], is.determiner, endsOnVerb(lexicon) ? is.indefinite : 0)) return;
  if (name?.last !== m.phrase - 1 || !together(name, m) || isPronoun(name)) return;
  // “قال لارس بيرغ [مدرب] …”: without capitals the role after a name is its own.
  if (isNominal(m) && !hasCapitals(lexicon)) {
    m.inner = true;
    return;
  }
  if (!isModifier(row, name, m)) return;
  name.inner = true;
  if (isNominal(m) && hasCases(lexicon)) return; // «сообщил „РИА“ [источник]»
  m.phrase = name.phrase;
  if (!isNominal(m)) return;
  m.first = name.first;
  m.start = name.start;
  m.text = row.text.slice(m.start, m.end);
}

/** Whether what stands right before a mention is a part of it. */
function isModifier(row: Row, name: Mention, m: Mention): boolean {
  // “says Newswatch’s [Lund]”
  if (isName(m) && isName(name) && name.owner && has(row.tokens[name.phrase - 1], strongBits)) return true;
  if (isWhole(row, name)) return false;
  return isName(m) ? m.phrase < m.first : isNominal(m) && isName(name) && !name.owner;
}

/** “[Elşən Musayev] parlamentin …”: where the verb ends the sentence, a full name in its base form owns nothing. */
export const isWhole = ({ tokens, lexicon }: Row, m: Mention): boolean =>
  endsOnVerb(lexicon) &&
  m.last > m.first &&
  !holdsBody(tokens, m) &&
  (has(tokens[m.first], is.firstName) || m.phrase < m.first || isSurname(m.text, lexicon)) &&
  !isInCase(m, lexicon);

/** “der Minister [Frankreichs], …”: where nouns have capitals, the genitive after a role is no person's name. */
const isGenitive = ({ tokens, lexicon }: Row, m: Mention): boolean =>
  isName(m) &&
  m.first === m.last &&
  m.phrase < m.first &&
  endsAsOwner(m.text, lexicon) &&
  !has(tokens[m.last], is.firstName);

/** “her adviser, [Ann Lee], said”: the phrase is the name's that ends it. */
function giveToName(row: Row, mentions: readonly Mention[], at: number): void {
  const { tokens } = row;
  const m = mentions[at];
  if (!m || m.plural || !has(tokens[isName(m) ? m.first - 1 : m.head], is.role)) return;
  for (let i = at + 1; ; i++) {
    const name = mentions[i];
    if (!together(name, m) || name.phrase > m.after + 1) return;
    if (!endsPhrase(row, m, name)) continue;
    const next = tokens[name.last + 1];
    name.phrase = m.phrase;
    name.gender ??= m.gender;
    if (next?.text !== '(') name.after = name.last + (isComma(next) ? 2 : 1);
    name.inner = false;
    m.inner = true;
    return;
  }
}

/** Whether a name is that of whom the phrase before it speaks of. */
function endsPhrase(row: Row, m: Mention, name: Mention): boolean {
  const { tokens, lexicon } = row;
  const { phrase, first, last } = name;
  const isLast = isBesideTail(row, m, name);
  if (!isName(name) || name.owner || !(isLast || isComma(tokens[phrase - 1]))) return false;
  // “su madre, Susana, …” has no place to be confused with.
  const isPerson = last > first || has(tokens[last], is.firstName) || phrase === m.last + 2;
  const next = tokens[last + 1];
  const led = phrase < first && has(next, strongBits);
  // “[The head of the mill], Ann Lee said”: where the phrase opens the sentence.
  const opens = tokens[m.phrase]?.first && last > first;
  // “…, said the author of the study, [Ann Lee] from the mill.”
  const isFrom = capitalNouns(lexicon) && has(next, is.preposition);
  const ends = isLast || led || opens || isFrom || !together(next, m) || isSign(next, /^[.,!?:(]$/);
  return isPerson && ends && !(isUnlearned(lexicon) && holdsBody(tokens, name));
}

/** «министр по делам семьи [Раиса Лунина]», “Minister for Health Dr. [Ann Lee]”, “Commissioner (North) [Ann Lee]” */
function isBesideTail({ tokens, lexicon }: Row, m: Mention, { phrase, first, last }: Mention): boolean {
  if (isSign(tokens[phrase - 1], /^\)$/)) return true;
  const noun = tokens[first - 2];
  const isTitled = has(tokens[first - 1], is.title) && noun?.capital && !has(noun, is.role | is.title);
  // “der Sprecher des Ministeriums [Uwe Lind]”, but “der Berater des Kanzlers Uwe Lind”
  const isNamed =
    capitalNouns(lexicon) && has(tokens[first], is.firstName) && !has(tokens[first - 1], is.role | is.title);
  return !!(isTitled || ((isNamed || hasCases(lexicon)) && last > first)) && last + 1 === m.after;
}

/** «Голова міської ради», «режиссёр нового спектакля»: where nouns have cases, what a role or a body is of follows it. */
function ownedEnd({ tokens, lexicon }: Row, m: Mention): number {
  let end = m.last + 1;
  if (!hasCases(lexicon) || !isNominal(m) || !has(tokens[m.head], is.role | is.body)) return end;
  const { owned, verbEndings } = lexicon.pack;
  for (let k = end; k - m.last < 5; k++) {
    const t = tokens[k];
    const isNamesake = isListed(tokens[k - 1]?.norm, lexicon.pack.namesakes); // «театр имени Лунина»
    if (!isWord(t, m.sentence) || (t.capital && !isNamesake) || t.bits & ~(is.body | is.role | is.title)) break;
    if (endsLike(t.norm, owned, 2) && !endsLike(t.norm, verbEndings)) end = k + 1;
    else if (!endsAsAdjective(t, lexicon)) break;
  }
  return end;
}
