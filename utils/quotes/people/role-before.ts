import { endsLike } from '../languages/items.ts';
import type { Words } from '../languages/pack.ts';
import {
  capitalNouns,
  endsOnVerb,
  has,
  hasCapitals,
  hasCases,
  hasWithout,
  is,
  type Lexicon,
  smallBits,
  strongBits,
  verbBits,
} from '../lexicon/lexicon.ts';
import { isDefinite, leadBefore } from '../mentions/bare-names.ts';
import type { Mention } from '../mentions/mention.ts';
import { isSurname } from '../mentions/name-runs.ts';
import { isComma, isQuote, isSign, isWord, plain, type Token, together } from '../text/tokens.ts';
import { ownerFrom } from './role-ahead.ts';
import { isEdge, isJob, isOther, isRole, isTold, links, longestRole, ownsNext } from './role-words.ts';

const longestRoleAtEnd = 24; // tokens before a name, where the noun of a role stands after all that it is of
const longestBody = 40; // characters of a name in marks

/**
 * The role before a name: the words from the first that is no verb, article or preposition; prepositions inside are kept.
 * @returns its first and last token, and the noun that tells the case; null where none of them is a role
 */
export function roleBefore(tokens: readonly Token[], m: Mention, lexicon: Lexicon): [Token, Token, Token] | null {
  const { ablatives, adjectives, agreement, article, attributes, owners } = lexicon.pack;
  const last = besideOf(tokens, hasCapitals(lexicon) ? m.first - 1 : leadBefore(tokens, m.first), article);
  const beside = tokens[last];
  // Elsewhere adjectives stand before their nouns, and objects after their verbs.
  const agrees = hasCases(lexicon) || endsOnVerb(lexicon) || agreement;
  // “the father of [Sabine]”, “the lawyer and [Sabine]” are somebody else.
  // “editor for the magazine [Newshold]”, “principal deputy [White House] secretary”
  const next = tokens.slice(m.last + 1, m.last + 3);
  const leadsOn = !agrees && has(tokens[m.last], is.body) && next.some(t => has(t, is.role) && !t.capital);
  const isOfBody = !agrees && m.first === m.last && has(beside, is.body) && !beside?.capital && !has(beside, is.role);
  if (!beside || has(beside, links) || isOfBody || leadsOn || ownsNext(beside, lexicon)) return null;
  const isUnlisted = isJob(beside, lexicon);
  let role = isUnlisted ? last : -1;
  let first = last + 1;
  let isOf = false;
  let isList = false; // “… ve …”
  let k = last;
  for (; k >= last - (endsOnVerb(lexicon) ? longestRoleAtEnd : longestRole); k -= 1) {
    const t = tokens[k];
    if (isSign(t, /^\)$/) && isSign(tokens[k - 2], /^\($/)) {
      k -= 2; // “Water Agency (WA) chief”
      continue;
    }
    // «тренер „Сокола“ Юрий Лунин», “Tarım, Orman ve Su Bakanı”, «նախարար, քաղաքապետ Արամ Լունյան»
    const left = tokens[k - 1];
    const mayJoin = t && role >= 0 && endsOnVerb(lexicon);
    const isOwn = mayJoin && isQuote(t) && t.end - t.start < longestBody;
    // «сообщил [мэр Ялты], депутат Иван Лунин»
    const lead = hasCases(lexicon) && role >= 0 && isComma(t) ? leadTo(tokens, k) : -1;
    const isLed = tokens[lead]?.first || has(tokens[lead - 1], strongBits);
    const joins = isLed || (mayJoin && isComma(t) && (isList || isTold(left, lexicon)));
    if (isOwn) first = k;
    if ((isOwn || joins || (hasCases(lexicon) && isQuote(t))) && isWord(left, m.sentence)) continue;
    if (!isWord(t, m.sentence) || (has(t, is.calendar) && !t.capital)) break; // “last week diplomat [Ann Lee]”
    // “Holm'un vekili”, “Holm'dan”
    if (t.owner && ![owners, ablatives].some(list => endsLike(plain(t.text), list))) {
      if (role >= 0 && t.capital && !isEdge(t) && !endsOnVerb(lexicon)) first = ownerFrom(tokens, k); // “Bolt's governor”
      break;
    }
    const isSet = endsLike(t.norm, article); // «[զրուցակիցը] ԼՀ նախարար Արամ Լունյանն է»
    const opens = !isWord(left, m.sentence) || has(left, verbBits);
    // «отметила [биатлонистка] сборной Анна Лунина»
    if ((isRole(t) && !(k < last && isSet)) || (role < 0 && opens && hasCases(lexicon) && isJob(t, lexicon))) role = k;
    // “Memur-Sen Genel Başkanı”: no participle, though it ends as they do.
    else if (isOther(t, lexicon) && (t.bits || !t.capital || !tokens[k + 1]?.capital || isSet)) break;
    else if (isEdge(t)) {
      const inside = insideFrom(tokens, k, role >= 0, lexicon);
      if (inside < 0) break;
      isOf ||= role < 0 && !has(t, is.determiner);
      isList = true;
      k = inside;
    } else if (role >= 0 && k < last) {
      // “has [left] Prince Lee”, “lawmakers [grilled] Lt. Col. Lee”, “they [believe] district leader Lee …”
      const isSubject = has(left, is.pronoun) && !left?.entry?.owner;
      const isVerb = isSubject || (!t.bits && (has(left, is.auxiliary) || hasWithout(left, is.many, smallBits)));
      if (!t.capital && isVerb && !agrees) break;
      // “der für die Aufsicht zuständige [Vizechef]”: what an adjective is about stands before it.
      if (attributes && t.capital && !tokens[k + 1]?.capital && left && isEdge(left)) {
        first = k + 2;
        break;
      }
      // «опровергла слухи депутат», “Um neun trat Sprecher”: only an adjective may lead to the role.
      if (adjectives && !endsLike(t.norm, adjectives, 2) && leadTo(tokens, k) < 0) break;
      if (!t.capital && (isUnlisted || (attributes && !endsLike(t.norm, attributes)))) break;
    }
    first = k;
  }
  const edge = together(tokens[k], m) ? tokens[k] : undefined;
  // “an agent like [Mia]”: nothing between the two but what the role is of.
  if (!agrees && !beside.capital && role < last && !(isRole(beside) || isUnlisted || isOf)) return null;
  // “in winter [Ann Lee] …”
  if (isUnlisted && hasWithout(edge, links | is.pronoun | is.auxiliary, is.determiner)) return null;
  const head = tokens[role];
  if (hasCases(lexicon) && has(edge, is.preposition) && has(tokens[k - 1], is.indefinite)) first = k - 1; // «один из судей»
  // “أجرى [رئيس الحكومة]”: without capitals a role without its article begins its phrase, and what a sentence opens with is a verb.
  const left = tokens[first];
  const from = head && !hasCapitals(lexicon) && (left?.first || !isDefinite(head, lexicon)) ? head : left;
  return from && head ? [from, beside, head] : null;
}

