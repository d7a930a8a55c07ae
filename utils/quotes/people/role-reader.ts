import { endsLike } from '../languages/items.ts';
import {
  capitalNouns,
  endsOnVerb,
  has,
  hasCases,
  hasWithout,
  is,
  type Lexicon,
  smallBits,
  strongBits,
  verbBits,
} from '../lexicon/lexicon.ts';
import { isSurname } from '../mentions/name-runs.ts';
import { isComma, isQuote, isSign, isWord, plain, type Token } from '../text/tokens.ts';
import { ownerFrom } from './role-ahead.ts';
import { isEdge, isJob, isOther, isRole, isTold, links, longestRole } from './role-words.ts';

const longestRoleAtEnd = 24; // tokens before a name, where the noun of a role stands after all that it is of
const longestBody = 40; // characters of a name in marks

/** Elsewhere adjectives stand before their nouns, and objects after their verbs. */
export const agrees = (lexicon: Lexicon): boolean =>
  hasCases(lexicon) || endsOnVerb(lexicon) || !!lexicon.pack.agreement;

/** A role before a name, in places of tokens. */
type RoleWords = {
  /** The first word, and the noun that is a role: -1 where there is none. */
  first: number;
  role: number;
  /** What stands between role and name tells what it is of. */
  isOf: boolean;
  /** The token before the role. */
  k: number;
};

/**
 * Reads the words of a role from its last one to the left.
 * @param isUnlisted the word beside the name is the role, though no list has it
 */
