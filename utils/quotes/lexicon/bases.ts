import { itemsOf } from '../languages/items.ts';
import type { Words } from '../languages/pack.ts';

/** What a word in lower case may be a case of, longest ending first; without the word itself. */
export type Bases = (word: string) => string[];

const noBases: Bases = () => [];

/** @param inflections rules such as `ой>а`: an ending, and what a base has in its place */
export function basesBy(inflections: Words | undefined): Bases {
  const rules = new Map<string, string[]>();
  let longest = 0;
  for (const rule of itemsOf(inflections)) {
    const [ending = '', base = ''] = rule.split('>');
    rules.set(ending, [...(rules.get(ending) ?? []), base]);
    longest = Math.max(longest, ending.length);
  }
  if (!longest) return noBases;
  return word => {
    const found: string[] = [];
    for (let n = Math.min(longest, word.length - 2); n > 0; n--)
      for (const base of rules.get(word.slice(-n)) ?? []) found.push(word.slice(0, -n) + base);
    return found;
  };
}
