import { itemsOf } from '../languages/items.ts';
import { has, is, type Lexicon, verbMayLead } from '../lexicon/lexicon.ts';
import { isName, isNominal, isPronoun, type Mention } from '../mentions/mention.ts';
import { type Token, together } from '../text/tokens.ts';

const longestOffice = 12; // tokens between a role and the name in apposition

/** The subject of a verb-final sentence: set off by a comma, or the first that is named. */
export function subjectBefore(lexicon: Lexicon, tokens: readonly Token[], left: Mention[]): Mention | null {
  const able = left.filter(m => !m.embedded && !m.possessive && !governed(tokens, m, lexicon));
  return able.findLast(m => tokens[m.after]?.text === ',') ?? able.find(m => isName(m)) ?? able[0] ?? null;
}

/** With a preposition (or before a postposition) it is no subject: “said in an interview with [Lee]”. */
export function governed(tokens: readonly Token[], m: Mention, lexicon: Lexicon): boolean {
  const postpositions = !verbMayLead(lexicon);
  const beside = tokens[postpositions ? m.last + 1 : m.phrase - 1];
  if (!together(beside, m) || !has(beside, is.preposition) || has(beside, is.according)) return false;
  // “desde [la empresa] negaron”, but “dijo desde [Lisboa]”
  return !(has(tokens[m.head], is.body) && itemsOf(lexicon.pack.from).includes(beside.norm));
}

/** A role right before a name is the name's: “the head of the team [Nikolai M.]”; of several names, the person's. */
export function subjectOf(tokens: readonly Token[], right: Mention[], first: Mention, lexicon: Lexicon): Mention {
  const apposed = right.find(m => isApposed(tokens, first, m));
  if (apposed) return apposed;
  let best = first;
  for (const m of right) {
    if (m.first <= first.last) continue;
    if (isPronoun(m) || m.first - first.last > 16) return best;
    const person = m.last > m.first || has(tokens[m.first], is.firstName);
    if (!person && governed(tokens, m, lexicon)) return best; // “a customer from [Holm]”
    if (isName(m) && (!isName(best) || (person && best.last === best.first))) best = m;
  }
  return best;
}

/** “the minister of transport, [Ann Lee],” */
function isApposed(tokens: readonly Token[], noun: Mention, m: Mention): boolean {
  if (!isNominal(noun) || noun.plural || !isName(m) || m.first === m.last) return false;
  const between = tokens.slice(noun.last + 1, m.phrase);
  return m.first - noun.last < longestOffice && /^[,،]$/u.test(between.at(-1)?.text ?? '');
}
