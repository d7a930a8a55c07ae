import { has, is, type Lexicon } from '../lexicon/lexicon.ts';
import { isComma, type Token } from '../text/tokens.ts';
import type { Mention } from './mention.ts';

/**
 * “Walter, 54, …”, « Annick, 67 ans », but “Holm, 15 June” above a text; « Bruno, un éleveur » where nouns have articles.
 */
export const isAged = (
  tokens: readonly Token[],
  { last, sentence }: Pick<Mention, 'last' | 'sentence'>,
  { pack }: Lexicon,
): boolean =>
  isComma(tokens[last + 1]) &&
  ((pack.articles && has(tokens[last + 2], is.indefinite) && has(tokens[last + 3], is.role)) ||
    (last > 0 &&
      tokens[last - 1]?.text !== '(' && // “Ann (Holm, 54)”
      tokens.slice(last + 2, last + 4).some(t => t.kind === 'number' && t.text.length < 4 && t.sentence === sentence)));
