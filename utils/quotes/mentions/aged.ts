import { has, is, type Lexicon } from '../lexicon/lexicon.ts';
import { isComma, type Token } from '../text/tokens.ts';
import type { Mention } from './mention.ts';

/**
 * “Walter, 54, …”, « Annick, 67 ans », but “Holm, 15 June” above a text; « Bruno, un éleveur », « Bruno, éleveur », « Bruno, qui
 * passe », « Bruno, lui, » and « Bruno, de la CGT, » where nouns have articles.
 */
export function isAged(
  tokens: readonly Token[],
  { last, sentence }: Pick<Mention, 'last' | 'sentence'>,
  { pack }: Lexicon,
): boolean {
  const [name, comma, opens, next] = tokens.slice(last, last + 4);
  const isTold =
    has(has(opens, is.indefinite) ? next : opens, is.role) || (name?.first && has(opens, is.relative | is.of));
  return (
    isComma(comma) &&
    ((!!pack.articles && (isTold || (has(opens, is.pronoun) && isComma(next)))) ||
      (last > 0 &&
        tokens[last - 1]?.text !== '(' && // “Ann (Holm, 54)”
        [opens, next].some(t => t?.kind === 'number' && t.text.length < 4 && t.sentence === sentence)))
  );
}
