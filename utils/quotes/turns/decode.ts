import type { Styled } from './style.ts';

/** What a piece is: before the interview, a question or its continuation, an answer or its continuation, after it. */
export type State = 'before' | 'question' | 'question+' | 'answer' | 'answer+' | 'after';

/** How dear it is to take a piece for each of the {@link STATES}. 0 is free, {@link NEVER} impossible. */
export type Costs = [number, number, number, number, number, number];

/** How one page marks its turns. */
export type Scheme = {
  name: string;
  costs: (piece: Styled) => Costs;
  /** A question straight after a question, an answer straight after an answer. */
  repeat: number;
};

export const NEVER = 1e6;
const STATES: State[] = ['before', 'question', 'question+', 'answer', 'answer+', 'after'];

/**
 * The cheapest reading of the pieces under a scheme (Viterbi): alternation outweighs a question without its mark, and
 * a question mark outweighs a turn that went missing. Linear in the number of pieces.
 */
export function decode(pieces: Styled[], scheme: Scheme): { states: State[]; cost: number } {
  let totals: number[] = STATES.map((_, i) => (i ? NEVER : 0));
  const back: number[][] = [];
  let closed = false;
  for (const piece of pieces) {
    const costs = scheme.costs(piece);
    const ways = STATES.map(to =>
      totals.map((total, i) => total + step(STATES[i] ?? 'before', to, scheme.repeat, closed)),
    );
    back.push(ways.map(cheapest));
    totals = ways.map((way, i) => Math.min(NEVER, ...way) + (costs[i] ?? 0));
    closed = piece.closing;
  }
  const ends = totals.map((total, i) => total + (STATES[i]?.startsWith('question') && !closed ? 2 : 0));
  const states: State[] = pieces.map(() => 'before');
  for (let i = pieces.length - 1, at = cheapest(ends); i >= 0; i -= 1) {
    states[i] = STATES[at] ?? 'before';
    at = back[i]?.[at] ?? 0;
  }
  return { states, cost: Math.min(...ends) };
}

/** The first of the cheapest. */
const cheapest = (costs: number[]): number => costs.indexOf(Math.min(...costs));

/** The price of going from one state to the next. `closed`: the piece before says “Thank you for the interview”. */
function step(from: State, to: State, repeat: number, closed: boolean): number {
  const side = from.replace('+', '');
  if (to === 'before') return from === 'before' ? 0 : NEVER;
  if (to === 'after') return from === 'after' || closed ? 0 : side === 'answer' ? 1.5 : from === 'before' ? NEVER : 4;
  if (from === 'after') return NEVER;
  if (to === 'question+' || to === 'answer+') return to.startsWith(side) ? (closed ? 2 : 0) : NEVER;
  if (side === to) return repeat;
  return to === 'answer' && from === 'before' ? 1.5 : 0;
}
