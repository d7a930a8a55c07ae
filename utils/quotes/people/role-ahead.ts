import { has, hasWithout, is } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { isComma, isSign, isWord, type Token, together } from '../text/tokens.ts';
import { isAct, isEdge, isRole, links, longestRole } from './role-words.ts';

/**
 * A role up to the comma before a name that the sentence does not go on with, from its article or the sentence's start. Its
 * first and last token, or null.
 *
 *     …, dit le porte-parole du moulin, Luc Morin, vendredi.     Head of the Rivers Institute, Irena Lind, …
 *               ^^^^^^^^^^^^^^^^^^^^^^                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function roleAhead(tokens: readonly Token[], m: Mention): [Token, Token] | null {
  let end = m.first - (has(tokens[m.first - 1], is.title) ? 3 : 2); // “the lawyer, Mr Lee”
  // “la alcaldesa de Brisa, la socialista [Ana Roldán]”
  if (has(tokens[end], is.determiner) && !tokens[end + 1]?.bits) end -= 2;
  const last = tokens[end];
  // “The head of the mill, [Ann Lee] said”: a full name that the sentence goes on with, where the role opens it.
  const goesOn = isWord(tokens[m.last + 1]);
  if (!isComma(tokens[end + 1]) || (goesOn && m.first === m.last) || has(last, is.calendar)) return null;
  return last ? roleUpTo(tokens, end, last, m, goesOn) : null;
}

/** Reads a role from its last token to the left. */
function roleUpTo(
  tokens: readonly Token[],
  end: number,
  last: Token,
  m: Mention,
  goesOn: boolean,
): [Token, Token] | null {
  let role = -1;
  let isOpen = false; // holds what may lead to somebody else
  let several = false; // “the lawyer for the mayor”
  let k = end;
  for (; k > end - longestRole; k--) {
    const t = tokens[k];
    if (!together(t, m) || (!goesOn && isNounBefore(tokens, k, role))) break;
    const isOwner = has(t, is.determiner) || t.owner;
    if (!isInRole(t, isOwner)) return null;
    if (isRole(t) && !t.owner) {
      several ||= isOpen && role >= 0;
      role = k;
    }
    if (has(t, is.of) || has(tokens[k - 1], is.of)) continue;
    if (isOwner && role >= 0 && (t.owner || together(tokens[k - 1], m))) break;
    isOpen ||= hasWithout(t, links, is.genitive | is.conjunction);
  }
  const [before, lead] = [tokens[k], pastArticles(tokens, k + 1)];
  const first = tokens[lead];
  if (role < 0 || !first || k <= end - longestRole) return null;
  if (!together(before, m)) return (goesOn ? role === lead : role - k < 5) ? [first, last] : null;
  if (!goesOn && isNounBefore(tokens, k, role)) return [first, last];
  if (several || (goesOn && isWord(tokens[k - 1], m.sentence))) return null;
  // “Norland's minister, [Ann Lee]”
  return before.owner && before.capital ? [tokens[ownerFrom(tokens, k)] ?? before, last] : [first, last];
}

/** “the words [of the] minister”: a noun before the role and its articles. */
const isNounBefore = (tokens: readonly Token[], k: number, role: number): boolean =>
  has(tokens[k], is.noun) && role >= pastArticles(tokens, k + 1);

/** “words [of the] minister” */
function pastArticles(tokens: readonly Token[], from: number): number {
  let k = from;
  while (has(tokens[k], is.determiner | is.of)) k += 1;
  return k;
}

/** Words but for verbs, and parentheses: “head of the Water Agency (WA), [Ann Lee]” */
const isInRole = (t: Token, isOwner: boolean): boolean => (isWord(t) && (!isAct(t) || isOwner)) || isSign(t, /^[()]$/);

/** “[South] Norland's minister” */
export function ownerFrom(tokens: readonly Token[], last: number): number {
  let k = last;
  while (tokens[k - 1]?.capital && !isEdge(tokens[k - 1] as Token)) k -= 1;
  return k;
}
