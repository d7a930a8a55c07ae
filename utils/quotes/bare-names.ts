import { cueBits, has, is, type Lexicon, strongBits } from './lexicon.ts';
import type { Token } from './tokens.ts';

const longest = 4; // words
const opens = is.firstName;
/** What no word of a name is. */
const others =
  cueBits |
  is.function |
  is.determiner |
  is.preposition |
  is.conjunction |
  is.relative |
  is.subordinator |
  is.auxiliary |
  is.pronoun |
  is.calendar |
  is.role |
  is.title |
  is.body |
  is.work;

/** With its article: “the expert”, an adjective, or a surname that only a first name leads to. */
const isDefinite = (t: Token): boolean => t.text.startsWith('ال');

/**
 * The last token of a name that begins at `from` in a script without capitals, or `from - 1`: a first name and what
 * follows it; or, straight after an act of speech or a title, any word that a clause or a colon follows.
 *
 *     قال الوزير سامي حداد إن …      وأضاف حداد: …
 *               ^^^^^^^^              ^^^^
 */
export function bareNameRun(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const start = tokens[from];
  if (!start || !mayName(start)) return from - 1;
  const before = tokens[from - 1]?.sentence === start.sentence ? (tokens[from - 1]?.bits ?? 0) : 0;
  const led = (before & (strongBits | is.title | is.role)) !== 0;
  if (!(start.bits & opens)) {
    const next = tokens[from + 1];
    const ends = !next || next.kind === 'quote' || next.kind === 'sign' || has(next, is.subordinator | is.preposition);
    const full = before & (is.title | is.role) && next && mayName(next) && !(next.bits & opens) && !isDefinite(next);
    if (isDefinite(start) || !led || !(full || (ends && !(before & is.role)))) return from - 1;
    return full ? from + 1 : from;
  }
  let last = from;
  while (last - from + 1 < longest) {
    const here = tokens[last];
    const next = tokens[last + 1];
    if (!next || next.sentence !== start.sentence || !mayName(next) || (here && isSurname(here, last > from))) break;
    last += 1;
  }
  const only = last === from;
  return only && !led ? from - 1 : last;

  /** After a word that is neither a first name nor a particle the name is over. */
  function isSurname(t: Token, inside: boolean): boolean {
    return inside && !has(t, is.firstName | is.particle);
  }

  function mayName(t: Token): boolean {
    if (t.kind !== 'word' || t.norm.length < 2) return false;
    if (t.bits & (is.firstName | is.particle)) return !lexicon.dotted.has(t.norm);
    return !has(t, others) && !/^(?:لل|بال|وال|فال)/u.test(t.norm);
  }
}
