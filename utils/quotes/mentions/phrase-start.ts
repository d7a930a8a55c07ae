import { bitsAt, LETTER } from '../../characters.ts';
import { has, hasCases, is, isUnlearned, strongBits } from '../lexicon/lexicon.ts';
import { isJob } from '../people/role-words.ts';
import { isAcronym, isWord, type Token, together } from '../text/tokens.ts';
import { agreeing } from './agreement.ts';
import type { Row } from './mention.ts';

/** Where the whole phrase of a name begins: “White House press secretary [Jon Harlow]”, “the minister [Ann Lee]”. */
export function phraseStart(row: Row, from: number, first: number): number {
  const { tokens } = row;
  let phrase = from;
  for (let k = from - 1; from - k < 8; k--) {
    const t = tokens[k];
    if (!isWord(t, tokens[from]?.sentence) || t.owner) break;
    if (phrase === k + 1 && joinsRoles(tokens, k)) continue;
    if (t.bits & is.determiner) {
      phrase = k;
      break;
    }
    // “[White House press] secretary Ann Lee”
    const isBetween = phrase < from && !(t.bits & ~(is.body | is.firstName)) && bitsAt(t.text, 0) & LETTER;
    if (!leads(row, t, k) && !isBetween) break;
    phrase = k;
  }
  if (first < from) phrase = first;
  return phrase === from ? (nounStart(row, from) ?? phrase) : phrase;
}

/** A word that may stand before a name in its phrase: a role, an adjective, “[Novelist] Ann Lee”, whose capital is the sentence's. */
const leads = (row: Row, t: Token, at: number): boolean =>
  (has(t, is.role | is.title | is.notName) && !(isUnlearned(row.lexicon) && isAcronym(t))) ||
  isAdjectiveOf(row, at) ||
  (t.first && !t.bits);

/** “el vicecomodoro Hernán Paz”, “con la cadena Onda Brisa”: a noun of no list, or a body, between an article and a name. */
function nounStart({ tokens, lexicon }: Row, from: number): number | null {
  const [owner, lead, noun] = [3, 2, 1].map(k => tokens[from - k]);
  const mayLead = isWord(noun) && !(noun.bits & ~(is.body | is.work)) && !noun.capital;
  if (!mayLead || !together(lead, noun)) return null;
  if (has(lead, is.determiner)) return from - 2;
  // “al diario Faro”, but « le président du comité Luc Morin »
  if (noun.bits && has(lead, is.preposition) && !has(owner, is.role)) return from - 1;
  // “said Harvard [midwife] Ann Lee”, “Holmland [drummer] Ann Lee”
  let start = from - 1;
  while (tokens[start - 1]?.capital) start--;
  const isLed = has(tokens[start - 1], strongBits) || isJob(noun, lexicon);
  return start < from - 1 && !hasCases(lexicon) && isLed ? start : null;
}

/** “the lawyer [and] activist Ann Lee”, but “the mayor and President Ann Lee” */
function joinsRoles(tokens: readonly Token[], at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at + 1]];
  const isBoth = (bits: number) => has(left, bits) && has(right, bits);
  const [his, hers] = [left?.entry?.gender, right?.entry?.gender]; // “die Minister und Kanzlerin Ann Lee”
  return (
    has(tokens[at], is.conjunction) &&
    isBoth(is.role) &&
    !isBoth(is.many) &&
    left?.capital === right?.capital &&
    (!his || !hers || his === hers)
  );
}

/** “el ingeniero [químico] Osvaldo Brandán”: after a role an adjective that agrees with it. */
const isAdjectiveOf = ({ tokens, lexicon }: Row, at: number): boolean =>
  has(tokens[at - 1], is.role | is.title) && agreeing(tokens, at - 1, lexicon) === at;
