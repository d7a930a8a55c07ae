import { has, is, type Lexicon, verbMayLead } from '../lexicon/lexicon.ts';
import { isName, isPronoun, type Mention } from '../mentions/mention.ts';
import { isColon, isDash, isQuote, isWord, type Token } from '../text/tokens.ts';
import { isFree } from './subjects.ts';

/**
 * The lawyer Ann Lee: “…”. A sentence without a verb that is known to speak: whoever is alone in it or stands
 * before the colon; null where nobody does.
 * @param from the sentence's first token
 * @param at the quote's token
 */
export function beforeColon(
  tokens: readonly Token[],
  mentions: Mention[],
  from: number,
  at: number,
  lexicon: Lexicon,
): Mention | null {
  const colon = isDash(tokens[at - 1]) ? at - 2 : at - 1; // “Lee: – “…””
  if (!isColon(tokens[colon])) return null;
  from += tokens.slice(from, colon).findLastIndex(t => isQuote(t) || isDash(t)) + 1; // “…” – Tom Berg: “…”
  const left = mentions.filter(m => m.first >= from && m.last < at && !m.inner);
  const free = left.filter(m => !isPronoun(m) && isFree(tokens, m, lexicon));
  const verbFirst = verbMayLead(lexicon);
  const names = free.filter(isName);
  const [one, more] = names[0] ? names : free;
  const only = verbFirst && !more ? one : undefined; // “Her son tries to cheer her up: …”
  const last = left.at(-1);
  const lead = last ? tokens.slice(from, last.first) : [];
  const isLed =
    !!last &&
    (last.phrase <= from ||
      (verbFirst && last.last > last.first && free.includes(last)) ||
      (lead.length < 5 && lead.every(t => isWord(t)) && lead.some(t => has(t, is.role | is.title | is.body))));
  return only ?? (isLed && isName(last) && last.after === colon ? last : null);
}
