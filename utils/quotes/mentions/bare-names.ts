import { cueBits, has, hasWithout, is, type Lexicon, smallBits, strongBits } from '../lexicon/lexicon.ts';
import { isComma, isQuote, isWord, type Token, together } from '../text/tokens.ts';

const longest = 6; // words
const longestRole = 8; // tokens
/** What leads to a name. */
const leads = strongBits | is.title | is.role;
/** What no word of a name is. */
const others = cueBits | smallBits | is.auxiliary | is.calendar | is.role | is.title | is.body | is.work;

/** With its article: “the expert”, an adjective, or a surname that only a first name leads to. */
export const isDefinite = (t: Token | undefined, { pack }: Lexicon): boolean =>
  !!(pack.joined && t?.text.startsWith(pack.joined.article));

/**
 * The last token of a name that begins at `from` in a script without capitals, or `from - 1`: a first name and what
 * follows it; or, after an act of speech or a title, one or two words of no list that a clause, a comma or a colon follows.
 *
 *     قال الوزير سامي حداد إن …      قال وزير الصحة النرويجي، لارس بيرغ، إن …      وأضاف حداد: …
 *               ^^^^^^^^                                  ^^^^^^^^                     ^^^^
 * @param known last words of names that the text has elsewhere: with an article only those are names
 */
export function bareNameRun(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  known: ReadonlySet<string>,
): number {
  const start = tokens[from];
  if (!start || !mayName(start, lexicon)) return from - 1;
  // “Thomas Keller” in a script that has capitals; then “Keller”.
  if (start.capital) {
    let last = from;
    while (tokens[last + 1]?.capital && isWord(tokens[last + 1], start.sentence)) last += 1;
    return last > from || known.has(start.norm) ? last : from - 1;
  }
  // “said [the Norwegian] Lars Berg”
  const beside = tokens[from - 1];
  const lead = beside && !beside.bits && lexicon.pack.joined?.origins.test(beside.norm) ? tokens[from - 2] : beside;
  const before = together(lead, start) ? lead.bits : 0;
  if (!has(start, is.firstName)) return unlistedNameEnd(tokens, from, start, before, lexicon, known);
  const last = fullNameEnd(tokens, from, start, lexicon);
  return last > from || before & leads ? last : from - 1;
}

/**
 * The last token of a name without a first name that a list has; `from - 1` where none begins.
 * @param before the bits of the word that leads to it, or 0
 */
function unlistedNameEnd(
  tokens: readonly Token[],
  from: number,
  start: Token,
  before: number,
  lexicon: Lexicon,
  known: ReadonlySet<string>,
): number {
  const { joined } = lexicon.pack;
  const next = tokens[from + 1];
  const led = !!(before & leads);
  if (led && known.has(start.norm)) return from;
  if (led && has(start, is.particle) && next && known.has(next.norm)) return from + 1;
  if (isDefinite(start, lexicon) || (start.norm[0] === joined?.to && isDefinite(next, lexicon))) return from - 1;
  const pair = together(next, start) && mayName(next, lexicon);
  const spoken = before & (is.say | is.strong) && !(before & is.preposition);
  const last = from + (pair && hasWithout(next, is.particle, is.firstName) ? 2 : 1); // “Khalil [Abu] Ruqaiq”
  const then = tokens[last + 1];
  // “said Lars Berg, …”, “said Lars Berg the mayor of Oslo …”, “said Lars Berg”, who is named elsewhere too
  const ended =
    pair && (endsName(then, lexicon) || has(then, is.role | is.function | is.calendar) || known.has(next.norm));
  if (ended && (spoken || ledByRole(tokens, from, lexicon))) return last;
  if (pair && before & (is.title | is.role) && !isDefinite(next, lexicon) && !has(next, is.firstName)) return from + 1;
  return led && !(before & is.role) && endsName(next, lexicon) && !joined?.things.test(start.text) ? from : from - 1;
}

/** The last token of a name that begins with a first name: `from` where nothing of it follows. */
function fullNameEnd(tokens: readonly Token[], from: number, start: Token, lexicon: Lexicon): number {
  let last = from;
  let isSon = false; // “… bin …”
  const own = has(start, is.particle) && isDefinite(tokens[from + 1], lexicon) ? from + 1 : from; // “Abd al-Fattah [al-Sisi]”
  while (last - from + 1 < longest) {
    const here = tokens[last];
    const next = tokens[last + 1];
    isSon ||= has(here, is.particle) && last > from;
    if (!together(next, start) || !mayName(next, lexicon)) break;
    // “Omar bin Saleh [Khalifa al-Suwaidi], …”: more of a name up to a comma.
    if (
      here &&
      last > own &&
      !has(here, is.firstName | is.particle) && // after such a word the name is over
      !has(next, is.particle) &&
      !(isSon && endsName(tokens[last + (isDefinite(next, lexicon) ? 2 : 3)], lexicon))
    )
      break;
    last += 1;
  }
  return last;
}

/** A comma, a colon, a quote, “that”, “in”. */
const endsName = (t: Token | undefined, lexicon: Lexicon): boolean =>
  !t || isQuote(t) || t.kind === 'sign' || has(t, is.subordinator | is.preposition) || isFor(t, lexicon);

/** “for football”, “to reporters”: with what it is written together with. */
const isFor = ({ norm }: Token, { pack, look }: Lexicon): boolean =>
  norm[0] === pack.joined?.to && look(norm.slice(1)) !== null;

/** A word that may be part of a name: a first name or a particle, or one that no list has. */
function mayName(t: Token, lexicon: Lexicon): boolean {
  if (!isWord(t) || t.norm.length < 2) return false;
  return has(t, is.firstName | is.particle)
    ? !lexicon.dotted.has(t.norm)
    : !(isFor(t, lexicon) || has(t, others) || lexicon.pack.joined?.nameless.test(t.norm));
}

/** The token at which what leads to a name ends: “the [minister] Lars Berg”, “the [minister], the Norwegian Lars Berg”. */
export function leadBefore(tokens: readonly Token[], at: number): number {
  const word = tokens[at - 1];
  const from = isComma(tokens[at - 2]) && !word?.bits ? at - 1 : at;
  return from - (isComma(tokens[from - 1]) ? 2 : 1);
}

/** “The minister of health of Norway, …”: a role before, with the words that belong to it: those have its article. */
function ledByRole(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const last = leadBefore(tokens, at);
  for (let k = last; at - k < longestRole; k -= 1) {
    const t = tokens[k];
    if (!isWord(t, tokens[at]?.sentence)) return false;
    // “the station's director”: a role without its article leads to what it is of.
    if (t.bits & (is.role | is.title)) return k < at - 1 || isDefinite(t, lexicon);
    if (k < at - 1 ? t.bits & (strongBits | is.subordinator) : !isDefinite(t, lexicon)) return false;
  }
  return false;
}
