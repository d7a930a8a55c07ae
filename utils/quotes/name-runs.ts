import { bitsAt, CAPITAL, LETTER } from '../characters.ts';
import { agreeing } from './agreement.ts';
import { bareNameRun } from './bare-names.ts';
import { baseForms } from './entities.ts';
import { has, is, type Lexicon } from './lexicon.ts';
import { capitalNouns, isUnlearned, type Mention, mention, type Row, small } from './mention.ts';
import { hasEnding } from './names.ts';
import { plain, type Token } from './tokens.ts';

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const longestName = 8;

/** Whether a word can be part of a name. */
export function nameLike(t: Token | undefined, lexicon: Lexicon, inside: boolean): boolean {
  if (t?.kind !== 'word' || !t.capital || (t.first && t.bits & is.according)) return false;
  if (t.bits & is.firstName && (inside || !t.first)) return true;
  if (t.bits & (is.calendar | small)) return false;
  return !(
    lexicon.pack.capitals === 'nouns' &&
    !(t.bits & is.firstName) &&
    t.bits & (is.role | is.noun | is.work | is.notName)
  );
}

const isFirstName = (t: Token | undefined) => has(t, is.firstName);

/** The words that some sentence has with a capital though it does not begin with them, and what they are cases of. */
export function wordsWithCapitals(blocks: readonly (readonly Token[])[], lexicon: Lexicon): Set<string> {
  const known = new Set<string>();
  for (const tokens of blocks)
    for (const t of tokens)
      if (t.capital && !t.first)
        for (const form of isUnlearned(lexicon) ? baseForms(t.norm, lexicon) : [t.norm]) known.add(form);
  return known;
}

/** The last words of names of several words: without capitals nothing else tells a surname that stands alone. */
export const lastWords = (mentions: readonly (readonly Mention[])[]): Set<string> =>
  new Set(
    mentions
      .flat()
      .flatMap(m => (m.kind === 'name' && m.last > m.first ? [plain(m.text.split(' ').at(-1) ?? '')] : [])),
  );

/** The last token of a run of names that begins at `from`, or `from - 1`. */
export function nameRun(row: Row, from: number): number {
  const { tokens, lexicon } = row;
  if (lexicon.pack.capitals === 'none') return bareNameRun(tokens, from, lexicon, row.known);
  const start = tokens[from];
  if (!nameLike(start, lexicon, false)) return from - 1;
  let last = from;
  while (last - from < longestName) {
    const here = tokens[last];
    const next = tokens[last + 1];
    if (!here || !next || here.possessive || next.sentence !== here.sentence) break;
    // “Xarici İşlər Nazirliyi Fransa parlamentinə …”, “Vüsal Kərimli Avropa kubokunu …”: where the object follows its subject, a surname ends the name.
    if (last > from && lexicon.pack.order.verbLast && !has(next, is.body | is.role | is.title))
      if (has(here, is.body) || isSurname(here.norm, lexicon)) break;
    if (nameLike(next, lexicon, true)) last++;
    // “Konrad Lind vom Institut”, “Distanz zur Politik”: only a first name leads to a particle.
    else if (capitalNouns(lexicon) && !isFirstName(here)) break;
    else if (
      next.bits & is.particle &&
      !(next.bits & is.determiner) && // “head of [the] bank”
      next.kind === 'word' &&
      !next.capital &&
      nameLike(tokens[last + 2], lexicon, true)
    )
      last += 2;
    else if (
      next.bits & is.particle &&
      tokens[last + 2]?.bits &&
      has(tokens[last + 2], is.particle) &&
      nameLike(tokens[last + 3], lexicon, true)
    )
      last += 3;
    else break;
  }
  // “Takımın İspanyol futbolcusu”: an adjective that has a capital ends no name.
  if (isUnlearned(lexicon) && lexicon.pack.order.verbLast)
    while (last > from && has(tokens[last], is.notName) && !isFirstName(tokens[last])) last--;
  const only = from === last ? start : undefined;
  if (only && only.bits & is.calendar) return from - 1; // June
  if (only && capitalNouns(lexicon) && !isKnown(row, only.norm)) return from - 1;
  if (
    only?.first &&
    isUnlearned(lexicon) &&
    !isKnown(row, only.norm) &&
    !(only.bits & is.firstName) &&
    !(isAcronym(only) || speaks(tokens[from + 1]))
  )
    return from - 1;
  // “Contrary to”, “Acts of”, “Conversely,”
  if (
    only?.first &&
    !capitalNouns(lexicon) &&
    !isUnlearned(lexicon) &&
    !isKnown(row, only.norm) &&
    !(only.bits & is.firstName) &&
    !only.possessive &&
    (only.bits & is.auxiliary || has(tokens[from + 1], is.preposition))
  )
    return from - 1;
  if (only && only.bits & is.notName && !(only.bits & is.firstName) && !besideVerb(row, from)) return from - 1;
  // «РИА Новости»
  if (isUnlearned(lexicon) && !only && tokens.slice(from, last + 1).every(t => has(t, is.notName))) return from - 1;
  return has(tokens[last], is.body) ? agreeing(tokens, last, lexicon) : last;
}

/** Whether a word, or what it is a case of, ends as surnames do. */
const isSurname = (norm: string, lexicon: Lexicon): boolean =>
  lexicon.pack.surnames !== undefined && baseForms(norm, lexicon).some(form => hasEnding(form, null, lexicon));

const isLatin = (t: Token | undefined): boolean => /^[a-z]/i.test(t?.text ?? '');

/** МИД, AFAD: it has its capitals wherever it stands. */
export function isAcronym({ text }: Token): boolean {
  let capitals = 0;
  while (capitals < 7 && bitsAt(text, capitals) & CAPITAL) capitals++;
  return capitals > 1 && capitals < 7;
}

