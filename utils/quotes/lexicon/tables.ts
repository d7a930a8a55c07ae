import { endsLike, itemsOf, pairsOf } from '../languages/items.ts';
import type { CueClass, Gender, Gendered, LanguagePack, Words } from '../languages/pack.ts';
import * as is from './classes.ts';
import { has } from './classes.ts';
import type { Entry, Lexicon, Phrase } from './lexicon.ts';
import { smallWords } from './small-words.ts';

const cues: [CueClass, number][] = [
  ['say', is.say],
  ['tell', is.tell],
  ['according', is.according],
  ['strong', is.strong],
  ['label', is.label],
  ['gerund', is.gerund],
  ['weak', is.weak],
  ['noun', is.noun],
];
const networks = 'facebook instagram telegram tiktok twitter youtube'; // in any language no speaker
const SPECIAL = /[_*~.]/;
const affix = 2; // the shortest stem that a `*` may follow or precede

const plainEntry: Entry = { bits: 0, gender: null, plural: false, person: 3, possessive: false };

/** The entry of a word that another list has too. */
function joined(known: Entry, bits: number, more: Partial<Entry>): Entry {
  // “médecin” is in both lists: such a word has no gender of its own.
  const both = known.gender !== null && more.gender && more.gender !== known.gender;
  return { ...known, ...more, gender: both ? null : (more.gender ?? known.gender), bits: known.bits | bits };
}

