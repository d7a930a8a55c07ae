import type { Article, Quote, Speaker } from '../types.ts';
import type { Attribution } from './attribution.ts';
import { findEntities } from './entities.ts';
import { resolveLanguage } from './language.ts';
import { type Entry, lexiconOf } from './lexicon.ts';
import { findMarks } from './marks.ts';
import { findMentions } from './mentions.ts';
import { baseName } from './names.ts';
import type { Paragraph } from './paragraph.ts';
import { attribute } from './rank.ts';
import { castOf } from './speakers.ts';
import { tokenise } from './tokens.ts';
import { findTurns } from './turns.ts';
import { castTurns } from './turns-cast.ts';

/** What the engine reads of an article: text and the names around it, no DOM. */
export type QuoteSource = Pick<Article, 'blocks' | 'lang' | 'title' | 'subtitle' | 'section' | 'authors' | 'siteName'>;

/** Everything found: the interface gets speakers and quotes, the scorer also the words that name each speaker. */
export type Found = { attributions: Attribution[]; speakers: Speaker[]; of: (number | null)[] };

/** The recipe, as far as the marked stretches and their speakers. */
export function readQuotes(source: QuoteSource): Found {
  // 1. The language: its words and marks.
  const lexicon = lexiconOf(resolveLanguage(source.lang, source.blocks));
  // 2. What stands between marks.
  const stretches = findMarks(source.blocks);
  // 3. Tokens, sentences and mentions; a quote is one token.
  const memo = new Map<string, Entry | null>();
  let next = 0;
  const paragraphs: Paragraph[] = source.blocks.map(({ text }, block) => {
    const first = next;
    while (stretches[next]?.block === block) next++;
    const tokens = tokenise(text, stretches.slice(first, next), first, lexicon, memo);
    return { block, text, tokens, mentions: findMentions(tokens, block, text, lexicon) };
  });
  // 4. Who is who.
  const entities = findEntities(paragraphs, lexicon);
  // 5. Who says what.
  const attributions = attribute(stretches, paragraphs);
  // 6. Speakers: one for each entity.
  return { attributions, ...castOf(attributions, entities, () => null) };
}

/** Who said what. Spans are UTF-16 offsets into `source.blocks`; quotes come in reading order. */
export function findQuotes(source: QuoteSource): { speakers: Speaker[]; quotes: Quote[] } {
  const { attributions, speakers, of } = readQuotes(source);
  const quotes = attributions.map(
    ({ stretch, cue, evidence }, i): Quote => ({
      kind: 'quote',
      spans: [{ block: stretch.block, start: stretch.from, end: stretch.to }],
      speaker: of[i] ?? null,
      cue,
      evidence: (of[i] ?? null) === null ? 'none' : evidence,
    }),
  );
  // 7. Interviews: whole paragraphs that ask and answer, without marks.
  const lexicon = lexiconOf(resolveLanguage(source.lang, source.blocks));
  const interview = findTurns(source, lexicon.pack.interview, name => baseName(name, lexicon));
  return interview ? castTurns({ speakers, quotes }, interview) : { speakers, quotes };
}
