import { bare, countWords, plain } from '../segment/text.ts';
import type { Byline } from './byline.ts';
import { beginsLikeOne } from './byline-start.ts';
import { isFullName } from './full-name.ts';
import { nameKey } from './name-key.ts';
import { parseDate } from './parse-date.ts';
import { widest } from './peers.ts';
import { readableText } from './readable-text.ts';

/** Looked at, the last ones of the page. */
const MOST_ELEMENTS = 3000;
const LONGEST = 120;
/** A line that is a name and nothing else has so little more than its letters. */
const BESIDE_NAME = 10;
/** Of a line that begins as bylines do. */
const MOST_WORDS = 6;

/**
 * A short line that is a byline by its words alone: the authors' names; where none is known, one that begins as bylines do;
 * or one that ends with the site's name.
 * @param names of the authors, bare
 * @param siteName null where no line that ends so is wanted
 */
export function loneByline(scope: ParentNode, names: string[], siteName: string | null): Byline | null {
  const byNames = names.reduce((sum, name) => sum + name.length + BESIDE_NAME, BESIDE_NAME);
  const longest = names.length ? Math.min(LONGEST, byNames) : LONGEST;
  for (const element of [...scope.querySelectorAll('p, i, em, b, strong, span, div, a')].slice(-MOST_ELEMENTS)) {
    if (element.childElementCount > 2) continue;
    const line = plain(names.length ? readableText(element, 200) : element.textContent?.slice(0, 200));
    // “© Ann Lee” stands below a picture.
    if (!line || line.length > longest || line.startsWith('©')) continue;
    if (names.length ? isOnlyNames(line, names) : isByline(line)) return widest(element, line, names);
    if (siteName !== null && isSigned(line, siteName)) return { line, parts: [] };
  }
  return null;
}

/** “Ann Lee”, “By Ann Lee and Bo Ek”. */
function isOnlyNames(line: string, names: string[]): boolean {
  const key = bare(line);
  if (names.includes(key)) return true;
  return (
    names.every(name => key.includes(name)) && (names.length > 1 || beginsLikeOne(line)) && !SENTENCE_END.test(line)
  );
}

/** “By Ann Lee, 5 July 2026”. The cheap looks come first: there are thousands of lines. */
const isByline = (line: string): boolean =>
  beginsLikeOne(line) && !SENTENCE_END.test(line) && countWords(withoutDate(line)) <= MOST_WORDS;

const SENTENCE_END = /[.!?]$/;

/** “By Ann Lee, 5 July 2026” without its date. */
function withoutDate(line: string): string {
  const comma = line.search(/[,|•·]/);
  return comma > 0 && parseDate(line.slice(comma)) !== null ? line.slice(0, comma) : line;
}

const SIGNED = /\s*,\s*|\s+[/|]\s+/;

/** “Ann Lee, The Anchor”, “Ann Lee / THE ANCHOR”: how a paper's own people sign. */
function isSigned(line: string, siteName: string): boolean {
  const [name = '', outlet = ''] = line.split(SIGNED, 2);
  return nameKey(outlet) === nameKey(siteName) && isFullName(name);
}
