import { has, hasWithout, is, strongBits } from '../lexicon/lexicon.ts';
import { isColon, isQuote, type Token } from '../text/tokens.ts';

const longest = 12; // tokens

/** “On the referee: “…””, «О судействе: «…»», alone in its paragraph: what the words before the quote at token `at` say is what it is about. */
export const isAbout = (tokens: readonly Token[], at: number): boolean =>
  at < longest &&
  isColon(tokens[at - 1]) &&
  hasWithout(tokens[0], is.preposition, is.subordinator) && // “As Lee put it: “…””
  !tokens.slice(0, at).some(t => has(t, strongBits | is.noun) || isQuote(t)) &&
  tokens.slice(at + 1).every(t => t.text === '.');
