import { bitsAt, LETTER } from '../../characters.ts';
import { leadLength } from './byline-lead.ts';
import { BYLINE_WORDS } from './byline-words.ts';
import { isCapital } from './full-name.ts';

/** How far the words of a byline reach that a line begins with, with the space after them; 0 for none. */
export const cueLength = leadLength(BYLINE_WORDS.lead, /\s*[:：՝]?\s+/y);

/** A letter of a script without capitals. */
const isCaseless = (letter: string): boolean =>
  (bitsAt(letter, 0) & LETTER) !== 0 && letter.toLowerCase() === letter.toUpperCase();

/** “By Ann Lee”: a word of bylines and a capital, where there are any. */
export function beginsLikeOne(line: string): boolean {
  const cue = cueLength(line);
  return cue > 0 && (isCapital(line, cue) || isCaseless(line.charAt(cue)));
}
