import type { TextSpan } from './types.ts';

/** Quotation marks, apostrophes and dashes as people type them. */
const TYPED = new Map([
  ...[...'“”„«»″'].map((mark): [string, string] => [mark, '"']),
  ...[...'‘’‚ʼ′՚'].map((mark): [string, string] => [mark, "'"]),
  ...[...'‐‑‒–—'].map((mark): [string, string] => [mark, '-']),
  ['\u00a0', ' '],
  ['ı', 'i'],
]);

const folded = new Map<string, string>();

/** One UTF-16 unit without case and accent, still one unit, so that offsets hold. */
function foldUnit(unit: string): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const base = TYPED.get(unit) ?? unit.normalize('NFD').charAt(0).toLowerCase().charAt(0);
  folded.set(unit, base);
  return base;
}

/** The text as the search compares it: no case, no accents, plain marks. Same length as the text. */
export function fold(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) result += foldUnit(text.charAt(at));
  return result;
}

/** The query as the search compares it; empty where there is nothing to search for. */
export const foldQuery = (query: string) => fold(query.normalize('NFC').trim().replace(/\s+/g, ' '));

/** Where `needle`, a folded query, occurs in a text. Offsets in the text, in order, without overlap. */
export function findHits(text: string, needle: string): TextSpan[] {
  if (!needle) return [];
  const hits: TextSpan[] = [];
  const haystack = fold(text);
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + needle.length)) {
    hits.push({ start: at, end: at + needle.length });
  }
  return hits;
}
