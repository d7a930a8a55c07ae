import { isLike } from '../languages/items.ts';
import { isCue, type Lexicon, verbMayLead } from '../lexicon/lexicon.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import { mentionsWithin, sentenceAround } from '../scene/sentence-around.ts';
import { isWord, type Token } from '../text/tokens.ts';
import type { Binding } from './bind.ts';
import { governed, subjectOf } from './subjects.ts';

/** “…”. This is what Lee said: the sentence after points back, in this paragraph or the next. */
export function backwards(
  paragraph: Paragraph,
  at: number,
  to: number,
  next: Paragraph | undefined,
  lexicon: Lexicon,
): Binding | null {
  const here = to < paragraph.tokens.length;
  const place = here ? paragraph : at === 0 || !isWord(paragraph.tokens[at - 1]) ? next : undefined;
  const start = here ? to : 0;
  const opening = place?.tokens.slice(start, start + 8) ?? [];
  if (!place || !opening.some((t, i) => pointsBack(opening, i, lexicon) && t.sentence === opening[0]?.sentence))
    return null;
  const [from, end] = sentenceAround(place.tokens, start);
  const mentions = mentionsWithin(place, from, end).filter(m => !governed(place.tokens, m, lexicon));
  for (let cue = end - 1; cue >= from; cue -= 1) {
    if (!isCue(place.tokens[cue])) continue;
    const right = mentions.filter(m => m.phrase > cue);
    const first = verbMayLead(lexicon) ? right.find(m => !m.embedded) : undefined;
    const nearest = first
      ? subjectOf(place.tokens, right, first, lexicon)
      : mentions.findLast(m => m.last < cue && !m.embedded);
    if (nearest) return { mention: nearest, cue, rule: 'back' };
  }
  return null;
}

/** Whether one of the pack's phrases that point back at a quote (“this is what”) begins at token `i`. */
function pointsBack(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  return (lexicon.pack.backward ?? []).some(phrase =>
    phrase.split(' ').every((word, k) => isLike(tokens[i + k]?.norm ?? '', word)),
  );
}
