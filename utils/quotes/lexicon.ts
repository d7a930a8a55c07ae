import type { CueClass, Gender, Gendered, LanguagePack, Words } from './languages/pack.ts';
import { wordTest } from './turns-words.ts';

/** The classes a word can have, one bit each: a word may have several. */
export const is = {
  function: 1,
  determiner: 1 << 1,
  preposition: 1 << 2,
  conjunction: 1 << 3,
  relative: 1 << 4,
  subordinator: 1 << 5,
  auxiliary: 1 << 6,
  title: 1 << 7,
  role: 1 << 8,
  many: 1 << 9,
  body: 1 << 10,
  firstName: 1 << 11,
  particle: 1 << 12,
  calendar: 1 << 13,
  notName: 1 << 14,
  abbreviation: 1 << 15,
  pronoun: 1 << 16,
  say: 1 << 17,
  tell: 1 << 18,
  according: 1 << 19,
  strong: 1 << 20,
  label: 1 << 21,
  gerund: 1 << 22,
  weak: 1 << 23,
  noun: 1 << 24,
  work: 1 << 25,
} as const;

/** Any act of speech. */
export const cueBits = is.say | is.tell | is.according | is.strong | is.label | is.gerund | is.weak | is.noun;
/** Acts of speech that bind a speaker beside them. */
export const strongBits = is.say | is.tell | is.according | is.strong;

/** What a language knows of a word. */
export type Entry = {
  bits: number;
  gender: Gender | null;
  plural: boolean;
  person: 1 | 2 | 3;
  possessive: boolean;
};

export type Phrase = { words: string[]; bits: number };

export type Lexicon = {
  pack: LanguagePack;
  /** The entry of a word in lower case, or null. Constant time in the size of the pack. */
  look(word: string): Entry | null;
  /** The entry that a list spells out, without stems. */
  exact(word: string): Entry | null;
  /** What a word in lower case may be the case of, by the rules of `inflections`; without the word itself. */
  bases(word: string): string[];
  /** Phrases by their first word, longest first. */
  phrases: Map<string, Phrase[]>;
  /** Words written with a full stop of their own. */
  dotted: Set<string>;
  /** Nouns whose names are marked: film, slogan. */
  names(word: string): boolean;
  /** “a”, “some”: what it opens is not yet known. */
  indefinite(word: string): boolean;
};

const cueOrder: CueClass[] = ['say', 'tell', 'according', 'strong', 'label', 'gerund', 'weak', 'noun'];
const affix = 2; // the shortest stem that a `*` may follow or precede

/** Turns a pack's lists into tables. Made once a pack: see `lexiconOf`. */
function compile(pack: LanguagePack): Lexicon {
  const exact = new Map<string, Entry>();
  const stems = new Map<string, Entry>();
  const heads = new Map<string, Entry>();
  const phrases = new Map<string, Phrase[]>();

  const add = (words: Words | undefined, bits: number, more: Partial<Entry> = {}) => {
    for (const item of words?.split(/\s+/) ?? []) {
      if (!item) continue;
      if (item.includes('_')) {
        const parts = item.split('_');
        const [first] = parts;
        if (first) phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, bits }]);
        continue;
      }
      const [table, key] = item.endsWith('*')
        ? [stems, item.slice(0, -1)]
        : item.startsWith('*')
          ? [heads, item.slice(1)]
          : [exact, item];
      const entry = table.get(key) ?? { bits: 0, gender: null, plural: false, person: 3, possessive: false };
      // “médecin” is in both lists: such a word has no gender of its own.
      const both = entry.gender !== null && more.gender && more.gender !== entry.gender;
      table.set(key, {
        ...entry,
        ...more,
        gender: both ? null : (more.gender ?? entry.gender),
        bits: entry.bits | bits,
      });
    }
  };
  const addGendered = (lists: Gendered, bits: number) => {
    add(lists.any, bits);
    add(lists.m, bits, { gender: 'm' });
    add(lists.f, bits, { gender: 'f' });
  };

  add(pack.functionWords, is.function);
  add(pack.determiners, is.determiner);
  add(pack.prepositions, is.preposition);
  add(pack.conjunctions, is.conjunction);
  add(pack.relatives, is.relative);
  add(pack.subordinators, is.subordinator);
  add(pack.auxiliaries, is.auxiliary);
  addGendered(pack.titles, is.title);
  addGendered(pack.roles, is.role);
  add(pack.roles.many, is.role | is.many, { plural: true });
  add(pack.bodies, is.body);
  add(pack.works, is.work);
  addGendered(pack.firstNames, is.firstName);
  add(pack.particles, is.particle);
  add(pack.calendar, is.calendar);
  add(pack.notNames, is.notName);
  add(pack.abbreviations, is.abbreviation);
  for (const p of pack.pronouns)
    add(p.words, is.pronoun, {
      gender: p.gender,
      plural: p.plural ?? false,
      person: p.person ?? 3,
      possessive: p.possessive ?? false,
    });
  for (const name of cueOrder) add(pack.cues[name], is[name]);
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);

  const rules = new Map<string, string[]>();
  for (const [ending, base] of pack.inflections) rules.set(ending, [...(rules.get(ending) ?? []), base]);
  const longest = Math.max(0, ...pack.inflections.map(([ending]) => ending.length));
  const bases = (word: string): string[] => {
    const found: string[] = [];
    for (let n = Math.min(longest, word.length - 2); n > 0; n--)
      for (const base of rules.get(word.slice(-n)) ?? []) found.push(word.slice(0, -n) + base);
    return found;
  };
  const look = (word: string): Entry | null => {
    let found = exact.get(word) ?? null;
    if (found) return found;
    for (let n = Math.min(word.length, 24); n >= affix && !found; n--) found = stems.get(word.slice(0, n)) ?? null;
    for (let n = Math.min(word.length, 24) - 1; n >= affix && !found; n--) found = heads.get(word.slice(-n)) ?? null;
    if (found || !longest) return found;
    // A first name in another case.
    const named = bases(word).find(base => (exact.get(base)?.bits ?? 0) & is.firstName);
    return named === undefined ? null : (exact.get(named) ?? null);
  };
  const dotted = new Set([...exact.keys()].filter(word => word.endsWith('.')));
  const names = wordTest(pack.named ?? '');
  const indefinite = new Set((pack.indefinite ?? '').split(/\s+/));
  return {
    pack,
    look,
    exact: word => exact.get(word) ?? null,
    bases,
    phrases,
    dotted,
    indefinite: word => indefinite.has(word),
    names,
  };
}

const compiled = new WeakMap<LanguagePack, Lexicon>();

/** The tables of a language. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = compiled.get(pack);
  if (known) return known;
  const made = compile(pack);
  compiled.set(pack, made);
  return made;
}
