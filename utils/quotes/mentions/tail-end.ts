import { endsLike } from '../languages/items.ts';
import {
  actBits,
  capitalNouns,
  endsOnVerb,
  has,
  hasCases,
  hasWithout,
  is,
  type Lexicon,
  strongBits,
  verbBits,
  verbMayLead,
} from '../lexicon/lexicon.ts';
import { isRoleBase } from '../people/role-bases.ts';
import { isComma, isQuote, isWord, type Token, together } from '../text/tokens.ts';
import { endsAsAdjective } from './agreement.ts';
import { isName, isNominal, type Mention, type Row } from './mention.ts';
import { isFirstName, nameRun } from './name-runs.ts';

const longestTail = 40;

/** The token after a phrase's tail; “(R-Tenn.), said”: one comma more before a verb. */
export function afterTail(row: Row, m: Mention, from: number): number {
  const { tokens, lexicon } = row;
  const end = tailEnd(row, from, m);
  const [last, comma, verb] = tokens.slice(end - 1, end + 2);
  // „… bei der Eröffnung, betonte die Landrätin“: where nouns have capitals, whoever says it follows.
  const isLed = capitalNouns(lexicon) && isWord(last);
  return end > m.last + 1 && isComma(comma) && !isLed && together(verb, m) && has(verb, actBits) ? end + 1 : end;
}

/** Skips “of X”, “(…)”, “, 45,”, “, an … ,”, “who …,” from `at`; the index of the first token after. */
function tailEnd(row: Row, from: number, m: Mention): number {
  const { tokens } = row;
  let at = from;
  for (let rounds = 0; rounds < 4; rounds++) {
    if (!together(tokens[at], m)) return at;
    const genitive = genitiveEnd(tokens, at);
    if (genitive > at && genitive - from < longestTail) rounds--;
    const end =
      genitive > at ? genitive : at === from && isNominal(m) && isClose(row, at) ? at + 1 : partEnd(row, at, m);
    if (end === at) return at;
    at = end;
  }
  return at;
}

/** “a source [close] to …”, « le président [selmirien] a dit » */
function isClose({ tokens, lexicon }: Row, at: number): boolean {
  const leads = is.preposition | (lexicon.pack.articles ? strongBits | is.auxiliary : 0);
  return isAdjective(tokens[at], lexicon) && has(tokens[at + 1], leads);
}

/** The end of what stands in parentheses, between commas or after a preposition; `at` where none begins there. */
function partEnd(row: Row, at: number, m: Mention): number {
  const t = row.tokens[at];
  if (t?.text === '(') return (until(row, at + 1, m, x => x.text === ')') ?? at - 1) + 1;
  if (isComma(t)) return asideEnd(row, at, m);
  const isLed = !endsOnVerb(row.lexicon) && isWord(t) && hasWithout(t, is.preposition, is.according | is.subordinator);
  const end = isLed ? prepositionEnd(row, at, m) : at;
  return end === at + 1 ? at : end;
}

/** The end of an aside, with what belongs to it past its second comma; its first comma where it is none. */
function asideEnd(row: Row, comma: number, m: Mention): number {
  const { tokens } = row;
  const close = opensAside(row, comma, m) ? until(row, comma + 1, m, isComma) : null;
  if (close === null) return comma;
  const opens = tokens[comma + 1];
  if (has(opens, is.relative) && has(tokens[close + 1], is.subordinator)) return comma; // “Ann Lee, who said, that …”
  // “the reeve of Holm, [Ann Lee], said”
  if (isName(m) && has(opens, is.firstName) && has(tokens[close + 1], strongBits)) return comma;
  const at = placeEnd(row, close + 1);
  // “, D-Calif., the ranking member, said”, “, a fellow at the mill, and co-author of the report, said”
  const joins = has(tokens[at], is.conjunction) && !tokens[at + 1]?.capital;
  const office = joins || has(tokens[at], is.determiner) ? until(row, at, m, isComma) : null;
  return office !== null && has(tokens[office + 1], strongBits) ? office + 1 : at;
}

/** “, 45, ”, “, a fellow …”: what follows a comma is more about somebody. */
function opensAside({ tokens, lexicon }: Row, comma: number, m: Mention): boolean {
  const next = tokens[comma + 1];
  if (!together(next, m) || isQuote(next)) return false;
  const speech = capitalNouns(lexicon) ? actBits : verbBits;
  const mayLead = verbMayLead(lexicon) && isWord(next) && !(next.bits & (is.conjunction | is.gerund | speech));
  return next.kind === 'number' || mayLead;
}

