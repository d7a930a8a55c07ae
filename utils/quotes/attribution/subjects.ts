import { endsLike, endsSurely } from '../languages/items.ts';
import { endsOnVerb, has, hasCases, is, type Lexicon, strongBits, verbMayLead } from '../lexicon/lexicon.ts';
import { holdsBody, isCaseOf, isName, isNominal, isPronoun, type Mention } from '../mentions/mention.ts';
import { isInCase } from '../people/names.ts';
import { leftOf } from '../text/left-of.ts';
import { isAcronym, isComma, isQuote, isWord, plain, type Token, together } from '../text/tokens.ts';
import { isReported } from './reported.ts';

/** A word that ends as verbs do, where the verb ends the sentence. */
export const endsAsVerb = (t: Token | undefined, lexicon: Lexicon): boolean =>
  !!t && !t.capital && !verbMayLead(lexicon) && endsLike(t.norm, lexicon.pack.verbEndings, 1);

/** The subject of a verb-final sentence: set off by a comma or right before the words, or the first that is named. */
export function subjectBefore(lexicon: Lexicon, tokens: readonly Token[], left: Mention[]): Mention | null {
  const able = left.filter(m => !m.inner && isFree(tokens, m, lexicon));
  return (
    able.findLast(m => [m.after, m.last + 1].some(k => isComma(tokens[k]) || isQuote(tokens[k]))) ??
    able.find(isName) ??
    able[0] ??
    null
  );
}

/** With a preposition (or before a postposition) it is no subject: “said in an interview with [Lee]”. */
export function governed(tokens: readonly Token[], m: Mention, lexicon: Lexicon): boolean {
  if (isInflected(tokens, m, lexicon)) return true;
  const beside = tokens[endsOnVerb(lexicon) ? m.last + 1 : m.phrase - 1];
  if (endsOnVerb(lexicon) && isWord(beside, m.sentence)) {
    const { obliques } = lexicon.pack;
    // “[Dalğa Forumu] çərçivəsində”, “[Holm] klubuna”
    const leads = beside.bits
      ? isName(m) && has(beside, is.body) && isCaseOf(beside.norm, obliques, lexicon)
      : holdsBody(tokens, m) && endsSurely(beside.norm, obliques);
    if (leads) return true;
  }
  if (isName(m) && m.phrase < m.first && has(tokens[m.phrase], is.of)) return true; // « un hameau [des Vastres] »
  const isOne = m.phrase < m.first && has(tokens[m.phrase - 2], is.indefinite); // «один из судей [Олег Лунин]»
  // “according to [Lee]”, but “la ministra para [la Isla Azul]”
  const isTold = has(beside, is.according) && !has(tokens[m.phrase - 2], is.role);
  if (!together(beside, m) || !has(beside, is.preposition) || isTold || isOne) return false;
  // “desde [la empresa] negaron”, but “dijo desde [Lisboa]”
  const isBody = isNominal(m) ? holdsBody(tokens, m) : has(tokens[m.head], is.body);
  // «заверили [нас] в мэрии», «рассказали [РИА Новости] в мэрии»
  let verb = m.phrase - 2;
  while (has(tokens[verb], is.pronoun) || tokens[verb]?.capital) verb -= 1;
  return !(isBody && endsLike(`${tokens[verb]?.norm}_${beside.norm}`, lexicon.pack.from));
}

/** May be a subject: neither an owner nor governed. */
export const isFree = (tokens: readonly Token[], m: Mention, lexicon: Lexicon): boolean =>
  !m.owner && !governed(tokens, m, lexicon);

/** “in an interview with [İtaliyanın] newspaper”: a name in a case that no subject has, but whose words are told. */
function isInflected(tokens: readonly Token[], m: Mention, lexicon: Lexicon): boolean {
  const { ablatives, inflections, obliques } = lexicon.pack;
  const beside = tokens[m.last + 1];
  const isTold = (k: number) => has(tokens[k], is.according | is.noun);
  if (!isName(m) || holdsBody(tokens, m)) return false;
  if (hasCases(lexicon)) {
    // «в беседе с корреспондентом „Камертона“ [Валентиной Луниной]», but «по мнению судьи [Ивана Лунина]»
    const lead = leftOf(tokens, m.phrase, 4).findLast(t => has(t, strongBits | is.noun | is.preposition));
    const isOwner = has(lead, is.according | is.noun) && endsLike(tokens[m.first]?.norm, lexicon.pack.owned);
    return m.last > m.first && !isOwner && !has(lead, is.strong) && isInCase(m, lexicon);
  }
  if (isTold(m.last + 1) || (isWord(beside) && !beside.bits && isTold(m.last + 2))) return false;
  const { norm = '', text } = tokens[m.last] ?? {};
  // “[Aydından]”; but “Memnun” in a language that parts a name from its case: “Memnun'dan”
  if (
    m.owner
      ? endsLike(plain(text), obliques)
      : inflections && [ablatives, obliques].some(list => endsSurely(norm, list))
  )
    return true;
  return (!verbMayLead(lexicon) || endsLike(norm, obliques)) && isInCase(m, lexicon);
}

/** Stands in the case of an owner: “[Lee'nin] sözleri”. */
export const ownsAfter = (tokens: readonly Token[], m: Mention, lexicon: Lexicon): boolean =>
  endsLike(plain(tokens[m.last]?.text), lexicon.pack.owners) && (m.owner || isInCase(m, lexicon));

/** A role right before a name is the name's: “the head of the team [Nikolai M.]”; of several names, the person's. */
export function subjectOf(tokens: readonly Token[], right: Mention[], first: Mention, lexicon: Lexicon): Mention {
  const [verb, words] = leftOf(tokens, first.phrase, 2);
  if (has(words, is.noun) && !has(verb, is.preposition)) return first; // «передаёт слова [Лунина] обозреватель Олег Ясень»
  let best = first;
  for (const m of right) {
    // “added Lee, saying that [the minister Ann Berg] …”
    if (isPronoun(m) || m.first - first.last > 16 || isReported(tokens, m, first.last)) return best;
    const person = m.last > m.first || has(tokens[m.first], is.firstName);
    // “según un informe de la firma [Puertos y Mares]”
    if (governed(tokens, m, lexicon) && !(isName(m) && has(tokens[first.head], is.noun))) {
      if (!person) return best; // “a customer from [Holm]”
      continue;
    }
    if (m.last <= first.last || isOutlet(tokens, m, lexicon)) continue; // «[Լուսաձորի] խոսնակը»
    // «[Լուսաձորի ԼԿ] խոսնակ Արամ Լունյանը»
    const isOf = endsOnVerb(lexicon) && has(tokens[m.first - 1], is.role);
    // «подчеркнула адвокат, комментируя слова [Лунина]»
    if (hasCases(lexicon) && !person && tokens.slice(first.last, m.first).some(isComma)) continue;
    if (isName(m) && (!isName(best) || (person && (isOf || best.last === best.first)))) best = m;
  }
  return best;
}

/** «в беседе [с „Камертоном“]», «сообщил источник [ТАСС]»: where nouns have cases, a name after a noun for words, or all in capitals. */
const isOutlet = (tokens: readonly Token[], m: Mention, lexicon: Lexicon): boolean => {
  const t = tokens[m.last];
  return hasCases(lexicon) && (has(tokens[m.phrase - 1], is.noun) || isAcronym(t));
};
