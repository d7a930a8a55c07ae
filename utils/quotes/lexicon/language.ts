import { countLetters, wordsIn } from '../../scripts.ts';
import type { Block } from '../../types.ts';
import { packs } from '../languages/index.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { verbAnywhere } from '../languages/word-order.ts';
import { plain } from '../text/tokens.ts';
import { smallWords } from './small-words.ts';

const sampleLength = 3000; // letters from the top of the page tell its language
const benefit = 1.5; // how much better another language must fit than the declared one
// Shares of small words: of a text that is in a language at least, of a long one, of one that is so without doubt.
const fits = 0.08;
const longText = 100; // words
const fitsLong = 0.015;
const certain = 0.3;
const fitsForeign = 0.25; // where the page declares a language without a pack: its relatives share some of its words

/** A pack for text in a language that no pack is for: marks, labels and names by their capitals are still found. */
export const unknownLanguage: LanguagePack = { code: 'und', script: 'Latin', order: verbAnywhere };

/** The small words of a pack: made once. */
const smallOf = new Map<LanguagePack, ReadonlySet<string>>();
function smallSet(pack: LanguagePack): ReadonlySet<string> {
  const small = smallOf.get(pack) ?? new Set(smallWords(pack));
  smallOf.set(pack, small);
  return small;
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
  const isForeign = !declared && code && code !== unknownLanguage.code;
  const letters = countLetters(sample);
  if (letters.all < 40) return declared ?? unknownLanguage;
  const isMostly = ({ script }: LanguagePack): boolean => (letters.of.get(script) ?? 0) >= letters.all / 2;
  const words = wordsIn(plain(sample));
  let best: LanguagePack | null = null;
  let bestScore = 0;
  let isDenied = false;
  for (const pack of declared ? [declared, ...packs.filter(p => p !== declared)] : packs) {
    if (!isMostly(pack)) continue;
    const share = shareOfSmall(words, pack);
    // Nothing else comes near that: the other lists need not be made ready.
    if (pack === declared && share >= certain) return pack;
    // A long text without its small words is not in that language, whatever the page declares.
    const isOther = words.length >= longText && share < fitsLong;
    if (isOther) isDenied ||= pack === declared;
    const own = share + (hasLettersOf(sample, pack) ? 0.1 : 0);
    const score = pack === declared ? own * benefit + 0.02 : own;
    if (!isOther && score > bestScore) [best, bestScore] = [pack, score];
  }
  if (best && bestScore >= (isForeign ? fitsForeign : fits)) return best;
  return declared && !isDenied && isMostly(declared) ? declared : unknownLanguage;
}

/** The share of the words that are small ones of a language. */
function shareOfSmall(words: readonly string[], pack: LanguagePack): number {
  const small = smallSet(pack);
  return words.filter(word => small.has(word)).length / (words.length || 1);
}

/** Whether a text has letters that only this language has. */
const hasLettersOf = (sample: string, { letters }: LanguagePack): boolean =>
  !!letters && [...letters].some(letter => sample.includes(letter));
