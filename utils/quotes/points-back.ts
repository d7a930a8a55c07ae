import { isLike } from './languages/items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Whether one of the pack's phrases that point back at a quote (“this is what”) begins at token `i`. */
export function pointsBack(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  return (lexicon.pack.backward ?? []).some(phrase =>
    phrase.split(' ').every((word, k) => isLike(tokens[i + k]?.norm ?? '', word)),
  );
}
