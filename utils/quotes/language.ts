import { bitsAt, COMBINING, LETTER } from '../characters.ts';
import type { Block } from '../types.ts';
import { packs } from './languages/index.ts';
import type { LanguagePack } from './languages/pack.ts';
import { verbAnywhere } from './languages/priors.ts';
import { smallWords } from './small-words.ts';
import { plain } from './tokens.ts';

type Script = LanguagePack['script'];

const scripts: [Script, RegExp][] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Arabic', /\p{Script=Arabic}/u],
];
const scriptOf = new Map<string, Script | null>();
const sampleLength = 3000; // letters from the top of the page tell its language
const benefit = 1.5; // how much better another language must fit than the declared one
const fits = 0.08; // a text in a language has at least this share of its function words
const certain = 0.3; // of running text in the declared language
const fitsForeign = 0.25; // where the page declares a language without a pack: its relatives share some of its words

/** A pack for text in a language that no pack is for: marks, labels and names by their capitals are still found. */
export const unknown: LanguagePack = { code: 'und', script: 'Latin', order: verbAnywhere };

/** The small words of a pack: made once. */
const smallOf = new Map<LanguagePack, Set<string>>();
function isSmall(word: string, pack: LanguagePack): boolean {
  const known = smallOf.get(pack) ?? new Set(smallWords(pack));
  smallOf.set(pack, known);
  return known.has(word);
}

/**
 * The pack to read a text with: the declared language, unless the script or the function words speak for another.
 * @param lang as the page declares it (BCP 47), or an empty string
 */
export function resolveLanguage(lang: string, blocks: readonly Block[]): LanguagePack {
  let sample = '';
  for (const block of blocks) {
    sample += ` ${block.text.slice(0, sampleLength)}`;
    if (sample.length > sampleLength) break;
  }
  const code = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  const declared = packs.find(p => p.code === code) ?? null;
  const isForeign = !declared && code !== '' && code !== unknown.code;
  const { words, letters, counts } = hear(sample);
  if (letters < 40) return declared ?? unknown;
  let best: LanguagePack | null = null;
  let bestScore = 0;
  for (const pack of declared ? [declared, ...packs.filter(p => p !== declared)] : packs) {
    if ((counts.get(pack.script) ?? 0) < letters / 2) continue;
    let score = words.reduce((sum, word) => sum + (isSmall(word, pack) ? 1 : 0), 0) / Math.max(1, words.length);
    // Nothing else comes near that: the other lists need not be made ready.
    if (pack === declared && score >= certain) return pack;
    if (pack.letters && [...pack.letters].some(letter => sample.includes(letter))) score += 0.1;
    if (pack === declared) score = score * benefit + 0.02;
    if (score > bestScore) {
      best = pack;
      bestScore = score;
    }
  }
  if (best && bestScore >= (isForeign ? fitsForeign : fits)) return best;
  if (declared && (counts.get(declared.script) ?? 0) >= letters / 2) return declared;
  return unknown;
}

/** The words of a text, and how many of its letters are of each script. */
function hear(sample: string): { words: string[]; letters: number; counts: Map<Script, number> } {
  const words: string[] = [];
  const found = new Map<string, number>();
  let letters = 0;
  let latin = 0;
  let from = 0;
  for (let at = 0; at <= sample.length; at++) {
    const bits = at < sample.length ? bitsAt(sample, at) : 0;
    const character = sample[at] ?? '';
    if (bits & LETTER) {
      letters++;
      if (sample.charCodeAt(at) < 0x80) latin++;
      else found.set(character, (found.get(character) ?? 0) + 1);
    }
    if (bits & (LETTER | COMBINING) || character === '’' || character === "'") continue;
    if (at > from) words.push(plain(sample.slice(from, at)));
    from = at + 1;
  }
  const counts = new Map<Script, number>([['Latin', latin]]);
  for (const [letter, count] of found) {
    let script = scriptOf.get(letter);
    if (script === undefined) {
      script = scripts.find(([, shape]) => shape.test(letter))?.[0] ?? null;
      scriptOf.set(letter, script);
    }
    if (script) counts.set(script, (counts.get(script) ?? 0) + count);
  }
  return { words, letters, counts };
}
