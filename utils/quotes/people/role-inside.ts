import { capitalNouns, endsOnVerb, has, hasCases, is, type Lexicon } from '../lexicon/lexicon.ts';
import { isSurname } from '../mentions/name-runs.ts';
import { isQuote, isWord, type Token } from '../text/tokens.ts';
import { isEdge, isRole, links } from './role-words.ts';

/** «первый заместитель [главы] Администрации президента»: the role that leads to the nouns that it is of, or -1. */
export function leadTo(tokens: readonly Token[], at: number): number {
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
export function insideFrom(tokens: readonly Token[], k: number, led: boolean, lexicon: Lexicon): number {
  const [further, left, t, right] = [tokens[k - 2], tokens[k - 1], tokens[k], tokens[k + 1]];
  if (!has(t, links) || !isWord(left) || has(left, is.calendar) || !right) return -1;
  if (!isWord(right) && !(hasCases(lexicon) && isQuote(right))) return -1;
  const joins = has(t, is.conjunction);
  // «врач Анна Лунина и директор [Пётр Ким]»
  const isName = has(further, is.firstName) || (!left.bits && isSurname(left.norm, lexicon));
  if (joins && left.capital && further?.capital && isName) return -1;
  if (!led) return isOfRole(tokens, k, left, lexicon) ? k : -1;
  // A capital inside the sentence may be somebody else's: “Tom Hill and President [Ann Lee]”.
  const isPlain = !left.capital || left.first || capitalNouns(lexicon);
  // “writer and director”; “the wife of lawyer [Ann Lee]” is somebody else.
  if (isRole(left) && isPlain && (joins || hasCases(lexicon) || !isRole(right))) return k;
  // “Tarım ve Orman Bakanı”, “elm və təhsil naziri”; “Board of Trustees chairman”
  const isPart = joins ? endsOnVerb(lexicon) : has(t, is.of) && left.capital && right.capital;
  if (isPart && !isRole(right)) return k;
  return joins && !right.capital ? leadTo(tokens, k) : -1; // “member of the board and director”
}

/** Whether what a small word opens belongs to a role: “minister of mines [and] energy [Ann Lee]”. */
function isOfRole(tokens: readonly Token[], k: number, left: Token, lexicon: Lexicon): boolean {
  const [further, t, right] = [tokens[k - 2], tokens[k], tokens[k + 1]];
  if (has(t, is.conjunction | is.of) || has(further, is.genitive)) return true; // “Leiter des Instituts für Moore [Uwe Lind]”
  // « adjoint à la culture »
  if (has(t, is.determiner) && (has(left, is.of) || (has(left, links) && further && isRole(further)))) return true;
  if (isRole(left) && (!left.capital || has(t, is.genitive))) return true; // “Sprecher des Amtes [Uwe Lind]”
  return hasCases(lexicon) && !has(right, is.noun) && leadTo(tokens, k) >= 0; // «тренер сборной по гребле [Анна Лунина]»
}
