import type { State } from './decode.ts';
import type { LabelGroup } from './labels.ts';
import type { Styled } from './style.ts';
import { saysYou, type WordTests, wordsOf } from './words.ts';

const MARKED = /["“„«»][^"“”„«»]*["”“»«]/gu;

/** What the turns of a reading look like. Shares are from 0 to 1. */
export type Shape = {
  /** The pieces of each turn that asks, and of each that answers. */
  questions: Styled[][];
  answers: Styled[][];
  /** How often a question is answered. */
  pairs: number;
  /** The share of questions that look like one. */
  asked: number;
  /** « Oui, deux fois. »: answers that stand in marks as a whole. */
  quoted: boolean;
  /** A sign before each turn: an asterisk before each question, a dash before each answer. */
  signed: boolean;
  /** A dash before each answer, whatever stands before the questions. */
  dashed: boolean;
  /** The share of turns with marks inside. */
  inMarks: number;
  groups: LabelGroup[];
  /** Some label says “Question” or “Answer”. */
  says: boolean;
  /** Some turn thanks for the interview. */
  closed: boolean;
  /** The shares of questions that say “you” and “I”, of answers that say “I”, and of those that do so outside marks. */
  you: number;
  asAsker: number;
  me: number;
  own: number;
  /** The share of answers that say “you”. */
  advice: number;
  /** Headings present several who answer. */
  presented: boolean;
};

/** The share of a list that passes a test; 0 of an empty one. */
export const share = <T>(of: readonly T[], test: (one: T) => boolean): number =>
  of.filter(test).length / of.length || 0;

/** The speaker of each labelled piece, in order. */
export const labelsOf = (pieces: Styled[]): LabelGroup[] => pieces.flatMap(piece => piece.group ?? []);

/** Gathers the turns of a reading and what they tell. */
export function shapeOf(pieces: Styled[], states: State[], is: WordTests): Shape {
  const questions = turnsOf('question', pieces, states);
  const answers = turnsOf('answer', pieces, states);
  const claims = (words: (said: string) => string[]) =>
    share(answers, turn => turn.some(({ said }) => words(said).some(is.first)));
  const groups = [...new Set(labelsOf(pieces))];
  return {
    questions,
    answers,
    pairs: states.filter((state, i) => state === 'answer' && states[i - 1]?.startsWith('question')).length,
    asked: share(questions, turn => turn.some(({ asks, closing, said }) => asks || closing || /…$|\.{3}$/.test(said))),
    quoted: share(answers.flat(), ({ said }) => /^["“«„][^"“”„»]*["”»“]\.?$/u.test(said)) > 0.7,
    signed: share([...questions, ...answers], ([first]) => !!first?.mark) > 0.9,
    dashed: share(answers, ([first]) => first?.mark === 'dash') > 0.7,
    inMarks: share([...questions.map(([first]) => first), ...answers.flat()], piece =>
      /["“”«»„]/u.test(piece?.said ?? ''),
    ),
    groups,
    says: groups.some(group => group.says),
    closed: pieces.some(piece => piece.closing),
    you: share(questions, turn => turn.some(({ said }) => saysYou(said, is))),
    // “We thank you” is no claim of one's own.
    asAsker: share(questions, turn => turn.some(({ closing, said }) => !closing && wordsOf(said).some(is.first))),
    me: claims(wordsOf),
    own: claims(said => wordsOf(said.replace(MARKED, ''))),
    presented: pieces.some(piece => piece.presents),
    advice: share(answers, turn => turn.some(({ said }) => saysYou(said, is))),
  };
}

/** The turns of one side, each from its first piece to its last. */
function turnsOf(side: 'question' | 'answer', pieces: Styled[], states: State[]): Styled[][] {
  return states.flatMap((state, i) => {
    if (state !== side) return [];
    let to = i + 1;
    while (states[to] === `${side}+`) to += 1;
    return [pieces.slice(i, to)];
  });
}
