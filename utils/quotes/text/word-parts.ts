import { itemsOf } from '../languages/items.ts';
import { has, is, type Lexicon } from '../lexicon/lexicon.ts';

/** A word, or a part of what is written as one. Offsets into the block's text. */
export type WordPart = {
  start: number;
  end: number;
  /** As written. */
  raw: string;
  /** Lower case, without clitics: what the lexicon is asked for. */
  norm: string;
  /** The length of a clitic that `norm` lacks: two of “Lee’s”. */
  clitic: number;
};

/** “p.m”, “u.s.a”: letters and full stops in turn. */
const isDotted = (word: string) => word[1] === '.' && /^\p{L}(?:\.\p{L})+$/u.test(word);

/**
 * The words in what is written as one: l’|homme, dit-|il, Lee’s. “Inc.” and “J.” keep their full stop; “said.” does not.
 * @param stop whether a full stop follows
 */
export function wordParts(word: WordPart, stop: boolean, lexicon: Lexicon): WordPart[] {
  const { enclitics, proclitics } = lexicon.pack;
  let { start, end, raw, norm } = word;
  if (stop && (lexicon.dotted.has(`${norm}.`) || (norm.length === 1 && raw !== norm) || isDotted(norm))) {
    end += 1;
    raw += '.';
    norm += '.';
  }
  const clitic = lexicon.clitics.find(c => norm.length > c.length + 1 && norm.endsWith(c))?.length ?? 0;
  norm = norm.slice(0, norm.length - clitic);
  const parts: WordPart[] = [];
  // “N’Diaye”, “D’Angelo”; with two capitals only an article (L’) stands before a name.
  const isOwn = /^\p{Lu}.\p{Lu}/u.test(raw);
  const elided =
    proclitics &&
    !lexicon.exact(norm) &&
    itemsOf(proclitics).find(
      p => norm.length > p.length && norm.startsWith(p) && !(isOwn && !has(lexicon.look(p), is.determiner)),
    );
  if (elided) {
    const { length } = elided;
    parts.push({ start, end: start + length, raw: raw.slice(0, length), norm: elided, clitic: 0 });
    start += length;
    raw = raw.slice(length);
    norm = norm.slice(length);
  }
  const hung = itemsOf(enclitics).find(e => norm.length > e.length + 1 && norm.endsWith(e));
  if (!hung) return [...parts, { start, end, raw, norm, clitic }];
  const cut = -hung.length;
  const pronoun = hung.replace(/^.*-/u, '');
  return [
    ...parts,
    { start, end: end + cut, raw: raw.slice(0, cut), norm: norm.slice(0, cut), clitic },
    { start: end - pronoun.length, end, raw: pronoun, norm: pronoun, clitic: 0 },
  ];
}
