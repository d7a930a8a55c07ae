import { bitsAt, CAPITAL } from '../../characters.ts';
import { folded } from '../languages/items.ts';
import type { Entry } from '../lexicon/lexicon.ts';

export type Token = {
  kind: 'word' | 'number' | 'sign' | 'quote';
  /** Offsets into the block's text. */
  start: number;
  end: number;
  text: string;
  /** Lower case, without clitics and invisible characters: what the pack is asked for. */
  norm: string;
  /** What the pack knows of the word; a phrase's first word carries the phrase's classes. */
  entry: Entry | null;
  bits: number;
  /** How many words the phrase has that it begins: one where it is no phrase. */
  length: number;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Had a clitic that `norm` lacks, “Lee’s”, and how long that is. */
  owner: boolean;
  clitic: number;
  /** The sentence's number within the block. */
  sentence: number;
  /** For a quote: the index into the stretches; -1 else. */
  stretch: number;
  /** The first word of its sentence. */
  first: boolean;
};

// With the strokes and the vowels that Arabic may leave out, and the tones inside Armenian words.
const invisible = /[՛՜՞\u0640\u064b-\u0652\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]/;
const everyInvisible = new RegExp(invisible, 'g');

const everyOtherApostrophe = /[’ʼ]/g;

/** What tells that more than lower case is asked for: one look, where most words are spared four. */
const special = new RegExp(`${invisible.source}|[’ʼآ-يıİ\u0307]`);

/** Lower case with straight apostrophes and without invisible characters: two words that look alike are alike. */
export const plain = (word = ''): string =>
  special.test(word)
    ? folded(word.replace(everyInvisible, '').toLowerCase().replace(everyOtherApostrophe, "'"))
    : word.toLowerCase();

/** The same without the points of «ё», which one writes and another leaves out: «Соболёв» is «Соболев». */
export const pointless = (word = ''): string => plain(word).replaceAll('ё', 'е');

type Placed = { sentence: number };

/** Whether two tokens or mentions of a block are there and stand in one sentence. */
export const together = <T extends Placed>(a: T | undefined, b: Placed | undefined): a is T & Placed =>
  !!a && a.sentence === b?.sentence;

/** A word; of one sentence, where that is given. */
export const isWord = (t: Token | undefined, sentence = t?.sentence): t is Token & { kind: 'word' } =>
  t?.kind === 'word' && t.sentence === sentence;

export const isQuote = (t: Token | undefined): boolean => t?.kind === 'quote';

export const isComma = (t: Token | undefined): boolean => t?.text === ',';

export const isColon = (t: Token | undefined): boolean => t?.text === ':';

/** A token that is one of some signs. */
export const isSign = (t: Token | undefined, shape: RegExp): boolean => t?.kind === 'sign' && shape.test(t.text);

export const isDash = (t: Token | undefined): boolean => isSign(t, /^[–—-]$/);

/** МИД, AFAD: it has its capitals wherever it stands. */
export function isAcronym(t: Token | undefined): boolean {
  let capitals = 0;
  while (capitals < 7 && bitsAt(t?.text ?? '', capitals) & CAPITAL) capitals++;
  return capitals > 1 && capitals < 7;
}

/** What `plain` makes of a whole text, where each character keeps its place; null where some would not. */
export function plainInPlace(text: string): string | null {
  const low = plain(text);
  return low.length === text.length ? low : null;
}
