import { endsLike, endsSurely, isListed } from '../languages/items.ts';
import { endsOnVerb, has, hasCases, is, isUnlearned, type Lexicon } from '../lexicon/lexicon.ts';
import { isInCase } from '../people/names.ts';
import { isOther } from '../people/role-words.ts';
import { isAcronym, isDash, isQuote, isSign, isWord, type Token } from '../text/tokens.ts';
import { agreeing, endsAsAdjective } from './agreement.ts';
import { isCaseOf, type Mention, mention, nominal, type Row } from './mention.ts';
import { nameMentions, onlyRoles } from './name-mentions.ts';
import { nameRun } from './name-runs.ts';
import { nominalAt } from './nominal-phrases.ts';
import { isWhole, withTails } from './tails.ts';

const longestDateline = 14; // tokens
const longestInMarks = 40; // characters of a body's name

/**
 * «представитель УФСИН», «мэр Ялты», «жители Озёрной улицы»: where nouns have cases, what a role is of follows it. Its
 * last token, or null.
 */
function bodyOf({ tokens, lexicon }: Row, { last, head, sentence }: Mention): number | null {
  if (!hasCases(lexicon) || !has(tokens[head], is.role | is.body)) return null;
  const [t, next, then] = tokens.slice(last + 1, last + 4);
  // «компания [„Север“]»
  if (t && isQuote(t) && has(tokens[head], is.body) && t.end - t.start < longestInMarks) return last + 1;
  if (!isWord(t, sentence) || !t.capital || has(t, is.firstName)) return null;
  const { places, residents } = lexicon.pack;
  // «Центральной районной больницы» is a body of its own.
  const isNoun =
    isWord(next, sentence) && !(next.capital || next.bits & ~is.body || next.norm.endsWith(t.norm.slice(-2)));
  const leads = isNoun && endsAsAdjective(t, lexicon) && lexicon.bases(t.norm)[0];
  const isOwn =
    has(t, is.body) ||
    leads ||
    isAcronym(t) !== has(t, is.notName) || // «президент США», but «цитирует политика УНИАН»
    endsLike(t.norm, places) ||
    isListed(tokens[head]?.norm, residents);
  const [end, after] = leads ? [last + 2, then] : [last + 1, next];
  return isOwn && !(isWord(after, sentence) && after.capital) ? end : null;
}

/** «Центральной районной больницы [Можайска]»: a body by a name of several words, and no part of the name after it. */
const isProperBody = ({ tokens, lexicon }: Row, { first, last, head }: Mention): boolean =>
  isUnlearned(lexicon) && last > first && has(tokens[head], is.body) && !!tokens[first]?.capital;

/** “jurnalistlərə”, «министру»: somebody spoken to, or a place; with “according to” after it a speaker all the same. */
function isOblique({ tokens, lexicon }: Row, m: Mention): boolean {
  const { obliques } = lexicon.pack;
  const { norm = '' } = tokens[m.head] ?? {};
  const beside = tokens[m.last + 1];
  if (m.first !== m.last || has(beside, is.according)) return false;
  // “məhkəmə iclasında”
  const isPart = endsOnVerb(lexicon) && isWord(beside, m.sentence) && !beside.bits && endsSurely(beside.norm, obliques);
  return isPart || isCaseOf(norm, obliques, lexicon);
}

/** “[mahalle] muhtarı”, «[գյուղի] բնակիչը»: where the noun that a role is of leads to it, the words before one that is no base form. */
function withLead(row: Row, m: Mention): Mention {
  const { tokens, lexicon } = row;
  if (!endsOnVerb(lexicon) || !has(tokens[m.head], is.role) || lexicon.whole(tokens[m.head]?.norm ?? '')) return m;
  let first = m.first;
  for (let t = tokens[first - 1]; m.first - first < 2 && isWord(t, m.sentence); t = tokens[first - 1]) {
    if (
      !isAcronym(t) &&
      (t.bits & ~(is.title | is.body | is.role | is.many | is.notName) ||
        (t.capital && !t.first && !has(t, is.notName)) ||
        isOther(t, lexicon))
    )
      break;
    first -= 1;
  }
  return first < m.first ? nominal(row, first, m.last) : m;
}

/** “HOLM, April 25 (Agency) — The harbour …”: the token at which the text begins. */
function afterDateline(tokens: readonly Token[]): number {
  const dash = tokens.findIndex((t, k) => k > 2 && k < longestDateline && isDash(t));
  return dash > 0 && isSign(tokens[dash - 1], /^\)$/) && isSign(tokens[dash - 3], /^\($/) ? dash : 0;
}

