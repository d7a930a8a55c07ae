import type { Lexicon } from './lexicon.ts';

/**
 * The base form of a name that stands in another case, as far as its own words tell it: every word has to obey a rule
 * of the language or to have no other form, so that «Максим» stays beside «Максимом».
 * @returns The name itself where no rule leads from all of it.
 */
export function baseName(name: string, _lexicon: Lexicon): string {
  return name;
}
