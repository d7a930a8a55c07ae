import { monthNumber, parseDate } from './parse-date.ts';

/** A letter, by what it is not: see `parse-date.ts`. */
const L = '[^\\s\\d!-/:-@[-`{-~]';
/** “14 июля, 12:30”, “July 14, 12:30”, also after a word or two: “Moscow, 14 July”. */
const DAY_FIRST = new RegExp(`(?:^|\\s)(\\d{1,2})\\.?\\s+(${L}{3,})\\.?(?=[\\s,]|$)`);
const MONTH_FIRST = new RegExp(`(?:^|\\s)(${L}{3,})\\.?\\s+(\\d{1,2})(?=[\\s,]|$)`);
const YEAR = /\d{4}/;
const LONGEST = 40;

/**
 * A printed date without its year, as ISO 8601: sites leave out the current one. The year is the last in which the day
 * was not after `latest`, a date in ISO 8601. Null where the line is longer than a date, or has a year, or no date.
 */
export function parseYearless(text: string | null, latest: string): string | null {
  if (!text || text.length > LONGEST || YEAR.test(text)) return null;
  const line = text.toLowerCase();
  const dayFirst = DAY_FIRST.exec(line);
  const monthFirst = dayFirst && monthNumber(dayFirst[2]) ? null : MONTH_FIRST.exec(line);
  const [found, day, name] = monthFirst
    ? [monthFirst, monthFirst[2], monthFirst[1]]
    : [dayFirst, dayFirst?.[1], dayFirst?.[2]];
  const month = monthNumber(name);
  if (!found) return null;
  const rest = line.slice(found.index + found[0].length);
  const inYear = (year: number): string | null => parseDate(`${day}.${month}.${year} ${rest}`);
  const year = Number(latest.slice(0, 4));
  const date = inYear(year);
  return date && date.slice(0, 10) > latest.slice(0, 10) ? inYear(year - 1) : date;
}
