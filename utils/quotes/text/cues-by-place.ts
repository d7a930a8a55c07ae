import { endsLike } from '../languages/items.ts';
import { has, is, type Lexicon } from '../lexicon/lexicon.ts';
import { isUpper } from './scan.ts';
import { isColon, isComma, isQuote, isWord, type Token, together } from './tokens.ts';

const shortestQuote = 12; // characters: less may be a term
const longestName = 5; // tokens

/**
 * Takes a verb that no list has for an act of speech where it stands as one would: “…,” [raved] Ann Lee; “…,” Ann Lee
 * [raved]; Ann Lee [raved], “…”. Changes the tokens; only in languages whose pack tells how such verbs end.
 */
export function cuesByPlace(blocks: readonly (readonly Token[])[], texts: readonly string[], lexicon: Lexicon): void {
  const { saidEndings } = lexicon.pack;
  if (!saidEndings) return;
  blocks.forEach((tokens, block) => {
    const wordsOf = (t: Token) => (texts[block] ?? '').slice(t.start, t.end).replace(/["“”‘’']+/g, '');
    tokens.forEach((quote, at) => {
      if (!isQuote(quote) && !has(quote, is.according)) return; // as most are
      const adopt = (t: Token | undefined) => {
        if (isWord(t, quote.sentence) && !t.capital && !t.bits && endsLike(t.norm, saidEndings, 2)) t.bits |= is.strong;
      };
      // “The Greens, so wettert Lee, …”
      if (has(quote, is.according) && isComma(tokens[at - 1]) && opensName(tokens[at + 2])) adopt(tokens[at + 1]);
      if (!isQuote(quote) || quote.end - quote.start < shortestQuote) return;
      const words = wordsOf(quote);
      if ((isComma(tokens[at - 1]) || isColon(tokens[at - 1])) && isUpper(words[0])) adopt(tokens[at - 2]);
      const verb = isComma(tokens[at + 1]) ? at + 2 : at + 1; // „…“, ätzt Lee
      if (verb === at + 1 && !/[,?!…]\s*$/.test(words)) return;
      if (opensName(tokens[verb + 1])) adopt(tokens[verb]);
      const end = endOfName(tokens, at + 1);
      if (/^[.,;]$/.test(tokens[end + 1]?.text ?? '.')) adopt(tokens[end]);
    });
  });
}

/** What a name or a role may begin with. */
const opensName = (t: Token | undefined): boolean =>
  isWord(t) && (t.capital || has(t, is.determiner | is.pronoun | is.role | is.title));

/** The token after the words with a capital, or the article and the words, that follow a quote. */
function endOfName(tokens: readonly Token[], from: number): number {
  if (!opensName(tokens[from])) return -1;
  let k = from + 1;
  while (k - from < longestName && together(tokens[k], tokens[from]) && (tokens[k]?.capital || tokens[k]?.bits)) k++;
  return k;
}
