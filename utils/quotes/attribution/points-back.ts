import { isListed, itemsOf } from '../languages/items.ts';
import { has, is, isCue, type Lexicon, verbMayLead } from '../lexicon/lexicon.ts';
import { isName, type Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import { mentionsWithin, sentenceAround } from '../scene/sentence-around.ts';
import { isWord, type Token, together } from '../text/tokens.ts';
import { endsAsVerb, isFree, subjectOf } from './subjects.ts';

const reach = 14; // tokens of the sentence after

/** “…”. This is what Lee said: the sentence after points back, in this paragraph or the next. */
export function backwards(
  paragraph: Paragraph,
  at: number,
  to: number,
  next: Paragraph | undefined,
  lexicon: Lexicon,
): Mention | null {
  const here = to < paragraph.tokens.length;
  const place = here ? paragraph : at === 0 || !isWord(paragraph.tokens[at - 1]) ? next : undefined;
  const start = here ? to : 0;
  const opening = place?.tokens.slice(start, start + reach) ?? [];
  const phrase = opening.flatMap((t, i) => (together(t, opening[0]) && pointsBack(opening, i, lexicon)) || [])[0];
  if (!place || !phrase) return null;
  const [from, end] = sentenceAround(place.tokens, start);
  const all = mentionsWithin(place, from, end);
  const free = all.filter(m => isFree(place.tokens, m, lexicon));
  const mentions = free[0] ? free : all;
  for (let cue = end - 1; cue >= from; cue -= 1) {
    const t = place.tokens[cue];
    // “Bu açıqlamanı … edib”: after a phrase that says whole what is spoken of, the verb at the end may be any.
    const isLast = !phrase.endsWith('*') && cue > end - 3 && endsAsVerb(t, lexicon);
    if (!isCue(t) && !isLast) continue;
    const right = mentions.filter(m => m.phrase > cue);
    const first = verbMayLead(lexicon) && right.find(m => !m.inner);
    const left = mentions.filter(m => m.last < cue && !m.inner);
    // “Bunu direktor [Vüsal Kərimli] Avropa Kubokunun finalında deyib”: whose role is told, before names of other things.
    const isCalled = (m: Mention) => isName(m) && has(place.tokens[m.first - 1], is.role | is.title);
    const nearest = first ? subjectOf(place.tokens, right, first, lexicon) : (left.findLast(isCalled) ?? left.at(-1));
    if (nearest) return nearest;
  }
  return null;
}

/** The phrase of the pack that points back at a quote (“this is what”) and begins at token `i`. */
const pointsBack = (tokens: readonly Token[], i: number, { pack }: Lexicon): string | undefined =>
  itemsOf(pack.backward).find(phrase => phrase.split('_').every((word, k) => isListed(tokens[i + k]?.norm, word)));
