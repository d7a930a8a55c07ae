import type { Block } from './types.ts';

/** Adults read prose at about 240 words a minute (Brysbaert 2019), Chinese at about 260 words of 1.5 signs. */
const WORDS_A_MINUTE = 230;
const SIGNS_A_WORD = 1.5;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** The number of words of a text; scripts without spaces count their signs. */
export function countWords(text: string): number {
  const signs = text.match(SIGN)?.length ?? 0;
  const words = (signs > 0 ? text.replace(SIGN, ' ') : text).match(WORD)?.length ?? 0;
  return words + Math.round(signs / SIGNS_A_WORD);
}

/** Whole minutes to read the blocks, at least 1. */
export function readingMinutes(blocks: readonly Block[]): number {
  const words = blocks.reduce((sum, block) => sum + countWords(block.text), 0);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
