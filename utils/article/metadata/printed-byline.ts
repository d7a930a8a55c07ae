import { bare, countWords, plain } from '../segment/text.ts';
import { leadLength, leadOf } from './byline-lead.ts';
import { BYLINE_EDGES, BYLINE_WORDS } from './byline-words.ts';
import { parseDate } from './parse-date.ts';

const joinOf = leadLength([...BYLINE_WORDS.and, ...BYLINE_WORDS.with, ...BYLINE_WORDS.helped], /\s/y);
const DEGREES = new Set<string>(BYLINE_WORDS.degrees);
/** Before the names: “Analysis by”. More is of the site: a date, sections, buttons. */
const MOST_BEFORE = 2;
/** After them: “, a reporter in the north”. */
const MOST_AFTER = 8;
const LONGEST_LEAD = 3;

/**
 * A byline as printed, without what else stands in its line: the words that lead to the authors' names, the names, and
 * what a comma, a bracket or an “and” joins to them. Dates, buttons and account names stay out.
 * @param authors the names of all authors
 * @returns null where the line is a date or an address
 */
export function printedByline(line: string, authors: string[]): string | null {
  if (/https?:/.test(line)) return null;
  const found = authors
    .map(name => ({ start: placeOf(name, line), length: name.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  const [first] = found;
  if (!first) return parseDate(line) ? null : line;
  const end = Math.max(...found.map(({ start, length }) => start + length));
  // Each name may have an element of its own.
  const names = found
    .map(({ start, length }, i) => {
      const next = found[i + 1]?.start ?? end;
      const between = line.slice(start + length, next);
      return line.slice(start, start + length) + (between.trim() || next >= end ? between : ', ');
    })
    .join('');
  const close = names.includes('(') && line[end] === ')' ? ')' : '';
  const text = before(line.slice(0, first.start)) + names + close + after(line.slice(end + close.length));
  return plain(text.replace(/\s*,\s*/g, ', ').replace(BYLINE_EDGES, ''));
}

/** Where a name stands in a line, and not as a part of a longer word or of an address; -1 where it does not. */
function placeOf(name: string, line: string): number {
  const [low, lowName] = [line.toLowerCase(), name.toLowerCase()];
  // “İ” is two characters in small letters: then the letters must be the same.
  const isAligned = low.length === line.length && lowName.length === name.length;
  const [text, word] = isAligned ? [low, lowName] : [line, name];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/^[.-]?[\p{L}\d]/u.test(line.slice(at + name.length))) return at;
  return -1;
}

/** What leads to the names: all of a few words, other names with a comma, or else the last ones that do so in bylines. */
function before(text: string): string {
  if (!/\d/.test(text) && (countWords(text) <= MOST_BEFORE || /,\s*$/.test(text))) return text;
  const words = text.trim().split(/\s+/);
  for (let count = LONGEST_LEAD; count > 0; count--) {
    const lead = `${words.slice(-count).join(' ')} `;
    if (leadOf(lead) === lead.length) return lead;
  }
  return '';
}

/** What is joined to the names. Degrees end it: another line may touch them. */
function after(text: string): string {
  let degrees = '';
  for (const [part, word = ''] of text.matchAll(/,\s*([\p{L}.]+)/gu)) {
    if (!text.startsWith(degrees + part) || !DEGREES.has(bare(word))) break;
    degrees += part;
  }
  if (degrees) return degrees;
  const isJoined = /^\s*[,(]/.test(text) || joinOf(text.trimStart()) > 0;
  return isJoined && countWords(text) <= MOST_AFTER && bare(text) !== '' && !/\d{2}/.test(text) ? text : '';
}
