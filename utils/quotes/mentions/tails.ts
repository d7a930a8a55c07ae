import { endsLike } from '../languages/items.ts';
import { endsOnVerb, has, hasCases, is, type Lexicon, strongBits, verbMayLead } from '../lexicon/lexicon.ts';
import { baseName } from '../people/names.ts';
import { isRoleBase } from '../people/role-bases.ts';
import { isComma, isQuote, isWord, type Token, together } from '../text/tokens.ts';
import { endsAsAdjective } from './agreement.ts';
import {
  capitalNouns,
  holdsBody,
  isName,
  isNominal,
  isPronoun,
  isUnlearned,
  type Mention,
  type Row,
  sign,
} from './mention.ts';
import { isSurname, nameLike } from './name-runs.ts';

const longestTail = 40;

/** Finds where each phrase's tail ends, and marks what lies inside a tail. */
export function withTails(row: Row, mentions: Mention[]): Mention[] {
  const { tokens } = row;
  let covered = -1;
  mentions.forEach((m, i) => {
    // “Daily Herald editor Ann Lee”, “Lee supporters”: the name is a part of the phrase.
    const modifier = mentions[i - 1];
    if (has(tokens[m.phrase], is.determiner)) return;
    if (modifier?.last !== m.phrase - 1 || !together(modifier, m) || isPronoun(modifier)) return;
    // “says Newswatch’s [Lund]”
    const isOf = isName(m) && isName(modifier) && modifier.owner && has(tokens[modifier.phrase - 1], strongBits);
    if (
      isOf ||
      (isName(m) ? m.phrase < m.first : isNominal(m) && isName(modifier) && !modifier.owner && !isWhole(row, modifier))
    ) {
      modifier.inner = true;
      m.phrase = modifier.phrase;
      if (isNominal(m)) {
        m.first = modifier.first;
        m.start = modifier.start;
        m.text = row.text.slice(m.start, m.end);
      }
    }
  });
  for (const m of mentions) {
    m.inner ||= m.first < covered;
    if (isPronoun(m)) continue;
    m.after = afterTail(row, m, ownedEnd(row, m));
    if (!m.inner && m.after > m.last + 1) covered = m.after;
  }
  for (const [i, m] of mentions.entries())
    if ((isNominal(m) || isOwner(row, m)) && !m.inner) giveToName(row, mentions, i);
  return mentions;
}

/** “[Elşən Musayev] parlamentin …”: where the verb ends the sentence, a full name in its base form owns nothing. */
const isWhole = ({ tokens, lexicon }: Row, m: Mention): boolean =>
  endsOnVerb(lexicon) &&
  m.last > m.first &&
  (has(tokens[m.first], is.firstName) || m.phrase < m.first || isSurname(m.text, lexicon)) &&
  baseName(m.text, lexicon) === m.text;

/** “der Minister [Frankreichs], …”: where nouns have capitals, the genitive after a role is no person's name. */
const isOwner = ({ tokens, lexicon }: Row, m: Mention): boolean =>
  capitalNouns(lexicon) &&
  isName(m) &&
  m.first === m.last &&
  m.phrase < m.first &&
  /s$/.test(m.text) &&
  !has(tokens[m.last], is.firstName);

/** “her adviser, [Ann Lee], said”: the phrase is the name's that ends it. */
function giveToName({ tokens, lexicon }: Row, mentions: readonly Mention[], at: number): void {
  const m = mentions[at];
  if (!m || m.plural || !has(tokens[isName(m) ? m.first - 1 : m.head], is.role)) return;
  for (let i = at + 1; i < mentions.length; i++) {
    const name = mentions[i];
    if (!together(name, m) || name.phrase > m.after + 1) return;
    // «министр по делам семьи [Раиса Лунина]», “Minister for Health Dr. [Ann Lee]”, “Commissioner (North) [Ann Lee]”
    const beside = tokens[name.phrase - 1];
    const noun = tokens[name.first - 2];
    const isTitled = has(tokens[name.first - 1], is.title) && noun?.capital && !has(noun, is.role | is.title);
    const isLast =
      sign(beside, /^\)$/) ||
      ((isTitled || (hasCases(lexicon) && name.last > name.first)) && name.last + 1 === m.after);
    if (!isName(name) || name.owner || !(isLast || isComma(beside))) continue;
    // “su madre, Susana, …” has no place to be confused with.
    const isPerson = name.last > name.first || has(tokens[name.last], is.firstName) || name.phrase === m.last + 2;
    const next = tokens[name.last + 1];
    const led = name.phrase < name.first && has(next, strongBits);
    const ends = isLast || led || !together(next, m) || sign(next, /^[.,!?:(]$/);
    if (!isPerson || !ends || (isUnlearned(lexicon) && holdsBody(tokens, name))) continue;
    name.phrase = m.phrase;
    name.gender ??= m.gender;
    if (next?.text !== '(') name.after = isComma(next) ? name.last + 2 : name.last + 1;
    name.inner = false;
    m.inner = true;
    return;
  }
}

/** «Голова міської ради»: where nouns have cases, the body that a role is of follows it. */
function ownedEnd({ tokens, lexicon }: Row, m: Mention): number {
  const from = m.last + 1;
  if (!hasCases(lexicon) || !isNominal(m) || !has(tokens[m.head], is.role | is.body)) return from;
  const own = is.body | (has(tokens[m.head], is.body) ? is.role | is.title : 0); // «пресс-служба губернатора»
  let k = from;
  while (k - from < 4 && isWord(tokens[k]) && !tokens[k]?.capital && !((tokens[k]?.bits ?? 0) & ~own)) k++;
  const last = tokens[k - 1];
  return has(last, own) && !endsLike(last?.norm, lexicon.pack.obliques) ? k : from;
}

