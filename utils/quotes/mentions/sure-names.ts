import { plain } from '../text/tokens.ts';
import type { Mention } from './mention.ts';

/**
 * The mentions that are to be trusted in a language without a pack: labels, names of several words, and words of such
 * names. A single capital may be a verb, a preposition or a day at the head of a sentence.
 * @param mentions of each block
 */
export function sureNames(mentions: readonly Mention[][]): Mention[][] {
  const words = new Set(
    mentions
      .flat()
      .filter(({ kind, text }) => kind === 'name' && isLong(text))
      .flatMap(({ text }) => text.split(/\s+/).map(plain)),
  );
  const isSure = ({ kind, text }: Mention) => kind === 'label' || isLong(text) || words.has(plain(text));
  return mentions.map(one => one.filter(isSure));
}

const isLong = (name: string): boolean => /\s/.test(name);
