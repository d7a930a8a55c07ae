import { has, is } from '../lexicon/lexicon.ts';
import type { Stretch } from '../marks/stretch.ts';
import { isQuote, isWord, type Token } from './tokens.ts';

/**
 * Numbers the sentences of a block's tokens, in place, and marks the first word of each. They end at a stop before a
 * capital, a number or a quote. After a quote one ends only where the quote itself ends on a full stop and a capital
 * follows: “Why?” She asked and “No!” Lee said are one sentence each.
 * @param loud they also end after a quote with ? or !: where a comma always leads on to whoever says it, „Nein!“, sagte Lee; and a
 *   number with a full stop counts, „der 1. Sieg“
 */
export function numberSentences(tokens: Token[], stretches: readonly Stretch[], text: string, loud: boolean) {
  let sentence = 0;
  let fresh = true;
  const base = tokens.find(t => t.stretch >= 0)?.stretch ?? 0;
  /** The last character of a quote. */
  const lastOf = (quote: Token): string => text[(stretches[quote.stretch - base]?.to ?? 0) - 1] ?? '';
  tokens.forEach((token, i) => {
    token.sentence = sentence;
    if (fresh && (isWord(token) || token.kind === 'number')) {
      token.first = true;
      fresh = false;
    }
    if (isQuote(token)) fresh = false;
    const next = tokens[i + 1];
    if (!next || !(isQuote(token) ? endsAfterQuote(lastOf(token), next, loud) : endsAt(tokens, i, next, loud))) return;
    sentence++;
    fresh = true;
  });
}

const endsAfterQuote = (last: string, next: Token, loud: boolean): boolean =>
  (loud ? /[.…!?]/ : /[.…]/).test(last) && (next.capital || isQuote(next));

function endsAt(tokens: readonly Token[], i: number, next: Token, loud: boolean): boolean {
  const [left, number, token] = [tokens[i - 2], tokens[i - 1], tokens[i]];
  const isSmall = has(next, is.function | is.pronoun);
  // An abbreviation, unless a small word with a capital follows: “at 7 p.m. He left”.
  if (isWord(token)) return token.text.endsWith('.') && next.capital && isSmall && token.text.length > 2;
  if (!/^[.!?…։。]$/.test(token?.text ?? '')) return false;
  // „der 1. Heimsieg“, but „Es stand 3:1. Trainer Lind …“, „mit 45. Er …“
  if (loud && number?.kind === 'number' && number.text.length < 3 && isWord(left) && next.capital) return isSmall;
  return next.capital || next.kind === 'number' || isQuote(next) || /^[–—¿¡-]/.test(next.text);
}
