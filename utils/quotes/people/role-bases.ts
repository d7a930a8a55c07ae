import { endsLike } from '../languages/items.ts';
import { has, hasCases, hasWithout, is, type Lexicon } from '../lexicon/lexicon.ts';
import { plain } from '../text/tokens.ts';

/** «доктора Роды Лу»: where the name does not tell its case its role may. */
export const isCase = (norm: string | undefined, lexicon: Lexicon): boolean =>
  !!norm &&
  !endsLike(norm, lexicon.pack.agents) &&
  lexicon.bases(norm).some(base => endsLike(base, lexicon.pack.agents) || has(lexicon.whole(base), is.role));

/** Of the base forms that a noun may have rather one that ends as words for people do: «руководителем» is «руководитель». */
export function baseNoun(norm: string, lexicon: Lexicon, passes: (word: string) => boolean): string | undefined {
  const bases = [...lexicon.bases(norm), norm].filter(passes);
  return bases.find(word => endsLike(word, lexicon.pack.agents)) ?? bases.find(lexicon.whole) ?? bases[0];
}

/** Whether a word is a role in its base form; a woman's ends as women's names do: «актриса», and not its stem. */
export const isRoleBase = (word: string, lexicon: Lexicon): boolean => {
  const entry = lexicon.base(word.slice(word.lastIndexOf('-') + 1)); // «вице-спикер»
  const isWhole = entry?.gender !== 'f' || endsLike(word, lexicon.pack.givenNames?.f);
  return isWhole && hasWithout(entry, is.role | is.title, is.many);
};

/**
 * The base form of a role in words: «опытным смотрителем маяка» is «опытный смотритель маяка», without the words before the
 * noun where one of them has no base. What no list has is told by its ending.
 * @returns The role itself in a language whose nouns have no cases; null where no word of it is a person's.
 */
export function baseRole(role: string, lexicon: Lexicon): string | null {
  if (!hasCases(lexicon)) return role;
  const isPerson = (word: string) => isRoleBase(word, lexicon) || endsLike(word, lexicon.pack.agents);
  const words = (role.split(',')[0] ?? '').split(' ');
  for (const [i, word] of words.entries()) {
    const base = baseNoun(plain(word), lexicon, isPerson);
    if (!base) continue;
    const lead = words.slice(0, i);
    // «главный невролог» is in its base form already.
    const formsOf = (one: string) => (base === word ? [one] : lexicon.bases(plain(one)));
    const own = lead.map(one => formsOf(one).find(form => endsLike(form, lexicon.pack.adjectives)));
    return [...(own.every(Boolean) ? own : []), base, ...words.slice(i + 1)].join(' ');
  }
  return null;
}
