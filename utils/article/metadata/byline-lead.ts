import { BYLINE_WORDS } from './byline-words.ts';

/** No words of a byline are longer. */
const LONGEST = 40;

/**
 * A function that tells how far the words reach that a line begins with, where they are among `words` and followed by
 * what `then` (a sticky pattern) tells; 0 for none: “By ” of “By Ann Lee”. By a table and not one pattern of sixty words
 * without case, which a browser takes long to make ready.
 */
export function leadLength(words: readonly string[], then: RegExp): (line: string) => number {
  const byFirst = Map.groupBy(words, word => word.slice(0, 1));
  return line => {
    const low = line.slice(0, LONGEST).toLowerCase();
    for (const word of byFirst.get(low.slice(0, 1)) ?? []) {
      if (!low.startsWith(word)) continue;
      then.lastIndex = word.length;
      const rest = then.exec(line);
      if (rest) return word.length + rest[0].length;
    }
    return 0;
  };
}

/** How far the words reach that lead to the authors' names, with a colon after them: “By ”, “Text: ”. */
export const leadOf = leadLength(BYLINE_WORDS.lead, /(?=[\s:：՝])\s*[:：՝]?\s*/y);
