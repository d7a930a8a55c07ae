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
    const from = STATES.map(to => cheapest(totals, i => step(STATES[i] ?? 'before', to, scheme.repeat, closed)));
    back.push(from.map(best => best.index));
    totals = from.map(({ cost }, i) => Math.min(NEVER, cost + (costs[i] ?? 0)));
    closed = piece.closing;
  }
  const end = cheapest(totals, i => (STATES[i]?.startsWith('question') && !closed ? 2 : 0));
  const states: State[] = [];
  for (let i = pieces.length - 1, at = end.index; i >= 0; i -= 1) {
    states.push(STATES[at] ?? 'before');
    at = back[i]?.[at] ?? 0;
  }
  return { states: states.reverse(), cost: end.cost };
}

function cheapest(totals: number[], extra: (index: number) => number): { index: number; cost: number } {
  const all = totals.map((total, index) => ({ index, cost: total + extra(index) }));
  return all.reduce((best, one) => (one.cost < best.cost ? one : best));
}

/** The price of going from one state to the next. `closed`: the piece before says “Thank you for the interview”. */
function step(from: State, to: State, repeat: number, closed: boolean): number {
  const speaking = from === 'before' || from === 'after' ? null : from.startsWith('question') ? 'question' : 'answer';
  if (to === 'before') return from === 'before' ? 0 : NEVER;
  if (to === 'after') return from === 'after' || closed ? 0 : speaking === 'answer' ? 1.5 : speaking ? 4 : NEVER;
  if (from === 'after') return NEVER;
  if (to === 'question+' || to === 'answer+') return speaking && to.startsWith(speaking) ? (closed ? 2 : 0) : NEVER;
  if (speaking === to) return repeat;
  return to === 'answer' && from === 'before' ? 1.5 : 0;
}