/** An act of speech. */
const speaks = (t: Token | undefined): boolean => has(t, is.say | is.tell | is.strong);

/** “Cuban said”: a word that is no name alone may be one beside an act of speech. */
function besideVerb(row: Row, at: number): boolean {
  const { tokens } = row;
  if (isUnlearned(row.lexicon)) return false;
  const verb = is.say | is.tell;
  return (((tokens[at + 1]?.bits ?? 0) | (tokens[at - 1]?.bits ?? 0)) & verb) !== 0;
}

/** Has a capital elsewhere, itself or what it is a case of. */
export function isKnown({ lexicon, known }: Row, norm: string): boolean {
  const hasCases = isUnlearned(lexicon) || capitalNouns(lexicon);
  return known.has(norm) || (hasCases && lexicon.bases(norm).some(base => known.has(base)));
}

/** “President”, “Prime Minister”: a run without a name in it. */
export function onlyRoles(row: Row, from: number, last: number): boolean {
  const { tokens } = row;
  let roles = 0;
  for (let k = from; k <= last; k++) {
    const bits = tokens[k]?.bits ?? 0;
    if (bits & is.firstName || !(bits & (is.role | is.title | is.notName))) return false;
    if (bits & is.role) roles++;
  }
  return roles > 0;
}

/** A run may be a title and a name, a role and a name, or a body. */
export function nameMentions(row: Row, from: number, last: number): Mention[] {
  const { tokens, lexicon } = row;
  // “Leyla Hanım”: in languages that end on the verb a title follows its name.
  while (lexicon.pack.order.verbLast && last > from && has(tokens[last], is.title)) last--;
  // “Senate Committee Chairman Bob Corker”: the name begins after the last title.
  let first = from;
  for (let k = from; k < last; k++)
    if (
      has(tokens[k], is.title | is.role) &&
      !suffix.test(tokens[k + 1]?.text ?? '') &&
      (k > first || !has(tokens[k], is.firstName))
    )
      first = k + 1;
  // “Promoter Frank Warren”: where all nouns have capitals, the first name tells where the name begins.
  if (first === from && capitalNouns(lexicon) && !isFirstName(tokens[from]))
    for (let k = from + 1; k < last && first === from; k++) if (isFirstName(tokens[k])) first = k;
  // “der Imker Lohse”: what has an article and is nowhere a name is a noun before the name. An adjective belongs to it.
  if (first === from && from < last && capitalNouns(lexicon) && has(tokens[from - 1], is.determiner)) {
    const noun = tokens[from]?.norm ?? '';
    if (!row.known.has(noun) && (last - from > 1 || !/en?$/.test(noun))) first = from + 1;
  }
  // “глава Минтранса Виталий Савосин”: where names have cases, the body before a person stands in one of them.
  if (lexicon.pack.adjectives && last - first > 1 && !isFirstName(tokens[first])) {
    let own = first + 1;
    while (own < last && !isFirstName(tokens[own])) own++;
    const led = tokens.slice(Math.max(0, first - 3), first).some(t => t.bits & (is.role | is.title) && !t.capital);
    first = own < last ? own : led && last - first === 2 ? first + 1 : first;
  }
  // «журналу Marie Claire Кюри», «партнер Harbour Lights Павел Чижов»: of two scripts the name has the text's own.
  if (lexicon.pack.script !== 'Latin' && !isLatin(tokens[last]))
    for (let k = first; k < last; k++) if (isLatin(tokens[k])) first = k + 1;
  // “Emekli Ali Osman Gür”: the head of a sentence, and no name.
  if (isUnlearned(lexicon) && first === from && last - from > 1 && tokens[from]?.first)
    if (!isFirstName(tokens[from]) && isFirstName(tokens[from + 1])) first = from + 1;
  // “El juez del Tribunal Supremo Ángel Hurtado”: the body before a person is no part of the name.
  if (lexicon.pack.of && has(tokens[first], is.body))
    for (let k = first + 1; k < last; k++) if (isFirstName(tokens[k])) first = k;
  // “the Justice Department” is no Justice.
  if (has(tokens[last], is.body) && !has(tokens[last], is.firstName)) first = from;
  if (first === from) while (first < last && has(tokens[first], is.notName)) first++;
  // Modifiers before: “White House press secretary [Josh Earnest]”, “the minister [Ann Lee]”.
  let phrase = from;
  for (let k = from - 1; k >= 0 && from - k < 8; k--) {
    const t = tokens[k];
    if (!t || t.sentence !== tokens[from]?.sentence) break;
    if (t.kind !== 'word' || t.possessive) break;
    if (t.bits & is.determiner) {
      phrase = k;
      break;
    }
    if (
      t.bits & (is.role | is.title | is.notName) ||
      (phrase < from && !(t.bits & ~(is.body | is.firstName)) && (bitsAt(t.text, 0) & LETTER) !== 0)
    )
      phrase = k;
    else break;
  }
  // “el vicecomodoro Hernán Paz”: a noun of no list between an article and a name.
  const noun = tokens[from - 1];
  if (phrase === from && isUnlearned(lexicon) && noun?.kind === 'word' && !noun.bits && !noun.capital)
    if (has(tokens[from - 2], is.determiner) && tokens[from - 2]?.sentence === tokens[from]?.sentence)
      phrase = from - 2;
  const own = mention(row, 'name', first, last, phrase);
  if (!lexicon.pack.order.verbLast || !isUnlearned(lexicon)) return [own];
  // “Dışişleri Bakanlığı Sözcüsü Öncü Keskin” names the ministry too.
  const body = tokens.slice(from, first).findLastIndex(t => has(t, is.body));
  return body < 0 ? [own] : [{ ...mention(row, 'name', from, from + body, from), embedded: true }, own];
}
