import { endsLike } from '../languages/items.ts';
import {
  capitalNouns,
  endsOnVerb,
  has,
  hasCapitals,
  hasCases,
  hasWithout,
  is,
  type Lexicon,
} from '../lexicon/lexicon.ts';
import { isDefinite, leadBefore } from '../mentions/bare-names.ts';
import type { Mention } from '../mentions/mention.ts';
import { isComma, isDash, type Token, together } from '../text/tokens.ts';
import { agrees, readRole } from './role-reader.ts';
import { isJob, isRole, links, ownsNext } from './role-words.ts';

/**
 * The role before a name: the words from the first that is no verb, article or preposition; prepositions inside are kept.
 * @returns its first and last token, and the noun that tells the case; null where none of them is a role
 */
export function roleBefore(tokens: readonly Token[], m: Mention, lexicon: Lexicon): [Token, Token, Token] | null {
  const at = hasCapitals(lexicon) ? m.first - 1 : leadBefore(tokens, m.first);
  const last = besideOf(tokens, at, lexicon);
  const beside = tokens[last];
  if (!beside || !mayEndRole(tokens, m, beside, lexicon)) return null;
  const isHead = beside.first && capitalNouns(lexicon) && m.first === m.last; // “Gesperrter [Lohse]”
  const isUnlisted = !isHead && isJob(beside, lexicon);
  const { first, k, role, isOf } = readRole(tokens, m.sentence, last, isUnlisted, lexicon);
  const edge = together(tokens[k], m) ? tokens[k] : undefined;
  // “an agent like [Mia]”: nothing between the two but what the role is of.
  if (!agrees(lexicon) && !beside.capital && role < last && !(isRole(beside) || isUnlisted || isOf)) return null;
  // “in winter [Ann Lee] …”
  if (isUnlisted && hasWithout(edge, links | is.pronoun | is.auxiliary, is.determiner)) return null;
  const head = tokens[role];
  const isOne = hasCases(lexicon) && has(edge, is.preposition) && has(tokens[k - 1], is.indefinite); // «один из судей»
  // “أجرى [رئيس الحكومة]”: without capitals a role without its article begins its phrase, and what a sentence opens with is a verb.
  const left = tokens[isOne ? k - 1 : first];
  const from = head && !hasCapitals(lexicon) && (left?.first || !isDefinite(head, lexicon)) ? head : left;
  return from && head ? [from, beside, head] : null;
}

/** Whether a role may end with the word beside the name: “the father of [Sabine]”, “the lawyer and [Sabine]” are somebody else. */
function mayEndRole(tokens: readonly Token[], m: Mention, beside: Token, lexicon: Lexicon): boolean {
  if (has(beside, links) || ownsNext(beside, lexicon)) return false;
  if (agrees(lexicon)) return true;
  // “editor for the magazine [Newshold]”
  if (m.first === m.last && has(beside, is.body) && !beside.capital && !has(beside, is.role)) return false;
  // “principal deputy [White House] secretary”
  const next = tokens.slice(m.last + 1, m.last + 3);
  return !(has(tokens[m.last], is.body) && next.some(t => has(t, is.role) && !t.capital));
}

/**
 * The token beside a name, but for what is no part of a role: “former minister [Sir]”, “a colleague [named]”, «мать одного
 * из них [—] Анна Лунина», “muhtarı [olan] Umut Çelik”.
 */
function besideOf(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const [left, t] = [tokens[at - 1], tokens[at]];
  const isNone = left && t && !isRole(t);
  // “senior physician [Dr. med.] …”, but “[Prof. Dr.] …”
  if (isNone && has(t, is.title) && !(left.norm.endsWith('.') && isRole(left)))
    return besideOf(tokens, at - 1, lexicon);
  return /^\d/.test(t?.text ?? '') || // «բնակիչ 64-ամյա [Արամ]»
    (isComma(t) && endsLike(left?.norm, lexicon.pack.article)) || // «նրա հայրը՝ [Արամ]»
    (hasCases(lexicon) && isDash(t)) ||
    (isNone && isRole(left) && has(t, endsOnVerb(lexicon) ? is.work | is.relative : is.work))
    ? at - 1
    : at;
}
