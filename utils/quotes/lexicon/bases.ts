import { itemsOf } from '../languages/items.ts';
import type { Words } from '../languages/pack.ts';

/** What a word in lower case may be a case of, longest ending first; without the word itself. */
export type Bases = (word: string) => string[];

const noBases: Bases = () => [];

/** @param inflections rules such as `ой>а`: an ending, and what a base has in its place */
export function basesBy(inflections: Words | undefined): Bases {
  const pairs = itemsOf(inflections).map(rule => rule.split('>'));
  const rules = Map.groupBy(pairs, ([ending = '']) => ending);
  const longest = Math.max(0, ...[...rules.keys()].map(ending => ending.length));
  if (!longest) return noBases;
  return word => {
    const found: string[] = [];
    for (let n = Math.min(longest, word.length - 2); n > 0; n--)
      for (const [, base = ''] of rules.get(word.slice(-n)) ?? []) found.push(word.slice(0, -n) + base);
    return found;
  };
}
