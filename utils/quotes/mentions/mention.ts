import { itemsOf } from '../languages/items.ts';
import type { Gender, Words } from '../languages/pack.ts';
import { has, is, type Lexicon } from '../lexicon/lexicon.ts';
import { isSign, type Token } from '../text/tokens.ts';

/** Words that may name a speaker. */
export type Mention = {
  block: number;
  kind: 'name' | 'pronoun' | 'nominal' | 'label';
  /** First and last token, inclusive, of the phrase that names: “press secretary [Jon Harlow]”. */
  first: number;
  last: number;
  /** First token of the whole noun phrase, with its determiner, titles and modifiers. */
  phrase: number;
  /** First token after the phrase and its tail (“of X”, “(R-Tenn.)”, “, an … ,”): where its verb would stand. */
  after: number;
  /** The token that a phrase is about: the surname, the role noun. */
  head: number;
  sentence: number;
  /** The words that name, and their offsets in the block. */
  text: string;
  start: number;
  end: number;
  gender: Gender | null;
  plural: boolean;
  person: 1 | 2 | 3;
  owner: boolean;
  /** Inside another mention's tail: “the director of [the bank]”. */
  inner: boolean;
};

/** One block as its mentions are looked for. */
export type Row = {
  tokens: readonly Token[];
  block: number;
  text: string;
  lexicon: Lexicon;
  /** From `knownNames`: a single word that begins a sentence is a name only if it has a capital elsewhere. */
  known: ReadonlySet<string>;
};

export const isName = (m: Mention | undefined): boolean => m?.kind === 'name';

export const isNominal = (m: Mention | undefined): boolean => m?.kind === 'nominal';

export const isPronoun = (m: Mention | undefined): boolean => m?.kind === 'pronoun';

/** “ministry of transport”: a word for a body is among those that name. */
export const holdsBody = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  tokens.slice(first, last + 1).some(t => has(t, is.body));

/**
 * A mention of tokens `first` to `last`, its tail not yet known.
 * @param phrase the first token of the whole noun phrase
 * @throws RangeError where `first` or `last` is no token of the block
 */
export function mention(row: Row, kind: Mention['kind'], first: number, last: number, phrase: number): Mention {
  const { tokens, block, text } = row;
  const a = tokens[first];
  const b = tokens[last];
  if (!a || !b) throw new RangeError('A mention reaches beyond its block');
  let gender: Gender | null = null;
  let plural = false;
  let person: 1 | 2 | 3 = 3;
  for (let k = phrase; k <= last; k++) {
    const e = tokens[k]?.entry;
    if (!e || (kind !== 'pronoun' && e.bits & is.pronoun)) continue;
    // A first name tells a gender, but not the last word: “Scott” may be Ann Scott.
    // “le jeune Enzo Tavarès”, but “la France”, “la région Nord”
    const tells = is.title | is.role | (k === first - 2 && last > first ? is.determiner : 0);
    if (kind === 'name' && (k < first ? !(e.bits & tells) : !(e.bits & is.firstName) || k === last)) continue;
    gender ??= e.gender;
    if (k === last) {
      plural = e.plural;
      person = e.person;
    }
  }
  const end = b.end - b.clitic;
  return {
    block,
    kind,
    first,
    last,
    phrase,
    after: last + 1,
    head: last,
    sentence: a.sentence,
    text: spaced(text.slice(a.start, end)),
    start: a.start,
    end,
    gender,
    plural,
    person,
    owner:
      b.owner ||
      (kind === 'pronoun' ? !!b.entry?.owner : isCaseOf(b.norm, row.lexicon.pack.owners, row.lexicon)) ||
      (isSign(tokens[last + 1], /^['’]$/) && tokens[last + 1]?.start === b.end),
    inner: false,
  };
}

/** A mention by a noun, all of whose phrase names: “the press secretary”. */
export const nominal = (row: Row, first: number, last: number): Mention => mention(row, 'nominal', first, last, first);

/** “parlamentin”, “jurnalistlərə”: a role or a body with one of some endings. */
export const isCaseOf = (norm: string, endings: Words | undefined, { look }: Lexicon): boolean =>
  itemsOf(endings).some(ending => norm.endsWith(ending) && has(look(norm.slice(0, -ending.length)), is.role | is.body));

/** “A.Lee” with its space. Most names have no full stop: the pattern takes a browser long to make ready. */
const spaced = (name: string): string =>
  name.includes('.') ? name.replace(/(?<=\p{Lu}\.)(?=\p{Lu}\p{Ll})/u, ' ') : name;
