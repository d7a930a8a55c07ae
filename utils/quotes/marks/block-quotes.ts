import type { Block, Span } from '../../types.ts';
import { cueBits, is, type Lexicon, strongBits } from '../lexicon/lexicon.ts';
import { hasWord } from '../text/scan.ts';
import { bitsOf, wordsOf } from './incises.ts';
import { isSingle, type Stretch, unmarked } from './stretch.ts';

/** Consecutive blocks of one block quote, without the line that names its author. */
type Run = { from: number; to: number; line: Span | null };

const longestLine = 100; // characters of “— Ann Lee, captain”
const longestIntroduction = 250;

/**
 * Block quotes and posts that need no marks, since a line names their author below or a sentence announces them above:
 *
 *     > The river took the bridge and half of the mill.        Bo Ek wrote in his diary:
 *     > — Ann Lee, a miller                                    > The river took the bridge.
 * A block quote with neither may be an extract of any document: nobody's words. What is marked whole stays as it is,
 * and learns its author from the line.
 * @returns All stretches in reading order.
 */
export function addBlockQuotes(stretches: readonly Stretch[], blocks: readonly Block[], lexicon: Lexicon): Stretch[] {
  const runs = runsOf(blocks);
  if (!runs[0]) return [...stretches];
  const byBlock = Map.groupBy(stretches, s => s.block);
  for (const run of runs) {
    const source = run.line ?? introductionOf(run.from, blocks, lexicon);
    if (!source) continue;
    const isMarked = !!byBlock.get(run.from)?.some(s => !isSingle(s) && s.start < 2);
    for (let block = run.from; block < run.to; block++) {
      const { text = '' } = blocks[block] ?? {};
      const end = run.line?.block === block ? run.line.start : text.length;
      const own = byBlock.get(block) ?? [];
      if (isMarked) {
        if (run.line)
          byBlock.set(
            block,
            own.map(s => ({ ...s, source })),
          );
        continue;
      }
      const said = text.slice(0, end).trimEnd();
      const to = said.length - (links.exec(said.slice(-longestLine))?.[0].length ?? 0);
      if (!hasWord(text.slice(0, to))) continue;
      byBlock.set(block, [
        unmarked(block, 0, to, { continued: block > run.from, source }),
        ...own.filter(s => s.start >= to),
      ]);
    }
  }
  return blocks.flatMap((_, block) => byBlock.get(block) ?? []);
}

/** What leads from a post to its picture. */
const links = /(?:\s*(?:https?:\/\/|pic\.)\S+)+$/u;
/** “— Ann Lee (@annlee) May 3, 2031”: the line of a post, whatever its author is called. */
const postLine = /^(?:[–—―]|--?)\s*\S[^@]{0,60}\(@\w+\).*\d/u;

const isQuote = (block: Block | undefined) => block?.kind === 'quote';

function runsOf(blocks: readonly Block[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < blocks.length; from++) {
    let to = from + 1;
    if (!isQuote(blocks[from]) && !postLine.test(blocks[to]?.text ?? '')) continue;
    while (isQuote(blocks[to])) to++;
    const last = blocks[to - 1]?.text ?? '';
    const { kind, text = '' } = blocks[to] ?? {};
    if (to - from > 1 && isLine(last)) runs.push({ from, to: to - 1, line: wholeOf(to - 1, last) });
    else if (isLine(text, kind === 'caption') && kind !== 'heading') runs.push({ from, to, line: wholeOf(to, text) });
    else runs.push({ from, to, line: tailOf(to - 1, last) });
    from = to;
  }
  return runs;
}

const isLine = (text: string, isCaption = false) =>
  text.length <= longestLine &&
  (postLine.test(text) ||
    (isCaption
      ? /^\p{Lu}\S+(?: \p{Lu}\S+){1,2}, [^.:!?,\d]{2,40}$/u
      : /^(?:[–—―]|--?)\s*(?=[\p{Lu}\p{Lo}])[^.!?]*(?:\p{Lu}\.[^.!?]*)*$/u
    ).test(text));
const wholeOf = (block: number, text: string): Span => ({
  block,
  start: 0,
  end: postLine.test(text) ? text.lastIndexOf('(@') : text.length,
});

/** “… half of the mill. — Ann Lee”: the line at the end of the words. */
function tailOf(block: number, text: string): Span | null {
  const offset = Math.max(0, text.length - longestLine);
  const line = /(?<=[.!?…”"»\s])\s*(?:[–—―]|--?)\s*(?=\p{Lu}\p{L}*[\s.,(]|\p{Lu}\p{L}+$|\p{Lo})/gu;
  const at = [...text.slice(offset).matchAll(line)].at(-1);
  if (!at || offset + at.index === 0) return null;
  return { block, start: offset + at.index, end: text.length };
}

/** The sentence above that announces the words: it ends in a colon, or reports without saying what was said. */
function introductionOf(from: number, blocks: readonly Block[], lexicon: Lexicon): Span | null {
  const block = from - 1;
  const { kind, text = '' } = blocks[block] ?? {};
  if (kind !== 'paragraph') return null;
  const offset = Math.max(0, text.length - longestIntroduction);
  const stop = [...text.slice(offset, -1).matchAll(/[.!?։。]\s+(?=[\p{Lu}\p{Lo}])/gu)].at(-1);
  const start = stop ? offset + stop.index + stop[0].length : offset;
  const sentence = text.slice(start);
  const bits = wordsOf(sentence).map(word => bitsOf(word, lexicon));
  const colon = /[:՝]\s*$/.test(sentence);
  const announces = colon
    ? bits.some(b => b & cueBits) || /^\p{Lu}\p{L}+ \p{Lu}/u.test(sentence)
    : !/["“”„«»]/.test(sentence) && bits.some(b => b & strongBits) && !bits.some(b => b & is.subordinator);
  return announces ? { block, start, end: text.length } : null;
}
