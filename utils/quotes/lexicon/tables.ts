import { itemsOf, pairsOf } from '../languages/items.ts';
import type { CueClass, Gender, Gendered, LanguagePack, Words } from '../languages/pack.ts';
import * as is from './classes.ts';
import type { Entry, Phrase } from './lexicon.ts';
import { smallWords } from './small-words.ts';

/** The items of a pack's lists, by how they are written. */
export type Tables = {
  /** `word` */
  exact: Map<string, Entry>;
  /** `begins*` */
  stems: Map<string, Entry>;
  /** `*ends` */
  heads: Map<string, Entry>;
  /** `verb~`, with any of the pack's endings of verbs */
  verbs: Map<string, Entry>;
  /** `more_than_one`, by the first word, longest first */
  phrases: Map<string, Phrase[]>;
  /** `abbr.` */
  dotted: Set<string>;
};

/** The lists whose words have a class and nothing more, those of acts of speech among them. */
const classesOf: { [list in keyof LanguagePack | CueClass]?: number } = {
  say: is.say,
  tell: is.tell,
  according: is.according,
  strong: is.strong,
  label: is.label,
  gerund: is.gerund,
  weak: is.weak,
  noun: is.noun,
  determiners: is.determiner,
  indefinite: is.determiner | is.indefinite,
  genitives: is.genitive,
  prepositions: is.preposition,
  of: is.of,
  addressed: is.addressed,
  conjunctions: is.conjunction,
  relatives: is.relative,
  subordinators: is.subordinator,
  auxiliaries: is.auxiliary,
  reported: is.reported,
  bodies: is.body,
  works: is.work,
  called: is.called,
  particles: is.particle,
  calendar: is.calendar,
  notNames: is.notName,
};
const networks = 'facebook* fb instagram* telegram* tiktok twitter* youtube*'; // in any language no speaker
const SPECIAL = /[_*~.]/;

const plainEntry: Entry = { bits: 0, gender: null, plural: false, person: 3, owner: false };

/** Sorts the lists of a pack into tables. A word that several lists have gets the classes of all. */
export function tablesOf(pack: LanguagePack): Tables {
  const tables: Tables = {
    exact: new Map(),
    stems: new Map(),
    heads: new Map(),
    verbs: new Map(),
    phrases: new Map(),
    dotted: new Set(itemsOf(pack.abbreviations).filter(word => word.endsWith('.'))),
  };
  const add = (words: Words | undefined, bits: number, more?: Partial<Entry>) =>
    addItems(tables, itemsOf(words), bits, more);
  const small = smallWords(pack).filter(item => !item.includes('*'));
  addItems(tables, small, is.function);
  const lists: { [list: string]: unknown } = { ...pack, ...pack.cues };
  for (const [list, bits] of Object.entries(classesOf)) add(lists[list] as Words | undefined, bits);
  add(networks, is.notName);
  addGendered(tables, pack.articles, is.determiner);
  addGendered(tables, pack.titles, is.title);
  addGendered(tables, pack.roles, is.role, itemsOf(pack.plurals));
  // “the deputy said”: what stands before a name of either gender also stands for the person.
  add(pack.titles?.any, is.role);
  add(pack.roles?.many, is.role | is.many, { plural: true });
  addGendered(tables, pack.firstNames, is.firstName);
  for (const [form, words] of Object.entries(pack.pronouns ?? {}))
    add(words, is.pronoun, {
      gender: (/[mfn]/.exec(form)?.[0] as Gender | undefined) ?? null, // the three letters are the genders
      plural: form.includes('s'),
      person: form.includes('1') ? 1 : form.includes('2') ? 2 : 3,
      owner: form.includes("'"),
    });
  for (const list of tables.phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return tables;
}

/** @param plurals the endings that make many of one, where the words have such forms */
function addGendered(tables: Tables, lists: Gendered | undefined, bits: number, plurals: readonly string[] = []): void {
  const { m, f } = pairsOf(lists?.pairs);
  const sides: [readonly string[], Gender | null][] = [
    [itemsOf(lists?.any), null],
    [[...itemsOf(lists?.m), ...m], 'm'],
    [[...itemsOf(lists?.f), ...f], 'f'],
  ];
  for (const [items, gender] of sides) {
    addItems(tables, items, bits, { gender });
    for (const s of plurals) {
      const many = items.map(item => (item.endsWith('*') ? `${item.slice(0, -1)}${s}*` : item + s));
      addItems(tables, many, bits | is.many, { plural: true });
    }
  }
}

function addItems(tables: Tables, items: readonly string[], bits: number, more: Partial<Entry> = {}): void {
  const { exact, stems, heads, verbs, phrases, dotted } = tables;
  // Words that one list alone has share its entry.
  const entry = { ...plainEntry, ...more, bits };
  const addTo = (table: Map<string, Entry>, key: string) => {
    const known = table.get(key);
    table.set(key, known ? joined(known, bits, more) : entry);
  };
  for (const item of items) {
    // One look at each of thousands of words: most are just words.
    if (!SPECIAL.test(item)) {
      addTo(exact, item);
      continue;
    }
    if (item.endsWith('.')) dotted.add(item);
    if (item.includes('_')) addPhrase(phrases, item, bits);
    else if (item.endsWith('*')) addTo(stems, item.slice(0, -1));
    else if (item.endsWith('~')) addTo(verbs, item.slice(0, -1));
    else if (item.startsWith('*')) addTo(heads, item.slice(1));
    else addTo(exact, item);
  }
}

/** The entry of a word that another list has too. */
function joined(known: Entry, bits: number, more: Partial<Entry>): Entry {
  // “médecin” is in both lists: such a word has no gender of its own.
  const both = known.gender && more.gender && more.gender !== known.gender;
  return { ...known, ...more, gender: both ? null : (more.gender ?? known.gender), bits: known.bits | bits };
}

function addPhrase(phrases: Tables['phrases'], item: string, bits: number): void {
  const words = item.split('_');
  const first = words[0] ?? '';
  const others = phrases.get(first) ?? [];
  const same = others.find(phrase => phrase.words.join('_') === item);
  if (same) same.bits |= bits;
  else phrases.set(first, [...others, { words, bits }]);
}
