import type { Span } from '../../types.ts';

/** A stretch of one block between quotation marks. Offsets into the block's text. */
export type Stretch = {
  block: number;
  /** With the marks. */
  start: number;
  end: number;
  /** Without the marks, the spaces beside them and a speaker's label (“LEE: …”). */
  from: number;
  to: number;
  /** The opening mark; empty where the stretch goes on from an earlier block without a mark of its own. */
  mark: string;
  /** Ends without a stop. */
  plain: boolean;
  /** False where the block ended before a closing mark. */
  closed: boolean;
  /** The words go on from the stretch before, in an earlier block. */
  continued: boolean;
  /**
   * Of a run that attributions cut in pieces: its `first` piece or one of the `next`; `aside` is what is marked inside
   * such an attribution, a newspaper's name.
   */
  part?: 'first' | 'next' | 'aside';
  /** Of a block quote: the line or the sentence that names its author. */
  source?: Span;
};

/** A stretch of a whole block or its beginning that no mark opens. */
export const unmarked = (block: number, from: number, to: number, more: Partial<Stretch> = {}): Stretch => ({
  block,
  start: 0,
  end: to,
  from,
  to,
  mark: '',
  plain: false,
  closed: true,
  continued: false,
  ...more,
});

const longestTitle = 40; // a marked run inside open words that is this short and ends plainly is a title

/** A post or a block quote that the line of its author ends, and no marks enclose. */
export const isSigned = ({ mark, source, block }: Stretch): boolean => !mark && (source?.block ?? -1) >= block;

/** Between single marks, which stand inside double ones. */
export const isSingle = ({ mark }: Pick<Stretch, 'mark'>): boolean => /^[‘’‚'‹›]$/.test(mark);

/** A few marked words that end plainly: a name inside words that another paragraph has opened. */
export const isMarkedName = (s: Stretch): boolean => s.closed && s.to - s.from <= longestTitle && s.plain;

/** What may stand inside words that another paragraph has opened. */
export const isInner = (s: Stretch): boolean => isSingle(s) || isMarkedName(s);

/** Whether the words before an index end without a stop. */
export const isPlainAt = (text: string, at: number): boolean => !/[.,?!…]/.test(text[at - 1] ?? '');

/** The index after the stretches that run on from one, over paragraphs. */
export function endOfChain(stretches: readonly Stretch[], index: number): number {
  let end = index + 1;
  while (stretches[end]?.continued) end++;
  return end;
}

/** Whether a run that opens at `from` inside open words closes soon and plainly, as titles do. */
export function isTitleLike(text: string, from: number): boolean {
  const rest = text.slice(from, from + longestTitle);
  const close = rest.search(/[”“"»]/);
  return close > 0 && isPlainAt(rest, close);
}
