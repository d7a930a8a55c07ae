import { BYLINE_EDGES, BYLINE_WORDS } from './byline-words.ts';
import { calledByline } from './called-byline.ts';
import { nameBesideDate, nameInDateline } from './dated-byline.ts';
import type { PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';
import { spaced } from './readable-text.ts';
import { signature } from './signature.ts';

/** The line that names the author, as printed, and the parts of it that stand in elements of their own. */
export type Byline = { line: string; parts: string[] };

/**
 * Where the page names its author: an element called a byline or an author, or a short line that begins like one, near
 * the headline or after the text; a name beside the date; the agency's brackets before the first sentence; a name set off
 * as the text's last line. Null where it prints none.
 * @param known the authors that the page tells machines
 * @param siteName what the site calls itself
 */
export function readByline(facts: PageFacts, known: string[], siteName: string | null): Byline | null {
  const called = calledByline(facts, known, siteName);
  return called
    ? { ...called, line: withoutDate(spaced(called.line, called.parts), called.parts) }
    : (nameBesideDate(facts) ?? nameInDateline(facts) ?? signature(facts));
}

const DATED = new RegExp(`\\s(?:${BYLINE_WORDS.dated.join('|')})\\s*:?$`, 'iu');

/** The line up to the first of its parts that is a date: when it was printed is no part of who wrote. */
function withoutDate(line: string, parts: string[]): string {
  const date = parts.find(part => parseDate(part) !== null);
  const before = date ? line.slice(0, Math.max(0, line.indexOf(date))) : '';
  return before.replace(BYLINE_EDGES, '').replace(DATED, '').replace(BYLINE_EDGES, '') || line;
}
