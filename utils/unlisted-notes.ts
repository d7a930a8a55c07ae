import { toString as textOf } from 'hast-util-to-string';
import type { Article, Note } from './types.ts';

/** As much of a note is looked for: its end may hold the way back. */
const ENOUGH = 60;

/** The notes that the article's own text does not hold, as it does where the page lists them below it. */
export function unlistedNotes({ notes = [], blocks }: Article): Note[] {
  return notes.filter(({ content }) => {
    const [first] = content.children;
    const words = first ? textOf(first).slice(0, ENOUGH) : '';
    return words !== '' && !blocks.some(block => block.text.includes(words));
  });
}