/** Turns a pack's lists into tables. Made once a pack: see `lexiconOf`. */
export function compile(pack: LanguagePack): Lexicon {
  const exact = new Map<string, Entry>();
  const stems = new Map<string, Entry>();
  const heads = new Map<string, Entry>();
  const verbs = new Map<string, Entry>();
  const phrases = new Map<string, Phrase[]>();
  const dotted = new Set(itemsOf(pack.abbreviations).filter(word => word.endsWith('.')));

  const addPhrase = (item: string, bits: number) => {
    const parts = item.split('_');
    const first = parts[0] ?? '';
    const others = phrases.get(first) ?? [];
    const same = others.find(phrase => phrase.words.join('_') === item);
    if (same) same.bits |= bits;
    else phrases.set(first, [...others, { words: parts, bits }]);
  };
  // Words that one list alone has share its entry.
  const addTo = (table: Map<string, Entry>, key: string, entry: Entry, more: Partial<Entry>) => {
    const known = table.get(key);
    table.set(key, known ? joined(known, entry.bits, more) : entry);
  };
  const addItems = (items: readonly string[], bits: number, more: Partial<Entry> = {}) => {
    const entry = { ...plainEntry, ...more, bits };
    for (const item of items) {
      // One look at each of thousands of words: most are just words.
      if (!SPECIAL.test(item)) {
        addTo(exact, item, entry, more);
        continue;
      }
      if (item.endsWith('.')) dotted.add(item);
      if (item.includes('_')) addPhrase(item, bits);
      else if (item.endsWith('*')) addTo(stems, item.slice(0, -1), entry, more);
      else if (item.endsWith('~')) addTo(verbs, item.slice(0, -1), entry, more);
      else if (item.startsWith('*')) addTo(heads, item.slice(1), entry, more);
      else addTo(exact, item, entry, more);
    }
  };
  const add = (words: Words | undefined, bits: number, more?: Partial<Entry>) => addItems(itemsOf(words), bits, more);
  const plurals = itemsOf(pack.plurals);
  const addGendered = (lists: Gendered | undefined, bits: number) => {
    const { m, f } = pairsOf(lists?.pairs);
    const sides: [readonly string[], Gender | null][] = [
      [itemsOf(lists?.any), null],
      [[...itemsOf(lists?.m), ...m], 'm'],
      [[...itemsOf(lists?.f), ...f], 'f'],
    ];
    for (const [items, gender] of sides) {
      addItems(items, bits, { gender });
      if (bits & is.role)
        for (const s of plurals)
          addItems(
            items.map(item => (item.endsWith('*') ? `${item.slice(0, -1)}${s}*` : item + s)),
            bits | is.many,
            { plural: true },
          );
    }
  };

  addItems(
    smallWords(pack).filter(item => !item.includes('*')),
    is.function,
  );
  add(pack.determiners, is.determiner);
  add(pack.indefinite, is.determiner);
  add(pack.genitives, is.genitive);
  add(pack.prepositions, is.preposition);
  add(pack.conjunctions, is.conjunction);
  add(pack.relatives, is.relative);
  add(pack.subordinators, is.subordinator);
  add(pack.auxiliaries, is.auxiliary);
  add(pack.reported, is.reported);
  addGendered(pack.titles, is.title);
  addGendered(pack.roles, is.role);
  // “the deputy said”: what stands before a name of either gender also stands for the person.
  add(pack.titles?.any, is.role);
  add(pack.roles?.many, is.role | is.many, { plural: true });
  add(pack.bodies, is.body);
  add(pack.works, is.work);
  addGendered(pack.firstNames, is.firstName);
  add(pack.particles, is.particle);
  add(pack.calendar, is.calendar);
  add(pack.notNames, is.notName);
  add(networks, is.notName);
  for (const [form, words] of Object.entries(pack.pronouns ?? {}))
    add(words, is.pronoun, {
      gender: (/[mfn]/.exec(form)?.[0] as Gender | undefined) ?? null, // the three letters are the genders
      plural: form.includes('s'),
      person: form.includes('1') ? 1 : form.includes('2') ? 2 : 3,
      possessive: form.includes("'"),
    });
  for (const [name, bit] of cues) add(pack.cues?.[name], bit);
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);

  const rules = new Map<string, string[]>();
  let longest = 0;
  for (const rule of itemsOf(pack.inflections)) {
    const [ending = '', base = ''] = rule.split('>');
    rules.set(ending, [...(rules.get(ending) ?? []), base]);
    longest = Math.max(longest, ending.length);
  }
  const bases = (word: string): string[] => {
    const found: string[] = [];
    for (let n = Math.min(longest, word.length - 2); n > 0; n--)
      for (const base of rules.get(word.slice(-n)) ?? []) found.push(word.slice(0, -n) + base);
    return found;
  };
  const prefixes = itemsOf(pack.prefixes);
  // How stems begin and heads end: what few words share with any, so that most are spared the search.
  const starts = new Set([...stems.keys(), ...verbs.keys()].map(stem => stem.slice(0, affix)));
  const ends = new Set([...heads.keys()].map(head => head.slice(-affix)));
  const headOf = (word: string): Entry | null => {
    let found: Entry | null = null;
    if (ends.has(word.slice(-affix)))
      for (let n = Math.min(word.length, 24); n >= affix && !found; n--) found = heads.get(word.slice(-n)) ?? null;
    return found;
  };
  const stemOf = (word: string): Entry | null => {
    let found: Entry | null = null;
    const isVerb = endsLike(word, pack.verbEndings);
    for (let n = Math.min(word.length, 24); n >= affix && !found; n--) {
      const stem = word.slice(0, n);
      found = (isVerb ? verbs.get(stem) : undefined) ?? stems.get(stem) ?? null;
    }
    return found;
  };
  const look = (word: string): Entry | null => {
    let found = exact.get(word) ?? null;
    if (found) return found;
    if (starts.has(word.slice(0, affix))) found = stemOf(word);
    found ??= headOf(word);
    const prefix = found ? undefined : prefixes.find(one => word.startsWith(one) && exact.has(word.slice(one.length)));
    if (prefix) return exact.get(word.slice(prefix.length)) ?? null;
    if (found || !longest) return found;
    // A first name, a role or a body in another case.
    for (const base of bases(word)) {
      found = exact.get(base) ?? headOf(base);
      if (has(found, is.firstName | is.role | (pack.byRule ? is.body : 0))) return found;
    }
    return null;
  };
  const clitics = itemsOf(pack.clitics).flatMap(clitic =>
    clitic.includes("'") ? [clitic, clitic.replace("'", '’')] : [clitic],
  );
  const indefinite = new Set(itemsOf(pack.indefinite));
  return {
    pack,
    look,
    exact: word => exact.get(word) ?? null,
    whole: word => exact.get(word) ?? (stems.get(word)?.gender === 'f' ? null : (stems.get(word) ?? null)),
    base: word => exact.get(word) ?? stems.get(word) ?? stems.get(word.slice(0, -1)) ?? null,
    bases,
    phrases,
    dotted,
    clitics: clitics.sort((a, b) => b.length - a.length),
    indefinite: word => indefinite.has(word),
  };
}
