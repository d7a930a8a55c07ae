/** Scripts whose letters join or stand for whole words: one sign is enough, two would read as a word. */
const ONE_SIGN = /\p{Script=Arabic}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
const LONGEST = 200;

/** The first letter of a word, past marks and brackets, with what combines with it; empty where it has none. */
const firstLetter = (word: string) => word.match(/[\p{L}\p{N}]\p{M}*/u)?.[0] ?? '';

/** “von”, “al-”, “дер”: a word that starts small where small letters exist. */
const isParticle = (word: string) => /^\P{L}*\p{Ll}/u.test(word);

/**
 * One or two capital letters that stand for a name in any script: first and last name, past particles.
 * “Ana de la Torre” is AT; a name without letters is “?”.
 */
export function initials(name: string): string {
  const words = name
    .normalize('NFC')
    .slice(0, LONGEST)
    .split(/[\s.]+/u)
    .filter(firstLetter);
  const proper = words.filter(word => !isParticle(word));
  const [first = '', ...rest] = (proper.length > 0 ? proper : words).map(firstLetter);
  if (!first) return '?';
  return ONE_SIGN.test(first) ? first : (first + (rest.at(-1) ?? '')).toUpperCase();
}
