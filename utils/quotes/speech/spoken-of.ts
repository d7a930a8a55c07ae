import { isListed } from '../languages/items.ts';
import { has, is, type Lexicon } from '../lexicon/lexicon.ts';
import type { Place } from '../scene/scene.ts';
import { sentenceAround } from '../scene/sentence-around.ts';

/** „sprach gestern von einer ‚Katastrophe‘“: what somebody speaks of, by the verb and the preposition before the marks. */
export function isSpokenOf({ paragraph: { tokens }, at }: Place, { pack }: Lexicon): boolean {
  const of = tokens[has(tokens[at - 1], is.determiner) ? at - 2 : at - 1];
  if (!has(of, is.preposition)) return false;
  const sentence = tokens.slice(...sentenceAround(tokens, at));
  // But „spricht von Reformen und der Abkehr von ‚Holm 1‘“
  const isOnly = sentence.filter(t => t.norm === of?.norm).length === 1;
  return isOnly && sentence.some(t => isListed(`${t.norm}_${of?.norm}`, pack.spokenOf));
}
