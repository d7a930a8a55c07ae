import { endsLike, withAndWithout } from '../languages/items.ts';
import type { Gender, LanguagePack } from '../languages/pack.ts';
import * as is from './classes.ts';
import { compile } from './compile.ts';

export { actBits, cueBits, grammarBits, has, hasWithout, isCue, smallBits, strongBits, verbBits } from './classes.ts';
export { is };

/** What a language knows of a word. */
export type Entry = {
  bits: number;
  gender: Gender | null;
  plural: boolean;
  person: 1 | 2 | 3;
  owner: boolean;
};

/** The word `-` stands for others, up to a last one that ends the clause: “führte Lee [aus]”. */
export type Phrase = { words: string[]; bits: number };

export type Lexicon = {
  pack: LanguagePack;
  /** The entry of a word in lower case, or null. Constant time in the size of the pack. */
  look(word: string): Entry | null;
  /** The entry that a list spells out, without stems. */
  exact(word: string): Entry | null;
  /** The entry of a word that a list has whole, with a `*` or without; the stem of a woman's word lacks its ending. */
  whole(word: string): Entry | null;
  /** The entry of a word that a list has whole, or as a stem that it has all but the last letter of. */
  base(word: string): Entry | null;
  /** What a word in lower case may be the case of, by the rules of `inflections`; without the word itself. */
  bases(word: string): string[];
  /** Phrases by their first word, longest first. */
  phrases: Map<string, Phrase[]>;
  /** Words written with a full stop of their own. */
  dotted: Set<string>;
  /** What is glued to a name, longest first, with either apostrophe. */
  clitics: string[];
};

const compiled = new WeakMap<LanguagePack, Lexicon>();

/** What `compile` makes: all of a lexicon but its pack. */
const tables = ['look', 'exact', 'whole', 'base', 'bases', 'phrases', 'dotted', 'clitics'] as const;

/** The lexicon of a language; its tables are made when the first word is looked up, for many pages quote nobody. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = compiled.get(pack);
  if (known) return known;
  const lexicon = { pack } as Lexicon; // with all of its tables, from here on
  const ready = () => {
    const made = compile(pack);
    for (const table of tables) Object.defineProperty(lexicon, table, { value: made[table] });
    return made;
  };
  for (const table of tables) Object.defineProperty(lexicon, table, { configurable: true, get: () => ready()[table] });
  compiled.set(pack, lexicon);
  return lexicon;
}

/** The bases that a form of a name may have: the form, and what each rule of the language makes of it. “Lees” may be Lee. */
export const baseForms = (word: string, lexicon: Lexicon): string[] => [word, ...lexicon.bases(word)];

/** The verb ends the sentence: Lee, “…” said. */
export const endsOnVerb = ({ pack }: Lexicon): boolean => pack.order.verbLast;

/** The verb may come before its subject: “…”, said Lee. */
export const verbMayLead = ({ pack }: Lexicon): boolean => pack.order.verbFirst;

/** Nouns have cases, and the adjectives before them too. */
export const hasCases = ({ pack }: Lexicon): boolean => !!pack.adjectives;

/** Capitals tell names: in Arabic there are none. */
export const hasCapitals = ({ pack }: Lexicon): boolean => pack.capitals !== 'none';

/** Every noun has a capital, as in German. */
export const capitalNouns = ({ pack }: Lexicon): boolean => pack.capitals === 'nouns';

/** Whether a name owns what follows, by its ending, where every noun has a capital: “Linds Plan”. */
export const endsAsOwner = (norm: string | undefined, { pack }: Lexicon): boolean => endsLike(norm, pack.nouns?.owner);

/** A name and, where it may end so because it owns what follows, the name without that: “Linds” is Lind too. */
export const ownerForms = (norm: string, { pack }: Lexicon): string[] => withAndWithout(norm, pack.nouns?.owner);

/** Whether nothing was learned of the language: hand rules stand in. */
export const isUnlearned = ({ pack }: Lexicon): boolean => !!pack.byRule;
