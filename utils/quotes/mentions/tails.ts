import { endsLike } from '../languages/items.ts';
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
  const { tokens } = row;
  let covered = -1;
  mentions.forEach((m, i) => {
    // “Daily Herald editor Ann Lee”, “Lee supporters”: the name is a part of the phrase.
    const modifier = mentions[i - 1];
    // «[Լուսաձորի] մեկ այլ բնակիչ»
    if (hasWithout(tokens[m.phrase], is.determiner, endsOnVerb(row.lexicon) ? is.indefinite : 0)) return;
    if (modifier?.last !== m.phrase - 1 || !together(modifier, m) || isPronoun(modifier)) return;
    // “قال لارس بيرغ [مدرب] …”: without capitals the role after a name is its own.
    if (isNominal(m) && !hasCapitals(row.lexicon)) {
      m.inner = true;
      return;
    }
    // “says Newswatch’s [Lund]”
    const isOf = isName(m) && isName(modifier) && modifier.owner && has(tokens[modifier.phrase - 1], strongBits);
    if (
      isOf ||
      (!isWhole(row, modifier) &&
        (isName(m) ? m.phrase < m.first : isNominal(m) && isName(modifier) && !modifier.owner))
    ) {
      modifier.inner = true;
      if (isNominal(m) && hasCases(row.lexicon)) return; // «сообщил „РИА“ [источник]»
      m.phrase = modifier.phrase;
      if (isNominal(m)) {
        m.first = modifier.first;
        m.start = modifier.start;
        m.text = row.text.slice(m.start, m.end);
      }
    }
  });
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
function giveToName({ tokens, lexicon }: Row, mentions: readonly Mention[], at: number): void {
  const m = mentions[at];
  if (!m || m.plural || !has(tokens[isName(m) ? m.first - 1 : m.head], is.role)) return;
  for (let i = at + 1; ; i++) {
    const name = mentions[i];
    if (!together(name, m) || name.phrase > m.after + 1) return;
    const { phrase, first, last } = name;
    // «министр по делам семьи [Раиса Лунина]», “Minister for Health Dr. [Ann Lee]”, “Commissioner (North) [Ann Lee]”
    const beside = tokens[phrase - 1];
    const noun = tokens[first - 2];
    const isTitled = has(tokens[first - 1], is.title) && noun?.capital && !has(noun, is.role | is.title);
    // “der Sprecher des Ministeriums [Uwe Lind]”, but “der Berater des Kanzlers Uwe Lind”
    const isNamed =
      capitalNouns(lexicon) && has(tokens[first], is.firstName) && !has(tokens[first - 1], is.role | is.title);
    const isLast =
      isSign(beside, /^\)$/) ||
      ((isTitled || ((isNamed || hasCases(lexicon)) && last > first)) && last + 1 === m.after);
    if (!isName(name) || name.owner || !(isLast || isComma(beside))) continue;
    // “su madre, Susana, …” has no place to be confused with.
    const isPerson = last > first || has(tokens[last], is.firstName) || phrase === m.last + 2;
    const next = tokens[last + 1];
    const led = phrase < first && has(next, strongBits);
    // “[The head of the mill], Ann Lee said”: where the phrase opens the sentence.
    const opens = tokens[m.phrase]?.first && last > first;
    // “…, said the author of the study, [Ann Lee] from the mill.”
    const isFrom = capitalNouns(lexicon) && has(next, is.preposition);
    const ends = isLast || led || opens || isFrom || !together(next, m) || isSign(next, /^[.,!?:(]$/);
    if (!isPerson || !ends || (isUnlearned(lexicon) && holdsBody(tokens, name))) continue;
    name.phrase = m.phrase;
    name.gender ??= m.gender;
    if (next?.text !== '(') name.after = isComma(next) ? last + 2 : last + 1;
    name.inner = false;
    m.inner = true;
    return;
  }
}

/** «Голова міської ради», «режиссёр нового спектакля»: where nouns have cases, what a role or a body is of follows it. */
function ownedEnd({ tokens, lexicon }: Row, m: Mention): number {
  let end = m.last + 1;
  if (!hasCases(lexicon) || !isNominal(m) || !has(tokens[m.head], is.role | is.body)) return end;
  const { owned, verbEndings } = lexicon.pack;
  for (let k = end; k - m.last < 5; k++) {
    const t = tokens[k];
    if (!isWord(t, m.sentence) || t.capital || t.bits & ~(is.body | is.role | is.title)) break;
    if (endsLike(t.norm, owned, 2) && !endsLike(t.norm, verbEndings)) end = k + 1;
    else if (!endsAsAdjective(t, lexicon)) break;
  }
  return end;
}
