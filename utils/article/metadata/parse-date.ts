import { MONTHS } from './months.ts';

const monthOf = new Map<string, number>();
for (const [index, names] of MONTHS.entries()) for (const name of names) monthOf.set(name, index + 1);

const ISO =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const COMPACT = /\b(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?)?\b/;
/** Also “2025年7月3日”, “2025년 7월 3일”. */
const YEAR_FIRST = /\b(\d{4})(?:[./]|[年년] ?)(\d{1,2})(?:[./]|[月월] ?)(\d{1,2})\b/;
const NUMERIC = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b/;
/** A letter of any script, told by what it is not: classes of letters take a browser long to make ready. */
const L = '[^\\s\\d!-/:-@[-`{-~]';
const DAY_MONTH = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th|er|º|\\.|-го|-ое)?\\s*(?:de\\s+|of\\s+)?(?:${L}{2,12}/)?(${L}{3,}\\.?(?:\\s${L}+)?)[\\s,.]*(?:de\\s+|del\\s+)?(\\d{4})`,
);
const MONTH_DAY = new RegExp(`(${L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?[\\s,.]+(\\d{4})`);
/** Also “15h14”, “15時14分”. */
const CLOCK =
  /(?:^|[^\d.:])(\d{1,2})(?:[:.h]|[時时시] ?)(\d{2})(?::(\d{2}))?(?![\d.])\s*([ap]\.?m\b\.?|[مص](?:ساء|باح)?[\u0627\u064b]*(?![\u0621-\u064a]))?/i;
/** Stands before it. */
const AFTERNOON = /(?:오후|下午|午後) ?$/;
const ZONE = /\b(?:UTC|GMT)\s*([+-]\d{1,2})?(?::?(\d{2}))?|([+-]\d{2}):?(\d{2})\b/i;
/** “2025. augusztus 20.” */
const YEAR_MONTH = new RegExp(`\\b(\\d{4})\\.\\s*(${L}{3,})\\s+(\\d{1,2})\\b`);
const LONGEST = 200;

/**
 * A printed or machine-made date as ISO 8601: `2025-07-03`, with `T15:14` where the time is told and the zone where that
 * is told too; null where there is no date. Ten languages; figures of Arabic script are understood.
 * @param monthFirst how to read 03/04/2025
 */
export function parseDate(text: string | null, monthFirst = false): string | null {
  if (!text || text.length > LONGEST) return null;
  const line = latinDigits(text).normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!/\d/.test(line)) return null;
  const iso = ISO.exec(line) ?? (/\d{8}/.test(line) ? COMPACT.exec(line) : null);
  if (iso) {
    const [, y, m, d, hour, minute, second, zone] = iso;
    return compose(y, m, d, hour === undefined ? null : { hour, minute, second, zone: zone ?? null });
  }
  const low = line.toLowerCase();
  const day = dayOf(low, monthFirst);
  return day && compose(day.y, day.m, day.d, clockOf(low.replace(day.found, ' ')));
}

type Day = { y: string; m: string; d: string; found: string };

/** How dates with the whole year stand in a line, and the groups of each that are day, month and year. */
const WITH_YEAR: { shape: RegExp; d: number; m: number; y: number }[] = [
  { shape: DAY_MONTH, d: 1, m: 2, y: 3 },
  { shape: MONTH_DAY, d: 2, m: 1, y: 3 },
  { shape: YEAR_MONTH, d: 3, m: 2, y: 1 },
  { shape: YEAR_FIRST, d: 3, m: 2, y: 1 },
];

function dayOf(line: string, monthFirst: boolean): Day | null {
  // Dear patterns are spared where they cannot match.
  for (const { shape, d, m, y } of /\d{4}/.test(line) ? WITH_YEAR : []) {
    const parts = shape.exec(line);
    const month = parts && (/^\d/.test(parts[m] ?? '') ? parts[m] : monthNumber(parts[m]));
    if (parts && month) return { y: parts[y] ?? '', m: month, d: parts[d] ?? '', found: parts[0] };
  }
  const numeric = NUMERIC.exec(line);
  if (!numeric) return null;
  const [found, a = '', separator, b = '', year = ''] = numeric;
  const y = year.length === 2 ? `20${year}` : year;
  const swap = Number(b) > 12 || (monthFirst && separator === '/' && Number(a) <= 12);
  return { y, m: swap ? a : b, d: swap ? b : a, found };
}

/** The number of a month by its name in any of the languages, lower case; null for another word. */
export function monthNumber(name = ''): string | null {
  const words = name.replace('.', '').trim();
  const month = monthOf.get(words.split(' ')[0] ?? '');
  return month ? String(month) : null;
}

type Clock = { hour: string; minute?: string; second?: string; zone: string | null };

function clockOf(line: string): Clock | null {
  const found = CLOCK.exec(line);
  if (!found) return null;
  const [all, hour = '', minute, second, after] = found;
  const half = AFTERNOON.test(line.slice(0, found.index + 1)) ? 'pm' : after;
  const hours = half ? (Number(hour) % 12) + (/^[pم]/i.test(half) ? 12 : 0) : Number(hour);
  const zone = ZONE.exec(line.slice(line.indexOf(all) + all.length));
  return { hour: String(hours), minute, second, zone: zone && offsetOf(zone) };
}

/** “+4” and “+4:00” as “+04:00”; a zone by its name is UTC. */
function offsetOf([, hours, minutes, isoHours, isoMinutes]: RegExpExecArray): string {
  if (isoHours) return `${isoHours}:${isoMinutes}`;
  return hours ? `${hoursOf(hours)}:${minutes ?? '00'}` : 'Z';
}

const hoursOf = (offset: string): string => offset[0] + offset.slice(1).padStart(2, '0');

function compose(y = '', m = '', d = '', clock: Clock | null): string | null {
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const two = (value: string | undefined): string => (value ?? '0').padStart(2, '0');
  const date = `${y}-${two(m)}-${two(d)}`;
  if (!clock || Number(clock.hour) > 23 || Number(clock.minute) > 59) return date;
  const zone = clock.zone
    ? /^(?:z|utc|gmt)$/i.test(clock.zone)
      ? 'Z'
      : clock.zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
    : '';
  return `${date}T${two(clock.hour)}:${two(clock.minute)}${clock.second ? `:${two(clock.second)}` : ''}${zone}`;
}

/** Arabic-Indic and Persian figures as those that the patterns know. */
const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, figure => String(figure.charCodeAt(0) & 0xf));
