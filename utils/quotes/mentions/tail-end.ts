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
  const { tokens, lexicon } = row;
  const nominal = isNominal(m);
  const leads = is.preposition | (lexicon.pack.articles ? strongBits | is.auxiliary : 0); // « le président [selmirien] a dit »
  let at = from;
  for (let rounds = 0; rounds < 4; rounds++) {
    const t = tokens[at];
    if (!together(t, m)) return at;
    // “a source [close] to …”
    const genitive = genitiveEnd(tokens, at);
    if (genitive > at) {
      at = genitive;
      if (at - from < longestTail) rounds--;
    } else if (nominal && at === from && isAdjective(t, lexicon) && has(tokens[at + 1], leads)) at++;
    else if (t.text === '(') {
      const close = until(row, at + 1, m, x => x.text === ')');
      if (close < 0) return at;
      at = close + 1;
    } else if (isComma(t)) {
      const next = tokens[at + 1];
      if (!together(next, m) || isQuote(next)) return at;
      const speech = capitalNouns(lexicon) ? actBits : verbBits;
      const opensAside =
        next.kind === 'number' ||
        (verbMayLead(lexicon) && isWord(next) && !(next.bits & (is.conjunction | is.gerund | speech)));
      if (!opensAside) return at;
      const close = until(row, at + 1, m, isComma);
      if (close < 0) return at;
      if (next.bits & is.relative && has(tokens[close + 1], is.subordinator)) return at; // “Ann Lee, who said, that …”
      // “the reeve of Holm, [Ann Lee], said”
      if (isName(m) && next.bits & is.firstName && has(tokens[close + 1], strongBits)) return at;
      at = close + 1;
      // “, in Columbus, Ohio, said”: one more comma belongs to the place.
      const place = nameRun(row, at);
      if (isComma(tokens[place + 1]) && (place === at || (tokens[at - 2]?.capital && !isFirstName(tokens[at]))))
        at = place + 2;
      // “, D-Calif., the ranking member, said”, “, a fellow at the mill, and co-author of the report, said”
      const joins = has(tokens[at], is.conjunction) && !tokens[at + 1]?.capital;
      const office = joins || has(tokens[at], is.determiner) ? until(row, at, m, isComma) : -1;
      if (has(tokens[office + 1], strongBits) && office > 0) at = office + 1;
    } else if (isWord(t) && !endsOnVerb(lexicon) && hasWithout(t, is.preposition, is.according | is.subordinator)) {
      const end = prepositionEnd(row, at, m);
      if (end === at + 1) return at;
      at = end;
    } else return at;
  }
  return at;
}

/** How far what a preposition opens reaches: “to comments in Holm and Orvane”. */
function prepositionEnd({ tokens, lexicon }: Row, at: number, m: Mention): number {
  const document = isNominal(m) && has(tokens[m.head], is.noun);
  let k = at + 1;
  while (k - at < 8) {
    const w = tokens[k];
    if (!isWord(w, m.sentence)) break;
    const { bits, capital } = w;
    const next = tokens[k + 1]?.bits ?? 0;
    const isOther = bits & is.pronoun || (document && capital && k > at + 1 && !tokens[k - 1]?.capital);
    if (isOther && next & verbBits) break; // “in a letter to the town [she] wrote”
    if (bits & (actBits | is.weak | is.gerund | is.auxiliary | is.relative | is.conjunction)) {
      // “to [comments]”: what has a determiner is no verb; “in Holm [and] Orvane”
      const isNoun = has(tokens[k - 1], is.determiner) && k > at + 1 && !has(w, is.say);
      const joins = bits & is.conjunction && tokens[k - 1]?.capital && tokens[k + 1]?.capital;
      if (!(capital || isNoun || joins)) break;
    }
    if (hasCases(lexicon) && isRoleBase(w.norm, lexicon)) break; // «в Холм приезжала [министр]»
    // «тренер сборной Холма по гребле [Анна Лунина]»
    const isNew = hasCases(lexicon) && k > at + 1 && capital && tokens[k + 1]?.capital;
    if (isNew && (has(w, is.firstName) || !endsAsAdjective(w, lexicon))) break;
    k++;
    if (bits & (is.role | is.body) && !capital && !(bits & is.determiner)) break;
    // “mit müden [Augen]”: where nouns have capitals, they end what the preposition opens.
    // But “von Bündnis 90/[Die Grünen]”
    if (capitalNouns(lexicon) && capital && !tokens[k]?.capital)
      if (tokens[k + 1]?.text === '/') k += 2;
      else break;
  }
  return k;
}

/** A plain word; where nouns have capitals a verb rather than an adjective: “die Studie zeige in …”. */
const isAdjective = (t: Token, lexicon: Lexicon): boolean =>
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

function until({ tokens }: Row, from: number, m: Mention, stop: (t: Token) => boolean): number {
  for (let k = from; k - from < longestTail; k++) {
    const t = tokens[k];
    if (!together(t, m) || isQuote(t)) return -1;
    if (stop(t)) return k;
  }
  return -1;
}
