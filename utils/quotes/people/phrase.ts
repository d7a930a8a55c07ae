import { has, is, isUnlearned, type Lexicon } from '../lexicon/lexicon.ts';
import { agreeing } from '../mentions/agreement.ts';
import { holdsBody, isNominal, isPronoun, type Mention } from '../mentions/mention.ts';
import { mentionFrom } from '../mentions/mention-from.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import { isWord, type Token } from '../text/tokens.ts';

const longestPhrase = 70; // characters

/** Whose a role or a body is: “Holm’s ”, “the mayor’s ”. */
export function ownerOf(m: Mention, paragraphs: readonly Paragraph[]): string {
  const { mentions = [], text = '' } = paragraphs[m.block] ?? {};
  const before = mentions[mentionFrom(mentions, m.phrase) - 1];
  const isOwner = before?.owner && !isPronoun(before) && before.last === m.phrase - 1;
  return isOwner ? text.slice(before.start, m.start) : '';
}

/** A role that nobody is named for, with what it is of: “a spokesperson for the railway company”. */
export function phraseOf(m: Mention, paragraphs: readonly Paragraph[], lexicon: Lexicon): string {
  const p = paragraphs[m.block];
  if (!isNominal(m) || !p) return m.text;
  if (lexicon.pack.of && isUnlearned(lexicon)) return p.text.slice(m.start, ownEnd(p.tokens, m, lexicon));
  const tail = p.tokens.slice(m.last, m.after);
  // “the head of the mill [in a statement]”, “the ministry [on Monday]”
  const other = tail.findIndex((t, k) => k > 0 && has(t, is.noun | is.calendar));
  const end = other < 0 ? tail.length : tail.slice(0, other).findLastIndex(t => has(t, is.preposition));
  const last = tail.find((_, k) => k + 1 >= end || has(tail[k + 1], is.addressed));
  if (!last || last.end - m.start > longestPhrase || has(last, is.preposition | is.determiner)) return m.text;
  const whole = p.text.slice(m.start, last.end);
  return /[,(–—]/.test(whole) ? m.text : whole;
}

/** Where a role ends with what it is of: “a spokesman of the firemen | at noon”, “a source close to the inquiry | has”. */
function ownEnd(tokens: readonly Token[], m: Mention, lexicon: Lexicon): number {
  let last = agreeing(tokens, m.last, lexicon); // “una fuente judicial”
  const isLoose = has(tokens[m.phrase], is.indefinite);
  for (;;) {
    let k = last + 1;
    const fits = isLoose || tokens[k + 2]?.capital; // “el líder riojano de UGT”, but « l’accusé décide de … »
    if (fits && isWord(tokens[k]) && !tokens[k]?.bits && has(tokens[k + 1], is.of)) k += 1;
    if (!has(tokens[k], is.of)) break;
    do k += 1;
    while (has(tokens[k], is.determiner));
    // « l'accusé d'[avoir] quitté le port »
    if (k >= m.after || !isWord(tokens[k]) || has(tokens[k], is.auxiliary)) break;
    last = k;
    while (tokens[k]?.capital && last + 1 < m.after && tokens[last + 1]?.capital) last += 1; // “a friend of Ann Lee”
  }
  return last > m.last ? (tokens[last]?.end ?? m.end) : m.end;
}

/** Whether the words that name a speaker hold a word for a body: “the ministry of health”. */
export const isBody = (m: Mention, paragraphs: readonly Paragraph[]): boolean =>
  holdsBody(paragraphs[m.block]?.tokens ?? [], m);

/** Whether a preposition or a noun leads to a mention: “nach Angaben [der Polizei]”, “[der Polizei] zufolge”. */
export function isLed({ block, first, last }: Mention, paragraphs: readonly Paragraph[]): boolean {
  const { tokens = [] } = paragraphs[block] ?? {};
  return has(tokens[first - 1], is.preposition | is.noun) || has(tokens[last + 1], is.according);
}
