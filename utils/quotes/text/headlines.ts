import { grammarBits, has, is, type Lexicon } from '../lexicon/lexicon.ts';
import { isColon, isComma, isDash, isQuote, isWord, type Token } from './tokens.ts';

const leastWords = 4;

/**
 * Whether A Line is Written Like This, so that its capitals tell nothing of names: all words have them but small ones.
 * What ends in a colon or begins with a dash names who says something: “Prof. Ann Lee (Geologist):”, “— Ann Lee (@annlee)”;
 * what begins with words in marks and holds a whole sentence too: « … », a dit Paul Morin.
 */
function isTitleCase(tokens: readonly Token[]): boolean {
  if (
    isColon(tokens.at(-1)) ||
    (isQuote(tokens.at(-1)) &&
      (isComma(tokens.at(-2)) || (isColon(tokens.at(-2)) && has(tokens.at(-4), is.role | is.title)))) || // Geologist Lee: “…”
    isDash(tokens[0])
  )
    return false;
  if (isQuote(tokens[0]) && (tokens.at(-1)?.sentence || tokens.at(-1)?.text === '.')) return false;
  let capitals = 0;
  for (const t of tokens) {
    if (!isWord(t) || t.text.length < 4) continue;
    if (t.capital) capitals += t.text === t.text.toUpperCase() ? 0 : 1;
    else if (!has(t, grammarBits | is.auxiliary)) return false;
  }
  return capitals >= leastWords;
}

/**
 * Takes the capitals from words in headlines Like This, but for first names and for words that running text elsewhere
 * has with a capital though they begin no sentence. Changes the tokens; only where a capital marks a name.
 */
export function lowerHeadlines(blocks: readonly (readonly Token[])[], lexicon: Lexicon): void {
  if (lexicon.pack.capitals) return;
  const headlines = new Set(blocks.filter(isTitleCase));
  if (!headlines.size) return;
  const running = blocks.filter(tokens => !headlines.has(tokens));
  const low = new Set(running.flatMap(tokens => tokens.filter(t => !t.capital).map(t => t.norm)));
  const known = new Set<string>();
  for (const tokens of running)
    tokens.forEach((t, k) => {
      const next = tokens[k + 1];
      // “Ann Lee said”, but “Welder Ann Lee said” and, where others are welders, “Welder Mea Lee said”
      const leads = next?.capital && !(next.bits & is.firstName) && !low.has(t.norm);
      if (t.capital && (!t.first || leads)) known.add(t.norm);
    });
  for (const tokens of headlines)
    for (const t of tokens) if (t.capital && !known.has(t.norm) && !(t.bits & is.firstName)) t.capital = false;
}
