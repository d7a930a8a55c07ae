import { parseDate } from '../../metadata/parse-date.ts';
import type { Leaf } from '../../segment/leaf.ts';
import { bare } from '../../segment/text.ts';
import { isSeeAlso, saysSeeAlso } from './find-cues.ts';
import { COUNTED, LABEL_WORDS, TIMES } from './label-words.ts';

const LABELS = new Set(Object.values(LABEL_WORDS).flatMap(lines => lines.split('|')));
const UNITS = new Set(TIMES.units.split('|'));
const COUNTS = new Set(COUNTED.split('|'));
const SAYS = TIMES.says.split('|');
/** The part of a pointer that is no link is no longer than its words: “Read also: ”. */
const POINTING = 40;
const SHORTEST_LINK = 10;
const MOST_WORDS = 6;
const MOST_LABEL_WORDS = 10;

/** Whether a line is a label of the page and no text, whatever stands around it: a date, a pointer, the
 * name of a tool, the time that it takes to read, a sign. */
export const isLabel = (leaf: Leaf): boolean =>
  isSign(leaf) || isPointer(leaf) || isDate(leaf) || isWords(leaf) || isReport(leaf) || isRecording(leaf);

/** “Audio: the gate at night (02:41)”: a recording, with how long it takes. */
const RECORDING = /[([|]\s?\d{1,2}:[0-5]\d(?::[0-5]\d)?\s?[)\]]?$/;
const LONGEST_RECORDING = 15;
const isRecording = ({ text, figures, kind, name }: Leaf): boolean =>
  figures.words <= LONGEST_RECORDING && kind !== 'item' && name !== 'td' && name !== 'th' && RECORDING.test(text);

/** “Found a mistake? Select it and press Ctrl+Enter”, in any language. */
const KEYS = /(?:ctrl|strg|ctr)\s*\+\s*(?:enter|entr[ée]e|intro|invio)/i;
const isReport = ({ text, figures }: Leaf): boolean => figures.words <= LONGEST_REPORT && KEYS.test(text);
const LONGEST_REPORT = 30;

/** Points in any language. */
const ARROW = /^(?:[▶►→➡➤»]|>>|👉)/;

/** Pictograms, or what joins them, alone. */
const SIGNS = /^(?:[\ud800-\udfff\s]|\u200d|\ufe0f)+$/;
/** The number of a picture, “3/12”; the time in a recording, “01:15”. */
const COUNTER = /^(?:\d{1,3} ?\/ ?\d{1,3}|\d{1,2}:[0-5]\d(?::[0-5]\d)?)$/;
const isSign = ({ text, name }: Leaf): boolean =>
  SIGNS.test(text) || (COUNTER.test(text) && name !== 'td' && name !== 'th');

/** “Read more: …”: a short line that is link but for the words that say so. */
function isPointer({ text, linked, figures }: Leaf): boolean {
  if (figures.words >= 25) return false;
  if (ARROW.test(text)) return linked > 0.7 * text.length;
  if (!saysSeeAlso(text)) return false;
  // A sentence is text, unless all of it is the link.
  if (/[.!]$/.test(text)) return linked > 0.95 * text.length;
  return linked > 0.6 * text.length || (text.length - linked <= POINTING && linked >= SHORTEST_LINK);
}

/** So many figures are in a date that a full stop after it makes no sentence. */
const MOST_OF_DATE = 0.4;

/** A day and a time have so many figures, and few words beside them: “Mis à jour le 14 mars 2025 à 11h02”. */
const DAY_AND_TIME = 8;
const MOST_DATE_WORDS = 11;

/** A line that is a date and nothing else. */
const isDate = ({ text, figures }: Leaf): boolean =>
  figures.words <= (figures.digits >= DAY_AND_TIME ? MOST_DATE_WORDS : 7) &&
  (!/[.!?]$/.test(text) || figures.digits > MOST_OF_DATE * text.length) &&
  parseDate(text) !== null;

// Capitals of Turkish: “İ” is “i” there.
const keyOf = (text: string): string => bare(text.includes('İ') ? text.toLocaleLowerCase('tr') : text);

/** Whether a line is the name of a tool, or stands where an advertisement was. */
export const isToolLabel = ({ text, figures }: Leaf): boolean =>
  figures.words <= MOST_LABEL_WORDS && LABELS.has(keyOf(text));

function isWords({ text, figures, kind }: Leaf): boolean {
  if (figures.words > MOST_LABEL_WORDS || kind === 'item') return false;
  const key = keyOf(text);
  const words = key.split(' ');
  if (LABELS.has(key) || isSeeAlso(key)) return true;
  return figures.words <= MOST_WORDS && (isTime(words) || isCount(words));
}

/** “6 hours ago”, “Reading time: 4 min.”: a number, its unit, and a word that tells what for. */
function isTime(words: string[]): boolean {
  const at = words.findIndex((word, i) => /^\d+$/.test(word) && UNITS.has(words[i + 1] ?? ''));
  const rest = words.filter((_, i) => i !== at && i !== at + 1);
  const line = ` ${rest.join(' ')} `;
  return at >= 0 && (rest.length === 0 || SAYS.some(says => line.includes(` ${says} `)));
}

/** “Views: 341”, “12 comments”, “Количество показов: 312”. */
function isCount(words: string[]): boolean {
  const isNumber = (word = ''): boolean => /^\d+$/.test(word);
  return words.length <= 4 && (isNumber(words[0]) || isNumber(words.at(-1))) && words.some(word => COUNTS.has(word));
}
