import { CAPITAL, COMBINING, characterBits, LETTER } from '../../characters.ts';

/** Two to four words with a capital each, and nothing else. By a table of characters: patterns take a browser long. */
export function isFullName(line: string): boolean {
  const words = line.split(' ');
  const isInside = (at: number, word: string): boolean =>
    (characterBits(word.charCodeAt(at)) & (LETTER | COMBINING)) !== 0 || ".'’-".includes(word[at] ?? '');
  return (
    words.length > 1 &&
    words.length < 5 &&
    words.every(word => isCapital(word, 0) && [...word].every((_, at) => isInside(at, word)))
  );
}

/** Whether the character at an offset is a capital letter. */
export const isCapital = (text: string, at: number): boolean => (characterBits(text.charCodeAt(at)) & CAPITAL) !== 0;
