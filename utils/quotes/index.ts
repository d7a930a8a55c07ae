import type { Quote, Speaker } from '../types.ts';
import { disownQuestion } from './attribution/asked.ts';
import type { Attribution } from './attribution/attribution.ts';
import { attribute } from './attribution/decode.ts';
import { joinQuotes } from './attribution/join.ts';
import { disownTerm } from './attribution/term.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { shippedModel } from './model/shipped.ts';
import { likeliest, resolvePronouns } from './people/pronouns.ts';
import { type Cast, castOf } from './people/speakers.ts';
import type { Paragraph } from './scene/paragraph.ts';
import { readScene } from './scene/read-scene.ts';
import type { QuoteSource } from './source.ts';
import { decideSpeech } from './speech/speech.ts';
import { judgeWords } from './speech/words.ts';
import { withPlainDashes } from './text/plain-dashes.ts';
import { castTurns } from './turns/cast.ts';
import { findTurns } from './turns/turns.ts';

/** Everything found: the interface gets speakers and quotes, the scorer also the words that name each speaker. */
export type Found = Cast & { lexicon: Lexicon; paragraphs: Paragraph[]; attributions: Attribution[] };

/** The recipe, as far as the marked stretches and their speakers. */
export function readQuotes(source: QuoteSource, modelOf = shippedModel): Found {
  // 1 to 4. What stands there, between which marks, and who is named.
  const scene = readScene(source);
  const { lexicon, paragraphs } = scene;
  if (!scene.stretches.length) return { lexicon, paragraphs, attributions: [], speakers: [], of: [] };
  const model = modelOf(lexicon.pack.code);
  // 5. What is anybody's words at all.
  const chances = judgeWords(scene, model.words);
  const speech = decideSpeech(scene, chances);
  // 6. Whom the pronouns stand for.
  const pronouns = resolvePronouns(scene, likeliest(model.pronouns));
  // 7. Who says what.
  const attributions = attribute(scene, speech, pronouns, model.speakers)
    .flatMap((a, i) => (a ? disownTerm(a, scene, chances[i] ?? 0) : []))
    .map(a => disownQuestion(a, scene));
  // 8. Speakers: one for each entity.
  const cast = castOf(attributions, pronouns, scene, [source.title, source.subtitle ?? '']);
  return { lexicon, paragraphs, attributions, ...cast };
}

/** Who said what. Spans are UTF-16 offsets into the text of the blocks; quotes come in reading order. */
export function findQuotes(printed: QuoteSource): { speakers: Speaker[]; quotes: Quote[] } {
  const source = withPlainDashes(printed);
  const { lexicon, attributions, speakers, of } = readQuotes(source);
  const quotes = joinQuotes(attributions, of, source.blocks);
  // 9. Interviews: whole paragraphs that ask and answer, without marks.
  const interview = findTurns(source, lexicon);
  return interview ? castTurns({ speakers, quotes }, interview) : { speakers, quotes };
}
