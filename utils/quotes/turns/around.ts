import { lastWord } from '../people/names.ts';
import type { QuoteSource } from '../source.ts';
import type { State } from './decode.ts';
import type { Styled } from './style.ts';
import { type WordTests, wordsOf } from './words.ts';

const longestLead = 8; // pieces

/** What stands around the turns, and what it says of the page. */
export type Around = { top: string[]; lead: string[]; announced: boolean; faq: boolean };

/** Reads the headline, what stands before the turns and what after them. */
export function aroundOf(source: QuoteSource, pieces: Styled[], states: State[], is: WordTests): Around {
  const said = (wanted: State) => pieces.flatMap((piece, i) => (states[i] === wanted ? piece.said : []));
  const lead = said('before').slice(0, longestLead);
  const top = [source.title, source.subtitle ?? '', source.section ?? '', source.byline ?? ''];
  const above = pieces.slice(0, states.indexOf('question'));
  const heads = above.flatMap(({ kind, text }) => (kind === 'heading' ? text : []));
  return {
    top,
    lead,
    announced: isAnnounced(top, lead, said('after'), is) || said('question').some(text => addresses(text, is)),
    faq: [...top, ...heads].flatMap(wordsOf).some(is.faq),
  };
}

/**
 * Whether the page says that it is an interview: in its headline or section, or in a sentence around the turns that
 * names somebody (“Ann Lee spoke to us”, not “join the conversation”), above them also in one that says “we” (“we spoke
 * to her”) or stands in a paragraph that names somebody. Scripts without capitals name nobody.
 */
function isAnnounced(top: string[], lead: string[], after: string[], is: WordTests): boolean {
  const sentences = (texts: string[]) => texts.flatMap(text => text.split(/(?<=[.!?։])\s/));
  const announces = (sentence: string) => wordsOf(sentence).some(is.announce);
  const inTop = top.flatMap(is.names).map(run => lastWord(run.text)); // “Lee told us”
  const names = (sentence: string) =>
    !/\p{Lu}/u.test(sentence) || is.names(sentence)[0] || inTop.some(name => sentence.includes(name));
  return (
    top.some(announces) ||
    [...lead, ...sentences(after)].some(text => announces(text) && names(text)) ||
    sentences(lead).some(sentence => announces(sentence) && wordsOf(sentence).some(is.first))
  );
}

/** “Ms Lee, …”, “Leyla hanım, …”: who is spoken to is asked. */
const addresses = (question: string, is: WordTests): boolean =>
  wordsOf(/^[^,!?]{0,40}(?=,)/.exec(question)?.[0] ?? '').some(is.honorific);
