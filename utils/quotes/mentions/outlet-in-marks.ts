import { has, is, strongBits } from '../lexicon/lexicon.ts';
import { isQuote, together } from '../text/tokens.ts';
import { capitalNouns, type Mention, mention, type Row } from './mention.ts';

const longest = 30; // characters
const capitalWords = /(?:\p{Lu}|\d)[\p{L}\d&.-]*(?: [\p{Lu}\d][\p{L}\d&.-]*){0,3}/u;

/**
 * “schreibt die „[Fachwoche]“”, “laut „[Nordblick]“”: a name between marks beside an act of speech, with an article before
 * the marks or in them; after “according to” without one.
 */
export function outletAt(row: Row, at: number): Mention | null {
  const { tokens, lexicon, text } = row;
  const t = tokens[at];
  if (!t || !isQuote(t) || t.end - t.start > longest || !capitalNouns(lexicon)) return null;
  const [own = ''] = capitalWords.exec(text.slice(t.start, t.end)) ?? [];
  // Nothing but the name and the marks around it.
  if (own.length < t.end - t.start - 2) return null;
  const isLed = has(tokens[at - 1], is.determiner);
  const hasArticle = isLed || has(lexicon.look(own.split(' ', 1)[0]?.toLowerCase() ?? ''), is.determiner);
  const cues = hasArticle ? strongBits : is.according;
  if (![tokens[isLed ? at - 2 : at - 1], tokens[at + 1]].some(x => together(x, t) && has(x, cues))) return null;
  const start = text.indexOf(own, t.start);
  const phrase = isLed ? at - 1 : at;
  return { ...mention(row, 'name', at, at, phrase), text: own, start, end: start + own.length };
}
