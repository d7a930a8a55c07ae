import { has, is } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { isComma, together } from '../text/tokens.ts';
import type { Paragraph } from './paragraph.ts';

/** “The Greens said no, with [Tom Berg] adding: …”: the subject of a clause that a preposition opens and a gerund makes. */
export function isAbsolute({ tokens }: Paragraph, m: Mention): boolean {
  const opens = tokens[m.phrase - 1];
  const before = tokens[m.phrase - 2];
  const isApart = !together(before, opens) || isComma(before);
  return isApart && has(opens, is.preposition) && together(opens, m) && has(tokens[m.after], is.gerund);
}
