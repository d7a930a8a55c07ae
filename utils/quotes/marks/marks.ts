import type { Block } from '../../types.ts';
import { isSpace } from './mark-signs.ts';
import { type MarkedBlock, markBlock } from './marked-block.ts';
import { isInner, isMarkedName, isPlainAt, isSingle, type Stretch, unmarked } from './stretch.ts';

/**
 * Words that begin with a name in marks of the same kind lose their own opening mark: the name's is theirs.
 *
 *     "Dynamo" is a good club, I think", said Lee.     Lee: "Dynamo" is a good club. I like "Dynamo" too".
 *     ^                               ^                     ^                                           ^
 */
function takeIn(scan: MarkedBlock, text: string): void {
  const { stray, strayWidth, stretches } = scan;
  if (stray === null || !/^\s*(?:[,–—-]|\.?\s*$)/.test(text.slice(stray + strayWidth))) return;
  const name = stretches.findLast(s => s.end <= stray && isMarkedName(s) && /(?:^|:)\s*$/.test(text.slice(0, s.start)));
  if (!name) return;
  const plain = isPlainAt(text, stray);
  scan.stretches = [
    ...stretches.filter(s => s.end <= name.start),
    { ...name, end: stray + strayWidth, to: stray, plain },
    ...stretches.filter(s => s.start > stray),
  ];
  scan.stray = null;
}

const announces = (above: Block | undefined): boolean => above !== undefined && /:\s*$/.test(above.text);

/** Whether all that a block marks are names, the first of them at its start. */
const beginsWithName = ({ stretches, stray }: MarkedBlock): boolean =>
  stretches[0]?.start === 0 && stray === null && stretches.every(isInner);

/** The same where the words go on for paragraphs, until one closes what none has opened. */
function openName(scan: MarkedBlock, text: string): void {
  const [name] = scan.stretches;
  const end = text.trimEnd().length;
  if (name && name.end < end) scan.stretches = [{ ...name, end, to: end, plain: isPlainAt(text, end), closed: false }];
}

/** The first block below that closes what none has opened, past blocks in which marks enclose names only; -1 for none. */
function strayBelow(scans: readonly MarkedBlock[], blocks: readonly Block[], above: number): number {
  for (let k = above + 1; k < above + longestSpeech; k++) {
    const scan = scans[k];
    if (!scan || blocks[k]?.kind === 'heading') return -1;
    if (scan.stray !== null) return k;
    if (!scan.stretches.every(isInner)) return -1;
  }
  return -1;
}
const longestSpeech = 200; // blocks

/**
 * Opens what a single mark begins, where the next block opens with one again and the last of such blocks closes: it may be
 * an apostrophe else.
 *
 *     She told the inquest: 'The boys would've called. / 'But he ran.'
 *                           ^
 */
function openLoose(scans: readonly MarkedBlock[]): void {
  let goesOn = false; // the block below opens with a single mark that is closed there, or further down
  for (const scan of scans.toReversed()) {
    const { loose } = scan;
    if (loose && goesOn) scan.stretches = [...scan.stretches.filter(s => s.end <= loose.start), loose];
    const [first] = scan.stretches;
    goesOn = first?.start === 0 && isSingle(first);
  }
}

/**
 * “We won,’’ said Lee: two single marks of any shape are a double one where such a mark, or two more, may open. A listing
 * of a program is nobody's words.
 */
const withDoubled = (text: string): string =>
  /[{};]\n/.test(text) ? '' : /[“"]|[‘'][‘’]/.test(text) ? text.replace(/[‘’]{2}(?!”)/g, "''") : text;

/**
 * The marked stretches of all blocks in reading order. A run left open ends with its block; where the next block opens
 * again, or a later one closes what none has opened, the blocks between belong to it as continued stretches. State never
 * leaves a block otherwise, so one bad mark cannot poison the page. Linear in the length of the text.
 */
export function findMarks(blocks: readonly Block[]): Stretch[] {
  const scans = blocks.map((block, i) => markBlock(withDoubled(block.text), i));
  openLoose(scans);
  const found: Stretch[] = [];
  for (let i = 0; i < scans.length; i++) {
    const scan = scans[i];
    if (!scan) continue;
    takeIn(scan, blocks[i]?.text ?? '');
    if (beginsWithName(scan) && announces(blocks[i - 1]) && strayBelow(scans, blocks, i) >= 0)
      openName(scan, blocks[i]?.text ?? '');
    for (const stretch of scan.stretches) found.push(stretch);
    const last = scan.stretches.at(-1);
    if (!last || last.closed || goesOnBelow(scans, blocks, i)) continue;
    const j = strayBelow(scans, blocks, i);
    const end = scans[j];
    if (!end || end.stray === null) continue;
    for (let k = i + 1; k <= j; k++) {
      const stretch = withoutMarks(scans, blocks, k, k === j);
      if (stretch) found.push(stretch);
    }
    i = j - 1;
    end.stray = null;
  }
  return found;
}

/** Whether the block below opens again what this one leaves open: then that is marked as going on. */
function goesOnBelow(scans: readonly MarkedBlock[], blocks: readonly Block[], i: number): boolean {
  const next = scans[i + 1]?.stretches[0];
  const isWhole = next?.end === blocks[i + 1]?.text.trimEnd().replace(/[.,!?]$/, '').length;
  if (next?.start !== 0 || scans[i + 1]?.stray !== null || !(isWhole || !isMarkedName(next))) return false;
  next.continued = next.from - next.start <= 3; // a label begins somebody else's words: “LEE: …
  return true;
}

/**
 * A block whose words go on from one above, up to the mark that closes them where it is the last; null without words.
 * Names and what single marks enclose inside are nested; the last block's own later stretches follow in its round.
 */
function withoutMarks(
  scans: readonly MarkedBlock[],
  blocks: readonly Block[],
  k: number,
  isLast: boolean,
): Stretch | null {
  const scan = scans[k];
  const text = blocks[k]?.text ?? '';
  let to = isLast ? (scan?.stray ?? 0) : text.length;
  const end = isLast ? to + (scan?.strayWidth ?? 0) : to;
  while (to > 0 && isSpace(text[to - 1])) to--;
  if (scan) scan.stretches = scan.stretches.filter(s => s.start >= end);
  return to > 0 ? unmarked(k, 0, to, { end, closed: isLast, continued: true }) : null;
}
