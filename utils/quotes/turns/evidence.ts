import { hasCapitals } from '../lexicon/lexicon.ts';
import type { QuoteSource } from '../source.ts';
import { plain } from '../text/tokens.ts';
import { type Around, aroundOf } from './around.ts';
import type { State } from './decode.ts';
import type { LabelGroup } from './labels.ts';
import { type Shape, shapeOf, share } from './shape.ts';
import type { Styled } from './style.ts';
import type { WordTests } from './words.ts';

/** What speaks for an interview before anybody is known to have said anything; 1 for other schemes. */
const MARKS: { [scheme: string]: number } = {
  label: 2,
  dash: 2,
  star: 1.5,
  asked: 1.5,
  number: 0.5,
  heading: 0,
  plain: -1.5,
};
const shortAnswer = 90; // characters
/** A reading needs this much; news and question-and-answer pages stay below. */
export const ENOUGH = 2.5;

/**
 * How sure it is that these pieces are an interview: its marks, its announcement, questions that say “you” and answers
 * that say “I”, against lists, dialogue in news, FAQ pages and news under headings that ask.
 */
export function evidence(
  scheme: string,
  pieces: Styled[],
  states: State[],
  source: QuoteSource,
  is: WordTests,
): number {
  // A headline that gives somebody's words after the name: “Ann Lee, diver: I was alone”; more so in marks.
  const [portrait = '', mark] = /^[^:]*(?=\s?:\s+(["«„“]?))/.exec(source.title) ?? [];
  const isNamed = !!is.names(portrait)[0];
  const facts = {
    scheme,
    voiced: isNamed && !!mark,
    ...shapeOf(pieces, states, is),
    ...aroundOf(source, pieces, states, is),
  };
  if (!isConversation(facts) || isElse(facts, is)) return 0;
  const said = (isNamed ? 0.5 : 0) + (mark && isByStyle(facts) ? 1 : 0);
  return weigh(facts, is) + said - (scheme === 'dash' ? against(pieces, facts.questions) : 0);
}

/** What is known of a reading, and under which scheme it was read. */
type Facts = Shape &
  Around & {
    scheme: string;
    /** The headline gives somebody's words in marks. */
    voiced: boolean;
  };

/** Whether questions are asked and answered often enough. */
function isConversation({ scheme, pairs, asked, says, announced, you }: Facts): boolean {
  // Who announces an interview may ask without question marks.
  const loose = /dash|label/.test(scheme) || (announced && /bold|star/.test(scheme));
  const enough = announced && scheme === 'label' ? 0.1 : loose ? 0.3 : 0.5;
  // One question and its answer, between dashes, where an interview is announced; or “you” instead of question marks.
  const between = announced && scheme === 'dash';
  return pairs >= (says || (between && asked > 0.9) ? 1 : 2) && (asked >= enough || (between && you > 0.6));
}

/** Whether bold, headings or the like tell the turns apart, and no sign before them. */
const isByStyle = ({ scheme, signed }: Facts): boolean => scheme === 'plain' || (!signed && !/label|dash/.test(scheme));

/** Whether it is something else that asks: news under headings, a page of frequent questions, a list, a play. */
function isElse(facts: Facts, is: WordTests): boolean {
  const { scheme, questions, groups, pairs, quoted, inMarks, closed, announced, faq, you, asAsker, me, own, advice } =
    facts;
  // News under headings that ask: the only ones who say “I” are quoted. Where names have no capitals, lists tell little.
  const isReport = /heading|plain/.test(scheme) && own < 0.3 && !closed && !quoted && hasCapitals(is.lexicon);
  const isNews = scheme === 'plain' && (quoted ? !announced && you < 0.5 : you < 0.5 || inMarks > 0.4);
  // “Weight: 2 kg”, “Glass: clear”: labels on the answers alone that name nobody; “Fairy: … Fox: …” is a play.
  const asked = questions.some(([first]) => first?.group);
  const byAsker = groups.some(({ says }) => says === 'asker'); // “Reporter: …”, then “Director: …”
  const isTold = ({ says, known, name, role }: LabelGroup) =>
    known || says
      ? says !== 'asker'
      : asked && (role || name?.includes(' ') || (byAsker && is.role(plain(name ?? ''))));
  const told = (facts.presented && own > 0.3) || groups.some(isTold);
  // Two questions are enough where the headline gives the answers, both say “you”, and an answer “I”.
  const isShort = pairs < 3 && !(facts.voiced && you > 0.9 && (quoted || own >= 0.5));
  const unsaid = isByStyle(facts) && !told && (!you || (you < 0.5 && !own && !quoted) || asAsker > you || isShort);
  // Who answers tells readers what to do: “You may want to call.”
  const isAdvice = isByStyle(facts) && !told && advice >= Math.max(0.5, me);
  const isOpen = !announced && !closed;
  return (
    isReport || isNews || (isAdvice && (isOpen || faq)) || (isOpen && (unsaid || faq || (scheme === 'label' && !told)))
  );
}

/** Adds up what speaks for an interview and against it. */
function weigh(facts: Facts, is: WordTests): number {
  const { scheme, pairs, asked, groups, says, quoted, closed, top, lead, announced, faq, you, me, asAsker } = facts;
  let sum = MARKS[scheme] ?? 1;
  if (faq) sum -= 3;
  if (facts.signed && scheme !== 'plain') sum = Math.max(sum, asked > 0.9 ? 2.5 : 2);
  if (scheme === 'label') sum += groups[1] ? 0.6 : -1;
  if (says && groups[1]) sum += 1.5;
  if (announced) sum += 2;
  if (closed || facts.presented) sum += 1;
  if (quoted || (facts.dashed && scheme === 'plain')) sum += 3;
  if (you >= 0.3) sum += 1;
  if (me >= 0.4) sum += 1;
  sum += pairs > 4 ? 1 : pairs > 2 ? 0.5 : 0;
  if (asAsker > 0.25 && asAsker > me && (says || scheme !== 'label')) sum -= 2;
  // Nobody is named, and short words go back and forth between dashes: a tale, or jokes.
  const isShort = is.lexicon.pack.interview && facts.answers.every(([first]) => !first?.said[shortAnswer]);
  const isTale = isShort && scheme === 'dash' && !announced && !closed;
  const unnamed = isTale || (isByStyle(facts) && scheme !== 'star');
  if (unnamed && !groups.some(({ name }) => name?.includes(' ')) && ![...top.slice(0, 2), ...lead].flatMap(is.names)[0])
    sum -= isTale ? 3.5 : 1.5;
  return sum;
}

/** Dashes that do not tell who speaks: speech in news, “, – said the mayor”; questions that would be no question. */
function against(pieces: Styled[], questions: Styled[][]): number {
  const dashed = pieces.filter(({ mark }) => mark === 'dash');
  const asked = new Set(questions.map(([first]) => first));
  const isTail = ({ text, start }: Styled) => /[,!?.…]\s*[–—-]\s*\p{Ll}/u.test(text.slice(start));
  const asking = dashed.filter(({ asks }) => asks === 2);
  return 5 * share(dashed, isTail) + 3 * share(asking, piece => !asked.has(piece));
}
