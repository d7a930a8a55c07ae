import { bare, VOWELS } from '../../segment/text.ts';
import { CUES } from './cues.ts';

type Cue = { word: string; bit: number };

/** Two characters as one number. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at + 1) << 16) | text.charCodeAt(at);

const entries = Object.values(CUES);
const starting: Cue[] = [];
/** Cues that count anywhere, by their first two characters; those of one character apart. */
const anywhere = new Map<number, Cue[]>();
const single: Cue[] = [];
/** Places of 2 ** 14 for pairs of characters: nearly all pairs of a text are those of no cue, and fall on an empty one. */
const PLACES = 0x3fff;
const placeAt = (text: string, at: number): number => (text.charCodeAt(at) * 131 + text.charCodeAt(at + 1)) & PLACES;
const taken = new Uint8Array(PLACES + 1);
entries.forEach(({ at, words }, index) => {
  for (const word of words.split('|')) {
    const cue = { word, bit: 1 << index };
    if (at === 'start') starting.push(cue);
    else if (word.length === 1) single.push(cue);
    else {
      const key = pairAt(word, 0);
      anywhere.set(key, [...(anywhere.get(key) ?? []), cue]);
      taken[placeAt(word, 0)] = 1;
    }
  }
});
const starters = new Map<string, Cue[]>();
for (const cue of starting) starters.set(cue.word.slice(0, 1), [...(starters.get(cue.word.slice(0, 1)) ?? []), cue]);

/** `says …`, one for each group of cues, in the order of their bits. */
export const CUE_NAMES = Object.keys(CUES).map(name => `says ${name}`);
const SEE_ALSO = 1 << Object.keys(CUES).indexOf('seeAlso');
const SUBSCRIBE = 1 << Object.keys(CUES).indexOf('subscribe');
const LONGEST_CALL = 400;
/** How far into a text cues are looked for. */
const REACH = 200;

/**
 * The groups of cues that a text begins with or, where it is `short`, has near its beginning; a bit for each. One pass
 * over the text for all cues.
 */
export function findCues(text: string, short: boolean): number {
  const start = text.slice(0, REACH).replaceAll('İ', 'i').replace(VOWELS, '').toLowerCase();
  let found = 0;
  for (const { word, bit } of starters.get(start.slice(0, 1)) ?? []) if (start.startsWith(word)) found |= bit;
  if (!short) return found;
  for (const { word, bit } of single) if (start.includes(word)) found |= bit;
  for (let i = 0; i + 1 < start.length; i++) {
    const cues = taken[placeAt(start, i)] ? anywhere.get(pairAt(start, i)) : undefined;
    if (!cues) continue;
    for (const { word, bit } of cues) if (start.startsWith(word, i)) found |= bit;
  }
  return found;
}

const SEE_ALSO_LINES = new Set(CUES.seeAlso.words.split('|').map(bare));

/** Whether a line, as `bare` gives it, points to other texts and says nothing else. */
export const isSeeAlso = (line: string): boolean => SEE_ALSO_LINES.has(line);

/** Whether a short text asks its reader to sign up, to subscribe, to follow. */
export const asksToSubscribe = (text: string): boolean =>
  text.length < LONGEST_CALL && (findCues(text, true) & SUBSCRIBE) !== 0;

/** Whether a text begins with a pointer to another one. */
export const saysSeeAlso = (text: string): boolean => (findCues(text.slice(0, 60), false) & SEE_ALSO) !== 0;
