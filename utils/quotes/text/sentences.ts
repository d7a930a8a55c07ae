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
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    token.sentence = sentence;
    if (fresh && (isWord(token) || token.kind === 'number')) {
      token.first = true;
      fresh = false;
    }
    if (isQuote(token)) fresh = false;
    const next = tokens[i + 1];
    if (!next) break;
    let ends = false;
    if (/^[.!?…։。]$/.test(token.text)) {
      ends = next.capital || next.kind === 'number' || isQuote(next) || /^[–—¿¡-]/.test(next.text);
      // „der 1. Heimsieg“, but „Es stand 3:1. Trainer Lind …“, „mit 45. Er …“
      const [left, number] = [tokens[i - 2], tokens[i - 1]];
      if (loud && number?.kind === 'number' && number.text.length < 3 && isWord(left) && next.capital)
        ends = has(next, is.function | is.pronoun);
    } else if (isWord(token) && token.text.endsWith('.')) {
      // An abbreviation, unless a small word with a capital follows: “at 7 p.m. He left”.
      ends = next.capital && has(next, is.function | is.pronoun) && token.text.length > 2;
    } else if (isQuote(token)) {
      const s = stretches[token.stretch - base];
      const inner = s ? text[s.to - 1] : '';
      ends = (inner === '.' || inner === '…' || (loud && /[!?]/.test(inner ?? ''))) && (next.capital || isQuote(next));
    }
    if (ends) {
      sentence++;
      fresh = true;
    }
  }
}
