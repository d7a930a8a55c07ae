import { hasCapitals } from '../lexicon/lexicon.ts';
import type { QuoteSource } from '../source.ts';
import type { State } from './decode.ts';
import type { Styled } from './style.ts';
import { saysYou, type WordTests, wordsOf } from './words.ts';

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
const MARKED = /["“„«»][^"“”„«»]*["”“»«]/gu;
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
  const at = (...wanted: State[]) => states.flatMap((state, i) => (wanted.includes(state) ? i : []));
  const questions = at('question');
  const answers = at('answer');
  const pairs = countPairs(states);
  const share = (of: number[], test: (i: number) => boolean) => of.filter(test).length / of.length || 0;
  /** A turn from its first piece to its last. */
  const turnFrom = (i: number, goesOn: State) => {
    let to = i + 1;
    while (states[to] === goesOn) to += 1;
    return pieces.slice(i, to);
  };
  const asked = share(questions, i =>
    turnFrom(i, 'question+').some(({ asks, closing, said }) => asks || closing || /…$|\.{3}$/.test(said)),
  );
  const groups = [...new Set(pieces.flatMap(piece => piece.group ?? []))];
  const says = groups.some(group => group.says);

  const text = (i: number) => pieces[i]?.said ?? '';
  // « Oui, deux fois. »: answers that stand in marks as a whole.
  const turned = at('question', 'answer', 'answer+');
  const quoted = share(at('answer', 'answer+'), i => /^["“«„][^"“”„»]*["”»“]\.?$/u.test(text(i))) > 0.7;
  const lead = at('before').slice(0, 8).map(text);
  const top = [source.title, source.subtitle ?? '', source.section ?? '', source.byline ?? ''];
  const announced = isAnnounced(top, lead, at('after').map(text), is);
  // Who announces an interview may ask without question marks.
  const loose = scheme === 'dash' || (announced && /bold|star/.test(scheme));
  const enough = scheme === 'label' ? (announced ? 0.1 : 0.3) : loose ? 0.3 : 0.5;
  // One question and its answer, between dashes, where an interview is announced.
  if (pairs < (says || (announced && asked > 0.9 && scheme === 'dash') ? 1 : 2) || asked < enough) return 0;
  const closed = pieces.some(piece => piece.closing);
  const you = share(questions, i => saysYou(text(i), is));
  /** How many answers say “I” or “we”. */
  const claims = (words: (said: string) => string[]) =>
    share(answers, i => turnFrom(i, 'answer+').some(({ said }) => words(said).some(is.first)));
  const me = claims(wordsOf);
  // News under headings that ask: the only ones who say “I” are quoted. Where names have no capitals, lists tell little.
  const own = claims(said => wordsOf(said.replace(MARKED, '')));
  if (/heading|plain/.test(scheme) && own < 0.3 && !closed && !quoted && hasCapitals(is.lexicon)) return 0;
  // “We thank you” is no claim of one's own.
  const asAsker = share(questions, i => !pieces[i]?.closing && wordsOf(text(i)).some(is.first));

  const isNews = !quoted && share(turned, i => /["“”«»„]/.test(text(i))) > 0.4;
  if (scheme === 'plain' && (isNews || you < 0.5)) return 0;
  // An asterisk before each question, a dash before each answer.
  const marked = scheme !== 'plain' && share([...questions, ...answers], i => Boolean(pieces[i]?.mark)) > 0.9;
  // The question in plain words, a dash before its answer.
  const answered = scheme === 'plain' && share(answers, i => pieces[i]?.mark === 'dash') > 0.7;
  const byStyle = !marked && !/label|dash/.test(scheme);
  // “Weight: 2 kg”, “Glass: clear”: labels on the answers alone that name nobody; “Fairy: … Fox: …” is a play.
  const told =
    groups.some(({ says, known }) => known || (says && says !== 'asker')) ||
    (questions.some(i => pieces[i]?.group) && groups.some(({ name, role }) => role || name?.includes(' ')));
  const heads = pieces.slice(0, questions[0]).flatMap(({ kind, text }) => (kind === 'heading' ? text : []));
  const faq = [...top, ...heads].flatMap(wordsOf).some(is.faq);
  const unsaid = byStyle && !closed && (you === 0 || asAsker > you || pairs < 3);
  if (!announced && (unsaid || faq || (scheme === 'label' && !told))) return 0;
  let sum = MARKS[scheme] ?? 1;
  if (faq) sum -= 3;
  if (marked) sum = Math.max(sum, asked > 0.9 ? 2.5 : 2);
  if (scheme === 'label') sum += groups[1] ? 0.6 : -1;
  if (says && groups[1]) sum += 1.5;
  if (announced) sum += 2;
  if (closed) sum += 1;
  if (quoted || answered) sum += 3;
  if (you >= 0.3) sum += 1;
  if (me >= 0.4) sum += 1;
  if (pairs > 2) sum += 0.5;
  if (pairs > 4) sum += 0.5;
  if (asAsker > 0.25 && asAsker > me && (says || scheme !== 'label')) sum -= 2;
  if (byStyle && scheme !== 'star' && ![...top.slice(0, 2), ...lead].flatMap(is.names)[0]) sum -= 1.5;
  // A headline that gives somebody's words after the name: “Ann Lee, diver: I was alone”.
  const portrait = /^[^:]*(?=\s?:\s)/.exec(source.title)?.[0] ?? '';
  if (is.names(portrait)[0]) sum += 0.5;
  if (scheme === 'dash') sum -= 5 * attributed(pieces);
  return sum;
}

/**
 * Whether the page says that it is an interview: in its headline or section, or in a sentence around the turns that
 * names somebody (“Ann Lee spoke to us”, not “join the conversation”), above them also in one that says “we” (“we spoke
 * to her”) or stands in a paragraph that names somebody. Scripts without capitals name nobody.
 */
function isAnnounced(top: string[], lead: string[], after: string[], is: WordTests): boolean {
  if (top.flatMap(wordsOf).some(is.announce)) return true;
  const sentences = (texts: string[]) => texts.flatMap(text => text.split(/(?<=[.!?։])\s/));
  const announces = (sentence: string) => wordsOf(sentence).some(is.announce);
  const names = (sentence: string) => !/\p{Lu}/u.test(sentence) || !!is.names(sentence)[0];
  return (
    [...lead, ...sentences(after)].some(text => announces(text) && names(text)) ||
    sentences(lead).some(sentence => announces(sentence) && wordsOf(sentence).some(is.first))
  );
}

/** How often a question is answered. */
function countPairs(states: State[]): number {
  let pairs = 0;
  let asking = false;
  for (const state of states) {
    if (asking && state === 'answer') pairs += 1;
    asking = state.startsWith('question');
  }
  return pairs;
}

/** The share of dashed pieces that end in “, – said the mayor”: speech in news, not an interview. */
function attributed(pieces: Styled[]): number {
  const dashed = pieces.filter(piece => piece.mark === 'dash');
  const tails = dashed.filter(({ text, start }) => /[,!?.…]\s*[–—-]\s*\p{Ll}/u.test(text.slice(start)));
  return tails.length / (dashed.length || 1);
}