/** “— Ann Lee (@annlee) May 3, 2031”: the line under a post names its author, whatever that looks like. */
function authorOfPost(row: Row): Mention | null {
  const { tokens, text } = row;
  const at = isDash(tokens[0]) ? text.indexOf('(@') : 0;
  const last = tokens.findLastIndex(t => isWord(t) && t.end <= at);
  return last > 0 ? mention(row, 'name', has(tokens[1], is.title) && last > 1 ? 2 : 1, last, 1) : null;
}

/** «на улице [Лунина]», «театр имени [Олега Лунина]»; but «на улице [Олег Лунин] говорит»: what is called after somebody. */
const isNamesake = ({ tokens, lexicon }: Row, m: Mention): boolean =>
  isListed(tokens[m.phrase - 1]?.norm, lexicon.pack.namesakes) && (m.first === m.last || isInCase(m, lexicon));

/** “[the lawyer] and activist Ann Lee”, “[Lee] spokesman Tom Berg”: who stands before a name and its role is not named. */
const isPartOf = ({ tokens }: Row, before: Mention, m: Mention): boolean =>
  [m.first - 1, before.head].some(k => !tokens[k]?.bits || has(tokens[k], is.role | is.title));

/**
 * All mentions of one block in reading order. Linear in the number of tokens.
 * @param known from `knownNames`
 */
export function findMentions(
  tokens: readonly Token[],
  block: number,
  text: string,
  lexicon: Lexicon,
  known: ReadonlySet<string>,
): Mention[] {
  const found: Mention[] = [];
  const row: Row = { tokens, block, text, lexicon, known };
  const author = authorOfPost(row);
  if (author) return [author];
  let i = afterDateline(tokens);
  while (i < tokens.length)
    i = isWord(tokens[i]) ? (addPronoun(row, i, found) ?? addNominal(row, i, found) ?? addNames(row, i, found)) : i + 1;
  return withTails(row, found);
}

/**
 * Adds the pronoun at a token to what was found.
 * @returns the token to go on at; null where none stands there, or it opens a phrase of its own
 */
function addPronoun(row: Row, at: number, found: Mention[]): number | null {
  const t = row.tokens[at];
  if (!t || !has(t, is.pronoun)) return null;
  if (t.text.length > 1 && t.text === t.text.toUpperCase() && t.text !== t.norm) return null; // “the [IT] minister”
  const owner = !!t.entry?.owner;
  // “his plan” holds the pronoun “his”, but “dieser Antrag” no “dieser”.
  const opens = has(t, is.determiner) && (owner || nominalAt(row, at));
  if (owner || !opens) found.push(mention(row, 'pronoun', at, at, at));
  return opens ? null : at + 1;
}

/** Adds the role, group or body at a token by its noun. @returns the token to go on at; null where none stands there */
function addNominal(row: Row, at: number, found: Mention[]): number | null {
  const { tokens, lexicon } = row;
  const noun = nominalAt(row, at);
  if (!noun) return null;
  if (isOblique(row, noun)) {
    const next = noun.last + 1;
    // “qonşulardan biri”
    if (has(lexicon.look(tokens[next]?.norm.slice(0, -1) ?? ''), is.indefinite))
      found.push({ ...nominal(row, noun.first, next), plural: true });
    return next;
  }
  const own = bodyOf(row, noun);
  if (own) {
    found.push({ ...nominal(row, at, own), head: noun.head, gender: noun.gender });
    return own + 1;
  }
  // “el ingeniero químico Osvaldo Brandán”
  const then = agreeing(tokens, noun.last, lexicon) + 1;
  const leadsOn = endsOnVerb(lexicon) && has(tokens[then], is.role);
  if (leadsOn || !(isProperBody(row, noun) || nameRun(row, then) < then)) return null;
  const led = withLead(row, noun);
  if ((found.at(-1)?.last ?? -1) >= led.first) found.pop();
  found.push(led);
  return noun.last + 1;
}

/** Adds whom the run of capitals at a token names, if it does. @returns the token to go on at */
function addNames(row: Row, at: number, found: Mention[]): number {
  const end = nameRun(row, at);
  if (end < at) return at + 1;
  const named = onlyRoles(row, at, end) ? [nominal(row, at, end)] : nameMentions(row, at, end);
  for (const m of named) {
    if (isNamesake(row, m)) continue;
    const before = found.at(-1);
    if (before && before.last >= m.phrase)
      if (isWhole(row, before))
        m.phrase = before.last + 1; // “[Elşən Musayev] jurnalist Anar Quliyevə …”
      else if (endsOnVerb(row.lexicon))
        before.inner = true; // «[ԼՀ] խոսնակ Արամ Լունյանը»
      else if (isPartOf(row, before, m)) found.pop();
    found.push(m);
  }
  return end + 1;
}
