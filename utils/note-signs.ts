import type { Block } from './types.ts';

/** Invisible, no letter, and part of no word or sentence: https://unicode.org/charts/PDF/U2000.pdf, “word joiner”. */
const VEIL = '\u2060';

/** The text of a block with its notes' signs veiled: as long as before, so that offsets hold. */
export function veilSigns({ text, signs = [] }: Pick<Block, 'text' | 'signs'>): string {
  let veiled = text;
  for (const { start, end } of signs) {
    veiled = veiled.slice(0, start) + VEIL.repeat(end - start) + veiled.slice(end);
  }
  return veiled;
}

/** A stretch of such a text as it is said: without the signs, nor the space before them. */
export const dropSigns = (veiled: string): string => veiled.replace(/ ?\u2060+/g, '');
