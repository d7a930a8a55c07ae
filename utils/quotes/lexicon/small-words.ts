import { itemsOf } from '../languages/items.ts';
import type { LanguagePack } from '../languages/pack.ts';

/** The words without a meaning of their own, as one list: they tell a language, and are no names. */
export const smallWords = (pack: LanguagePack): string[] =>
  [
    pack.functionWords,
    pack.determiners,
    pack.indefinite,
    pack.prepositions,
    pack.conjunctions,
    pack.relatives,
    pack.subordinators,
    pack.auxiliaries,
    ...Object.values(pack.pronouns ?? {}),
  ].flatMap(itemsOf);
