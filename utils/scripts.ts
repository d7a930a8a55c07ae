import { characterBits, LETTER } from './characters.ts';

export type Script = 'Latin' | 'Cyrillic' | 'Armenian' | 'Arabic';

const LETTERS: [Script, RegExp][] = [
  ['Latin', /[A-Za-zªµºÀ-ÖØ-öø-\u024f\u1e00-\u1eff]+/g],
  ['Cyrillic', /[\u0400-\u0481\u048a-\u052f]+/g],
  ['Armenian', /[\u0531-\u0556\u0561-\u0588]+/g],
  ['Arabic', /[\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06fa-\u06fc\u06ff\u0750-\u077f]+/g],
];
/** May be a letter: neither ASCII nor general punctuation. */
const OTHER = /[^\0-\x7f\u2000-\u206f]/;
/** A word, told by what is not in it. */
const WORD = /[^\s\d!-&(-/:-@[-`{-~«»„“”‘…–—]+/g;

/** How many letters a text has of all scripts, and of each of ours. The browser counts: a walk in a page's first script is slow. */
export function countLetters(text: string): { all: number; of: Map<Script, number> } {
  const of = new Map<Script, number>();
  let rest = text;
  for (const [script, letters] of LETTERS) {
    const without = rest.replace(letters, '');
    of.set(script, rest.length - without.length);
    rest = without;
    if (!OTHER.test(rest)) break;
  }
  let all = text.length - rest.length;
  if (OTHER.test(rest)) for (let i = 0; i < rest.length; i++) if (characterBits(rest.charCodeAt(i)) & LETTER) all++;
  return { all, of };
}

/** The words of a text, as far as telling its language needs them. */
export const wordsIn = (text: string): string[] => text.match(WORD) ?? [];
