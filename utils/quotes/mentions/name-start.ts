import { endsLike } from '../languages/items.ts';
import { capitalNouns, has, hasCases, hasWithout, is, isUnlearned, strongBits } from '../lexicon/lexicon.ts';
import { leftOf } from '../text/left-of.ts';
import { isAcronym, isComma, isWord, type Token, together } from '../text/tokens.ts';
import type { Row } from './mention.ts';
import { isFirstName, isLatin, isSurname } from './name-runs.ts';

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Where a run begins that is one with its name, without a body before it, and where the name does. */
type Start = [from: number, first: number];

/** The start of the name in the run of tokens `from` to `last`. */
export function nameStart(row: Row, from: number, last: number): Start {
  const { tokens, lexicon } = row;
  if (capitalNouns(lexicon) && opensWithAdjective(row, from, last)) return [last, last];
  let first = afterTitles(tokens, from, last);
  if (capitalNouns(lexicon)) first = afterNouns(row, from, first, last);
  if (hasCases(lexicon)) [from, first] = afterBody(row, from, first, last);
  first = afterStrange(row, first, last);
  if (first === from) first = afterHead(row, first, last);
  [from, first] = withoutOffice(row, from, first, last);
  // “the Superintendent of Police [Olu Danso]”
  if (first > from && has(tokens[from], is.body)) {
    const role = roleOver(tokens, from);
    if (role >= 0) from = role;
  }
  // “the General Survey Authority” is no general.
  const isNamed = has(tokens[last], is.body) && !isFirstName(tokens[last]);
  // “Office of the Inspector General”
  const isOffice = has(tokens[from], is.body) && has(tokens[from + 1], is.preposition);
  if (isNamed || (isOffice && !tokens.slice(from, last + 1).some(isFirstName))) first = from;
  // “the European Commission” is called so, but not “American Ann Lee”.
  const isBody = !isUnlearned(lexicon) && has(tokens[last], is.body);
  if (first === from && !isBody) while (first < last && has(tokens[first], is.notName)) first++;
  return [from, withParticle(row, first, last)];
}

/** “Senate Committee Chairman [Bob Corker]”: the name begins after the last title. */
function afterTitles(tokens: readonly Token[], from: number, last: number): number {
  let first = from;
  for (let k = from; k < last; k++)
    if (
      has(tokens[k], is.title | is.role) &&
      !suffix.test(tokens[k + 1]?.text ?? '') &&
      (k > first || !has(tokens[k], is.firstName))
    )
      first = k + 1;
  return first;
}

/** “Promoter [Frank Warren]”: where all nouns have capitals, the first name tells where the name begins. */
function afterNouns(row: Row, from: number, first: number, last: number): number {
  const { tokens, lexicon } = row;
  if (!isFirstName(tokens[first])) {
    const own = given(tokens, first + 1, last);
    if (own < last) return own;
  }
  // “der Imker [Lohse]”: what has an article and is nowhere a name is a noun before the name. An adjective belongs to it.
  const noun = tokens[from]?.norm ?? '';
  const isNoun = first === from && from < last && isNounOfName(row, from) && !row.known.has(noun);
  return isNoun && (last - from > 1 || !endsLike(noun, lexicon.pack.nouns?.adjective)) ? from + 1 : first;
}

/** “Gesperrter [Lohse] fehlt”: an adjective and no first name, where the text has a Karl Lohse. */
function opensWithAdjective({ tokens, known, lexicon }: Row, from: number, last: number): boolean {
  const { first, norm = '' } = tokens[from] ?? {};
  const isAdjective = !known.has(norm) && endsLike(norm, lexicon.pack.attributes);
  return (
    last - from === 1 && !!first && !isFirstName(tokens[from]) && isAdjective && known.has(`${tokens[last]?.norm}.`)
  );
}

/**
 * «глава Минтранса [Виталий Савосин]»: where names have cases, the body before a person stands in one of them; «адвокат
 * Евгения Лунина [Оксана Ясенева]» has two names.
 */
function afterBody({ tokens }: Row, from: number, first: number, last: number): Start {
  if (last - first < 2) return [from, first];
  const one = isFirstName(tokens[first]) ? first : given(tokens, first + 1, last);
  const other = given(tokens, one + 2, last);
  const own = other < last ? other : one;
  if (own < last) {
    const isPlace = !tokens[first]?.bits && has(tokens[from - 1], is.preposition); // «из Холмска [Тимур Лунин]»
    return [isPlace ? own : from, own];
  }
  const led = leftOf(tokens, first, 3).some(t => t.bits & (is.role | is.title) && (!t.capital || t.first));
  return [from, led && (last - first === 2 || has(tokens[first], is.body)) ? last - 1 : first];
}