export function readRole(
  tokens: readonly Token[],
  sentence: number,
  last: number,
  isUnlisted: boolean,
  lexicon: Lexicon,
): RoleWords {
  const { ablatives, adjectives, article, articles, attributes, owners } = lexicon.pack;
  let k = last;
  let first = last + 1;
  let role = isUnlisted ? last : -1;
  let isOf = false;
  let isList = false; // “… ve …”

  /** Passes over what may stand among the words of a role: a parenthesis, a name in marks, a comma of a list. */
  const joins = (): boolean => {
    const [left, t] = [tokens[k - 1], tokens[k]];
    if (isSign(t, /^\)$/) && isSign(tokens[k - 2], /^\($/)) {
      k -= 2; // “Water Agency (WA) chief”
      return true;
    }
    // «тренер „Сокола“ Юрий Лунин», “Tarım, Orman ve Su Bakanı”, «նախարար, քաղաքապետ Արամ Լունյան»
    const mayJoin = t && role >= 0 && endsOnVerb(lexicon);
    const isOwn = mayJoin && isQuote(t) && t.end - t.start < longestBody;
    if (isOwn) first = k;
    if (!isWord(left, sentence)) return false;
    if (isOwn || (hasCases(lexicon) && isQuote(t))) return true;
    if (mayJoin && isComma(t) && (isList || isTold(left, lexicon))) return true;
    // «сообщил [мэр Ялты], депутат Иван Лунин»
    const lead = hasCases(lexicon) && role >= 0 && isComma(t) ? leadTo(tokens, k) : -1;
    return tokens[lead]?.first || has(tokens[lead - 1], strongBits);
  };

  /** Takes a word for one of the role's, as far as it may be. */
  const takes = (): boolean => {
    const [left, t] = [tokens[k - 1], tokens[k]];
    if (!isWord(t, sentence) || has(t, is.calendar)) return false; // “last week diplomat [Ann Lee]”, “On Friday Mayor [Lee]”
    // “Holm'un vekili”, “Holm'dan”
    if (t.owner && ![owners, ablatives].some(list => endsLike(plain(t.text), list))) {
      if (role >= 0 && t.capital && !isEdge(t) && !endsOnVerb(lexicon)) first = ownerFrom(tokens, k); // “Bolt's governor”
      return false;
    }
    // “direktoru [Vüsal Kərimli] Avropa Kubokunda”: whose role it is stands right after it.
    if (role < 0 && endsOnVerb(lexicon) && left?.capital && t.capital && isSurname(t.norm, lexicon)) return false;
    const isSet = endsLike(t.norm, article); // «[զրուցակիցը] ԼՀ նախարար Արամ Լունյանն է»
    const opens = !isWord(left, sentence) || has(left, verbBits);
    // «отметила [биатлонистка] сборной Анна Лунина»
    // “la [novelista] argentina Clara Roldán”
    const isLead = role < 0 && (articles ? has(left, is.determiner) : opens && hasCases(lexicon)) && isJob(t, lexicon);
    if ((isRole(t) && !(k < last && isSet)) || isLead) role = k;
    // “Memur-Sen Genel Başkanı”: no participle, though it ends as they do.
    else if (isOther(t, lexicon) && (t.bits || !t.capital || !tokens[k + 1]?.capital || isSet)) return false;
    else if (isEdge(t)) {
      const inside = insideFrom(tokens, k, role >= 0, lexicon);
      if (inside < 0) return false;
      isOf ||= role < 0 && !has(t, is.determiner);
      isList = true;
      k = inside;
    } else if (role >= 0 && k < last && !mayLead(t)) return false;
    first = k;
    return true;
  };

  /** Whether a plain word may stand before a role and be its own: an adjective, a noun it is of. */
  const mayLead = (t: Token): boolean => {
    const left = tokens[k - 1];
    // “has [left] Prince Lee”, “lawmakers [grilled] Lt. Col. Lee”, “they [believe] district leader Lee …”
    const isSubject = has(left, is.pronoun) && !left?.entry?.owner;
    const isVerb = isSubject || (!t.bits && (has(left, is.auxiliary) || hasWithout(left, is.many, smallBits)));
    if (!t.capital && isVerb && !agrees(lexicon)) return false;
    // “der für die Aufsicht zuständige [Vizechef]”: what an adjective is about stands before it.
    if (attributes && t.capital && !tokens[k + 1]?.capital && left && isEdge(left)) {
      first = k + 2;
      return false;
    }
    // «опровергла слухи депутат», “Um neun trat Sprecher”: only an adjective may lead to the role.
    if (adjectives && !endsLike(t.norm, adjectives, 2) && leadTo(tokens, k) < 0) return false;
    return t.capital || !(isUnlisted || (attributes && !endsLike(t.norm, attributes)));
  };

  const end = last - (endsOnVerb(lexicon) ? longestRoleAtEnd : longestRole);
  while (k >= end && (joins() || takes())) k -= 1;
  return { first, role, isOf, k };
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
  if (
    !has(t, links) ||
    !isWord(left) ||
    has(left, is.calendar) ||
    !right ||
    !(isWord(right) || (hasCases(lexicon) && isQuote(right)))
  )
    return -1;
  const joins = has(t, is.conjunction);
  // «врач Анна Лунина и директор [Пётр Ким]»
  const isName = has(further, is.firstName) || (!left.bits && isSurname(left.norm, lexicon));
  if (joins && left.capital && further?.capital && isName) return -1;
  // A capital inside the sentence may be somebody else's: “Tom Hill and President [Ann Lee]”.
  const isPlain = !left.capital || left.first || capitalNouns(lexicon);
  // “minister of mines and energy [Ann Lee]”
  if (!led)
    return joins ||
      has(t, is.of) ||
      (has(t, is.determiner) && (has(left, is.of) || (has(left, links) && further && isRole(further)))) || // « adjoint à la culture »
      (isRole(left) && (!left.capital || has(t, is.genitive))) || // “Sprecher des Amtes [Uwe Lind]”
      has(further, is.genitive) || // “Leiter des Instituts für Moore [Uwe Lind]”
      (hasCases(lexicon) && !has(right, is.noun) && leadTo(tokens, k) >= 0) // «тренер сборной по гребле [Анна Лунина]»
      ? k
      : -1;
  // “writer and director”; “the wife of lawyer [Ann Lee]” is somebody else.
  if (isRole(left) && isPlain && (joins || hasCases(lexicon) || !isRole(right))) return k;
  // “Tarım ve Orman Bakanı”, “elm və təhsil naziri”; “Board of Trustees chairman”
  const isPart = joins ? endsOnVerb(lexicon) : has(t, is.of) && left.capital && right.capital;
  if (isPart && !isRole(right)) return k;
  return joins && !right.capital ? leadTo(tokens, k) : -1; // “member of the board and director”
}