/** The token beside a name, but for what is no part of a role: “former minister [Sir]”, “a colleague [named]”. */
function besideOf(tokens: readonly Token[], at: number, article: Words | undefined): number {
  const [left, t] = [tokens[at - 1], tokens[at]];
  const isNone = left && t && !left.norm.endsWith('.') && !isRole(t); // “Prof. Dr. [Ann Lee]”
  return /^\d/.test(t?.text ?? '') || // «բնակիչ 64-ամյա [Արամ]»
    (isComma(t) && endsLike(left?.norm, article)) || // «նրա հայրը՝ [Արամ]»
    (isNone && (has(t, is.title) || (isRole(left) && has(t, is.work))))
    ? at - 1
    : at;
}

/** «первый заместитель [главы] Администрации президента»: the role that leads to the nouns that it is of, or -1. */
function leadTo(tokens: readonly Token[], at: number): number {
  for (let k = at - 1; k > at - 8; k -= 1) {
    const t = tokens[k];
    if (!isWord(t) || (isEdge(t) && !has(t, is.of) && !has(tokens[k - 1], is.of))) break;
    if (isRole(t)) return k;
  }
  return -1;
}

/**
 * Where the words of a role begin that a small word stands after, or -1 where it belongs to none.
 * @param led whether it stands before the role's noun
 */
function insideFrom(tokens: readonly Token[], k: number, led: boolean, lexicon: Lexicon): number {
  const [further, left, t, right] = [tokens[k - 2], tokens[k - 1], tokens[k], tokens[k + 1]];
  if (!has(t, links) || !isWord(left) || !right || !(isWord(right) || (hasCases(lexicon) && isQuote(right)))) return -1;
  const joins = has(t, is.conjunction);
  // A capital inside the sentence may be somebody else's: “Tom Hill and President [Ann Lee]”.
  const isPlain = !left.capital || left.first || capitalNouns(lexicon);
  // “minister of mines and energy [Ann Lee]”
  if (!led)
    return joins ||
      has(t, is.of) ||
      (has(t, is.determiner) && (has(left, is.of) || (has(left, links) && further && isRole(further)))) || // « adjoint à la culture »
      (isRole(left) && !left.capital) ||
      (hasCases(lexicon) && !has(right, is.noun) && leadTo(tokens, k) >= 0) // «тренер сборной по гребле [Анна Лунина]»
      ? k
      : -1;
  // “writer and director”; “the wife of lawyer [Ann Lee]” is somebody else.
  if (isRole(left) && isPlain && (joins || hasCases(lexicon) || !isRole(right))) return k;
  // “Tarım ve Orman Bakanı”, “elm və təhsil naziri”; “Board of Trustees chairman”
  const isPart = joins
    ? endsOnVerb(lexicon) &&
      !(
        left.capital &&
        further?.capital &&
        (has(further, is.firstName) || (!left.bits && isSurname(left.norm, lexicon)))
      )
    : has(t, is.of) && left.capital && right.capital;
  if (isPart && !isRole(right)) return k;
  return joins && !right.capital ? leadTo(tokens, k) : -1; // “member of the board and director”
}