/** “, in Columbus, Ohio, said”: one comma more belongs to the place. */
function placeEnd(row: Row, at: number): number {
  const { tokens } = row;
  const place = nameRun(row, at);
  const isPlace = place === at || (tokens[at - 2]?.capital && !isFirstName(tokens[at]));
  return isPlace && isComma(tokens[place + 1]) ? place + 2 : at;
}

/** How far what a preposition opens reaches: “to comments in Holm and Orvane”. */
function prepositionEnd(row: Row, at: number, m: Mention): number {
  const { tokens, lexicon } = row;
  const isDocument = isNominal(m) && has(tokens[m.head], is.noun);
  let k = at + 1;
  while (k - at < 8) {
    const w = tokens[k];
    if (!isWord(w, m.sentence) || begins(row, w, k, at + 1, isDocument)) break;
    k++;
    if (hasWithout(w, is.role | is.body, is.determiner) && !w.capital) break;
    // “mit müden [Augen]”: where nouns have capitals, they end what the preposition opens.
    // But “von Bündnis 90/[Die Grünen]”
    if (capitalNouns(lexicon) && w.capital && !tokens[k]?.capital)
      if (tokens[k + 1]?.text === '/') k += 2;
      else break;
  }
  return k;
}

/** Whether a word begins something else than what a preposition before token `from` opens. */
function begins(row: Row, w: Token, k: number, from: number, isDocument: boolean): boolean {
  const { tokens, lexicon } = row;
  const [left, right] = [tokens[k - 1], tokens[k + 1]];
  const isOther = has(w, is.pronoun) || (isDocument && w.capital && k > from && !left?.capital);
  if (isOther && has(right, verbBits)) return true; // “in a letter to the town [she] wrote”
  if (isActIn(row, w, k, from)) return true;
  if (!hasCases(lexicon)) return false;
  if (isRoleBase(w.norm, lexicon)) return true; // «в Холм приезжала [министр]»
  // «тренер сборной Холма по гребле [Анна Лунина]»
  const isNew = k > from && w.capital && right?.capital;
  return !!isNew && (has(w, is.firstName) || !endsAsAdjective(w, lexicon));
}

/** A verb, or a word that joins; but not in “to [comments]”, since what has a determiner is no verb; nor in “in Holm [and] Orvane”. */
function isActIn({ tokens }: Row, w: Token, k: number, from: number): boolean {
  if (w.capital || !has(w, actBits | is.weak | is.gerund | is.auxiliary | is.relative | is.conjunction)) return false;
  const isNoun = has(tokens[k - 1], is.determiner) && k > from && !has(w, is.say);
  return !isNoun && !(has(w, is.conjunction) && tokens[k - 1]?.capital && tokens[k + 1]?.capital);
}

/** A plain word; where nouns have capitals a verb rather than an adjective: “die Studie zeige in …”. */
const isAdjective = (t: Token | undefined, lexicon: Lexicon): boolean =>
  isWord(t) &&
  !(t.bits & ~is.notName) &&
  !t.capital &&
  !capitalNouns(lexicon) &&
  !endsLike(t.norm, lexicon.pack.verbEndings); // «жители [жалуются] на шум»

/** “des Instituts”, “der Europäischen Union”: a genitive and the nouns it opens, where nouns have capitals. */
function genitiveEnd(tokens: readonly Token[], at: number): number {
  const opens = tokens[at];
  if (!opens || !(opens.bits & is.genitive) || opens.capital) return at;
  let k = at + 1;
  while (k - at < 4 && isWord(tokens[k]) && !tokens[k]?.capital && !tokens[k]?.bits) k++;
  const nouns = k;
  while (isWord(tokens[k], opens.sentence) && tokens[k]?.capital) k++;
  return k > nouns ? k : at;
}

/** The first token that stops a tail, from `from` on; null where the sentence ends, or a quote stands, before it. */
function until({ tokens }: Row, from: number, m: Mention, stop: (t: Token) => boolean): number | null {
  for (let k = from; k - from < longestTail; k++) {
    const t = tokens[k];
    if (!together(t, m) || isQuote(t)) return null;
    if (stop(t)) return k;
  }
  return null;
}
