import type { Mention } from '../mentions/mention.ts';
import { isAcronym, isSign, type Token } from '../text/tokens.ts';

const shortest = 3; // letters: two are the initials of too many

/**
 * What a body may be called for short, in lower case: a single word in capitals; the initials of several words, of all and
 * of those with a capital, “hcc” and “hcoc” for “Harbour Court of Claims”; and what stands in parentheses after them.
 */
export function acronymsOf(tokens: readonly Token[], m: Mention, isBody: boolean): string[] {
  const own = tokens.slice(m.first, m.last + 1);
  const [only, more] = own;
  if (only && !more) return isAcronym(only) ? [only.norm] : [];
  const initials = [own, own.filter(t => t.capital)].map(some => some.map(t => t.norm[0] ?? '').join(''));
  const beside = tokens[m.last + 2];
  const isBeside = isSign(tokens[m.last + 1], /^\($/) && isSign(tokens[m.last + 3], /^\)$/);
  const found = initials.filter(one => one.length >= shortest);
  return isBody && isBeside && beside && isAcronym(beside) ? [...found, beside.norm] : found;
}
