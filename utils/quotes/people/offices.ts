import { has, is } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { isAcronym, isSign, isWord, type Token, together } from '../text/tokens.ts';

const longest = 12; // tokens before a name

/**
 * The initials that an office before a name may go by, in lower case: “the Commissioner of Police, Mr [Lee],” is the CP, a
 * “Cabinet Secretary for Health” the CS, and “superintendent (SSP) [Lee]” the SSP.
 */
export function initialsBefore(tokens: readonly Token[], m: Mention): string[] {
  const found: string[] = [];
  let whole = '';
  let head = ''; // but for what the office is of
  let isOffice = false;
  for (let k = m.first - 1; k > m.first - longest && together(tokens[k], m); k -= 1) {
    const t = tokens[k];
    if (has(t, is.of)) head = '';
    else if (isWord(t) && t.capital) {
      const isClosed = isSign(tokens[k - 1], /^\($/);
      if (isClosed) found.push(t.norm);
      else if (isAcronym(t)) break; // “NMB chair [Lee]”
      if (isClosed || (k === m.first - 1 && has(t, is.title))) continue; // Mr, Dr
      const [initial] = t.norm;
      whole = initial + whole;
      head = initial + head;
      found.push(whole, head);
    } else if (!has(t, is.role) && !isSign(t, /^[(),]$/)) break;
    isOffice ||= has(t, is.role);
  }
  return isOffice ? found.filter(one => one.length > 1) : [];
}
