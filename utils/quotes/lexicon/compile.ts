import { endsLike, itemsOf } from '../languages/items.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { basesBy } from './bases.ts';
import * as is from './classes.ts';
import { has } from './classes.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { tablesOf } from './tables.ts';

const affix = 2; // the shortest stem that a `*` may follow or precede
const longest = 24; // letters of a word that are looked at
const remembered = 20_000; // words: those of a long page

/** Makes a pack's lists ready to be looked up in. Made once a pack: see `lexiconOf`. */
export function compile(pack: LanguagePack): Lexicon {
  const { exact, stems, heads, verbs, phrases, dotted } = tablesOf(pack);
  const bases = basesBy(pack.inflections);
  const prefixes = itemsOf(pack.prefixes);
  // How stems begin and heads end: what few words share with any, so that most are spared the search.
  const starts = new Set([...stems.keys(), ...verbs.keys()].map(stem => stem.slice(0, affix)));
  const ends = new Set([...heads.keys()].map(head => head.slice(-affix)));
  const headOf = (word: string): Entry | null =>
    ends.has(word.slice(-affix)) ? longestOf(word, n => heads.get(word.slice(-n))) : null;
  const stemOf = (word: string): Entry | null => {
    const isVerb = endsLike(word, pack.verbEndings);
    return longestOf(word, n => (isVerb && verbs.get(word.slice(0, n))) || stems.get(word.slice(0, n)));
  };
  const mayInflect = is.firstName | is.role | (pack.byRule ? is.body : 0);
  const search = (word: string): Entry | null => {
    const found = exact.get(word) ?? (starts.has(word.slice(0, affix)) ? stemOf(word) : null) ?? headOf(word);
    if (found) return found;
    for (const prefix of prefixes) {
      const whole = word.startsWith(prefix) && exact.get(word.slice(prefix.length));
      if (whole) return whole;
    }
    // A first name, a role or a body in another case.
    for (const base of bases(word)) {
      const entry = exact.get(base) ?? headOf(base);
      if (has(entry, mayInflect)) return entry;
    }
    return null;
  };
  // A page asks for most of its words again and again.
  const memo = new Map<string, Entry | null>();
  const look = (word: string): Entry | null => {
    const known = memo.get(word);
    if (known !== undefined) return known;
    const found = search(word);
    if (memo.size >= remembered) memo.clear();
    memo.set(word, found);
    return found;
  };
  const clitics = itemsOf(pack.clitics).flatMap(clitic => [clitic, clitic.replace("'", '’')]);
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
  };
}

/** What is found for the most letters of a word. */
function longestOf(word: string, find: (letters: number) => Entry | undefined): Entry | null {
  for (let n = Math.min(word.length, longest); n >= affix; n--) {
    const found = find(n);
    if (found) return found;
  }
  return null;
}