/** «журналу Marie Claire [Лунина]»: of two scripts the name has its last word's. */
function afterStrange({ tokens, lexicon }: Row, first: number, last: number): number {
  for (let k = first; k < last; k++)
    if (isWord(tokens[k]) && isWord(tokens[last]) && isLatin(tokens[k]) !== isLatin(tokens[last])) first = k + 1;
    else if (
      hasCases(lexicon) &&
      last - k > 1 &&
      (has(tokens[k], is.notName) || (isAcronym(tokens[k]) && !isAcronym(tokens[last])))
    )
      first = k + 1; // «Генпрокурора Украины [Олег Лунин]», «Холмской ОДА [Олег Лунин]»
  return first;
}

/** “Emekli [Ali Osman Gür]”, “Tarzən [Ramin Qədirov]”, «Енергетик [Богуслав Шелест]»: the head of a sentence, and no name. */
function afterHead({ tokens, lexicon }: Row, first: number, last: number): number {
  const { norm = '', first: isStart } = tokens[first] ?? {};
  // “sagt Promoter Uli Senn”, «Լուսաձորից [Հրայր Լունյանը]»
  const mayLead =
    isStart || (capitalNouns(lexicon) && has(tokens[first - 1], strongBits)) || endsLike(norm, lexicon.pack.ablatives);
  if (last - first < 2 || !mayLead || isFirstName(tokens[first])) return first;
  const endsAsSurname = (k: number): boolean => isSurname(tokens[k]?.norm, lexicon);
  const isNamed = isFirstName(tokens[first + 1]) || endsAsSurname(last);
  const isHead = isNamed ? !endsAsSurname(first) : endsLike(norm, lexicon.pack.agents, 2) && !endsAsSurname(first + 1);
  return isHead ? first + 1 : first;
}

/** The first name from `k` on, before the last word; else that. */
const given = (tokens: readonly Token[], k: number, last: number): number =>
  k < last && !isFirstName(tokens[k]) ? given(tokens, k + 1, last) : k;

/**
 * “La jueza del Tribunal Mayor Ana Roldán”, “CGT Farida Lounis”, “the envoy to Holmland Karl Brandt”: the body before a
 * person, and what a role is for, is no part of the name.
 */
function withoutOffice(row: Row, from: number, first: number, last: number): Start {
  const { tokens, lexicon } = row;
  const opens = tokens[first];
  if (!opens || !lexicon.pack.of || last === first || (isUnlearned(lexicon) && isFirstName(opens)))
    return [from, first];
  const isInitials = isAcronym(opens) && tokens[first + 1]?.capital && !isAcronym(tokens[first + 1]);
  const role = first === from && !isInitials && !has(tokens[last], is.body) ? roleOver(tokens, from) : -1;
  // “Ana Roldán, [secretaria general] de la Unión Puertos Libres”: the body's name, and nobody's
  let opener = role;
  while (has(tokens[opener - 1], is.role)) opener--;
  if (isComma(tokens[opener - 1]) && tokens[opener - 2]?.capital) return [from, first];
  let own = isInitials ? first + 1 : given(tokens, first + 1, last);
  // “the minister of the Northern Territory [Olu Danso]”, whom the text calls Danso elsewhere; “le procureur de la
  // République [Enzo Sorel]”
  const isPair = last - first === 2 && (isUnlearned(lexicon) || !has(tokens[from - 1], is.of));
  const isNamed = isPair || row.known.has(`${tokens[last]?.norm}.`);
  if (own === last && role >= 0 && !isFirstName(opens) && last - first > 1 && isNamed && tokens[last - 1]?.capital)
    own = last - 1;
  const isOffice = isInitials || role >= 0 || has(opens, is.body);
  return own < last && isOffice ? [role < 0 ? own : role, own] : [from, first];
}

/** “[minister] of X”, “the [head] of the X”, “[Commissioner] of Land and X”: the role that the run at `from` is of, or -1. */
function roleOver(tokens: readonly Token[], from: number): number {
  const inside = is.preposition | is.determiner | is.conjunction;
  const isRole = (k: number) => hasWithout(tokens[k], is.role | is.title, is.many);
  let k = from - 1;
  while (from - k < 6 && !isRole(k) && (has(tokens[k], inside) || tokens[k]?.capital)) k--;
  return isRole(k) && has(tokens[k + 1], is.preposition) && together(tokens[k], tokens[from]) ? k : -1;
}

/** “der [Imker] Lohse”, but “die Reederei Holm”. */
const isNounOfName = ({ tokens, lexicon }: Row, at: number): boolean =>
  capitalNouns(lexicon) && has(tokens[at - 1], is.determiner) && !has(tokens[at], is.body);

/** “[Von] der Leyen betonte”, “[De] la Rosa dijo”: the particle that begins a sentence before a known name and its verb. */
function withParticle({ tokens, known }: Row, first: number, last: number): number {
  if (!known.has(tokens[first]?.norm ?? '') || !has(tokens[last + 1], strongBits)) return first;
  let own = first;
  while (has(tokens[own - 1], is.particle) && together(tokens[own - 1], tokens[first])) own--;
  return own < first && tokens[own]?.first && !has(tokens[own], is.determiner) ? own : first;
}