/** The token after a phrase's tail; “(R-Tenn.), said”: one comma more before a verb. */
function afterTail(row: Row, m: Mention, from: number): number {
  const end = tailEnd(row, from, m);
  const verb = row.tokens[end + 1];
  const isClosed = end > m.last + 1 && isComma(row.tokens[end]);
  return isClosed && together(verb, m) && verb.bits & (is.say | is.tell | is.strong | is.label) ? end + 1 : end;
}

/** Skips “of X”, “(…)”, “, 45,”, “, an … ,”, “who …,” from `at`; the index of the first token after. */
function tailEnd(row: Row, from: number, m: Mention): number {
  const { tokens, lexicon } = row;
  const { sentence } = m;
  const nominal = isNominal(m);
  const document = nominal && has(tokens[m.head], is.noun);
  let at = from;
  for (let rounds = 0; rounds < 4; rounds++) {
    const t = tokens[at];
    if (!t || t.sentence !== sentence) return at;
    // “a source [close] to …”
    const genitive = genitiveEnd(tokens, at);
    if (genitive > at) {
      at = genitive;
      rounds--;
    } else if (nominal && at === from && isAdjective(t, lexicon) && has(tokens[at + 1], is.preposition)) at++;
    else if (t.text === '(') {
      const close = until(row, at + 1, sentence, x => x.text === ')');
      if (close < 0) return at;
      at = close + 1;
    } else if (isComma(t)) {
      const next = tokens[at + 1];
      if (!next || next.sentence !== sentence || isQuote(next)) return at;
      const verbs = is.say | is.tell | is.strong | (capitalNouns(lexicon) ? is.label : 0);
      const opensAside =
        next.kind === 'number' || (isWord(next) && !(next.bits & (is.conjunction | is.gerund | verbs)));
      if (!opensAside) return at;
      const close = until(row, at + 1, sentence, isComma);
      if (close < 0) return at;
      if (next.bits & is.relative && has(tokens[close + 1], is.subordinator)) return at; // “Ann Lee, who said, that …”
      // “the reeve of Holm, [Ann Lee], said”
      if (isName(m) && next.bits & is.firstName && has(tokens[close + 1], strongBits)) return at;
      at = close + 1;
      // “, in Columbus, Ohio, said”: one more comma belongs to the place.
      if (nameLike(tokens[at], lexicon, true) && isComma(tokens[at + 1])) at += 2;
      // “, D-Calif., the ranking member, said”, “, a fellow at the mill, and co-author of the report, said”
      const joins = has(tokens[at], is.conjunction) && !tokens[at + 1]?.capital;
      const office = joins || has(tokens[at], is.determiner) ? until(row, at, sentence, isComma) : -1;
      if (has(tokens[office + 1], strongBits) && office > 0) at = office + 1;
    } else if (
      isWord(t) &&
      verbMayLead(lexicon) &&
      t.bits & is.preposition &&
      !(t.bits & (is.according | is.subordinator))
    ) {
      let k = at + 1;
      while (k < tokens.length && k - at < 8) {
        const w = tokens[k];
        if (!isWord(w, sentence)) break;
        const next = tokens[k + 1]?.bits ?? 0;
        const isOther = w.bits & is.pronoun || (document && w.capital && k > at + 1 && !tokens[k - 1]?.capital);
        if (isOther && next & (is.say | is.tell | is.strong)) break; // “in a letter to the town [she] wrote”
        if (
          w.bits &
          (is.say | is.tell | is.strong | is.label | is.weak | is.gerund | is.auxiliary | is.relative | is.conjunction)
        ) {
          // “to [comments]”: what has a determiner is no verb; “in Holm [and] Orvane”
          const isNoun = has(tokens[k - 1], is.determiner) && k > at + 1 && !has(w, is.say);
          const joins = w.bits & is.conjunction && tokens[k - 1]?.capital && tokens[k + 1]?.capital;
          if (!(w.capital || isNoun || joins)) break;
        }
        if (hasCases(lexicon) && isRoleBase(w.norm, lexicon)) break; // «в Холм приезжала [министр]»
        // «тренер сборной Холма по гребле [Анна Лунина]»
        const isNew = hasCases(lexicon) && k > at + 1 && w.capital && tokens[k + 1]?.capital;
        if (isNew && (has(w, is.firstName) || !endsAsAdjective(w, lexicon))) break;
        k++;
        if (w.bits & (is.role | is.body) && !w.capital && !(w.bits & is.determiner)) break;
        // “mit müden [Augen]”: where nouns have capitals, they end what the preposition opens.
        if (capitalNouns(lexicon) && w.capital && !tokens[k]?.capital) break;
      }
      if (k === at + 1) return at;
      at = k;
    } else return at;
  }
  return at;
}

/** A plain word; where nouns have capitals a verb rather than an adjective: “die Studie zeige in …”. */
const isAdjective = (t: Token, lexicon: Lexicon): boolean =>
  isWord(t) && !(t.bits & ~is.notName) && !t.capital && !capitalNouns(lexicon);

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

function until(row: Row, from: number, sentence: number, stop: (t: Token) => boolean): number {
  const { tokens } = row;
  for (let k = from; k < tokens.length && k - from < longestTail; k++) {
    const t = tokens[k];
    if (!t || t.sentence !== sentence || isQuote(t)) return -1;
    if (stop(t)) return k;
  }
  return -1;
}
