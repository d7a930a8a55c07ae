import type { Box } from '../../segment/box.ts';
import { boxesAround } from '../../segment/box.ts';
import { groupBits } from '../../segment/class-groups.ts';
import type { Leaf } from '../../segment/leaf.ts';
import { oncePerBox } from '../../segment/once-per-box.ts';
import { asksToSubscribe, saysSeeAlso } from '../evidence/find-cues.ts';
import { endsSentence } from '../evidence/own.ts';
import { isContentBlock, RECIPES } from './content-blocks.ts';

/** This share of the words in one element stays. */
const MOST = 0.5;
const MOST_LINKED = 0.1;
/** A news flash has fewer words. */
const FLASH = 40;
const BOLD = 0.95;
/** A block of a publishing system holds a line within so many elements. */
const LEVELS = 6;

/** So many short lines in a row that stand among paragraphs are an enumeration, if they are text by this on average. */
const RUN = 3;
/** A list needs fewer items. */
const LIST = 2;
const ENOUGH = 0.1;

/** The lines of one element, in order; those in blocks of the text apart. */
type Row = { own: number[]; blocks: number[] };
type Place = { holder: Box | null; block: boolean };

/**
 * Keeps the headings, sentences and enumerations that stand in one element with paragraphs, between those that stay, where
 * most of the text does: a short line by itself looks like a label. What a publishing system marks as a block of the
 * text (a toggle, columns) goes by the element that it stands in.
 */
export function keepAmongSiblings(leaves: Leaf[], votes: number[], verdicts: number[], keep: boolean[]): boolean[] {
  const found = [...keep];
  const mayStay = (i: number): boolean => {
    const leaf = leaves[i];
    return !keep[i] && leaf !== undefined && isPlain(leaf);
  };
  const words = (lines: number[]): number => lines.reduce((sum, i) => sum + (leaves[i]?.figures.words ?? 0), 0);
  for (const { own, blocks } of rowsOf(leaves, i => votes[i] === 1)) {
    const kept = own.filter(i => keep[i]);
    // Of a few words none is far from the others.
    const isFlash = kept.length > 0 && words(own) < FLASH;
    if (!isFlash && words(kept) < MOST * words(own)) continue;
    const [first = 0, last = -1] = [kept[0], kept.at(-1)];
    const isBetween = (i: number): boolean => first < i && i < last;
    const text = kept.find(i => leaves[i]?.kind === 'paragraph') ?? last;
    const stays = [
      ...own.filter(i => (isFlash || isBetween(i)) && mayStay(i) && isText(leaves[i])),
      ...blocks.filter(i => (isBetween(i) || (first < i && isOfRecipe(leaves[i]))) && mayStay(i)),
      ...runsOf(own, i => first < i && mayStay(i) && leaves[i]?.kind === 'paragraph')
        .filter(run => isEnumeration(run, RUN, verdicts))
        .flat(),
      ...runsOf(own, i => text < i && i < last && mayStay(i) && leaves[i]?.kind === 'item')
        .filter(run => isEnumeration(run, LIST, verdicts))
        .flat(),
    ];
    for (const i of stays) found[i] = true;
  }
  const start = found.indexOf(true);
  // “-----” may stand between.
  const opening = (leaves[start - 1]?.figures.letters ?? 0) > 0 ? start - 1 : start - 2;
  const isOpening = announces(leaves[opening]) && votes[opening] === 1 && mayStay(opening);
  if (isOpening && (verdicts[opening] ?? 0) >= ANNOUNCING) found[opening] = true;
  return found;
}

const isEnumeration = (run: number[], fewest: number, verdicts: number[]): boolean =>
  run.length >= fewest && run.reduce((sum, i) => sum + (verdicts[i] ?? 0), 0) >= ENOUGH * run.length;

const isText = (leaf: Leaf | undefined): boolean =>
  leaf?.kind === 'heading' || (leaf?.kind === 'paragraph' && (endsSentence(leaf.text) || isBold(leaf)));

/** “From what the office said on Monday:”, right before the first paragraph that stays. */
const announces = (leaf: Leaf | undefined): boolean =>
  leaf?.kind === 'paragraph' && leaf.figures.words >= FEWEST_WORDS && /[:：]$/.test(leaf.text);
const FEWEST_WORDS = 5;
const ANNOUNCING = 0.2;

/** A line that is bold all over is a subhead to those who have no headings. */
const isBold = ({ text, emphasised }: Leaf): boolean => emphasised >= BOLD * text.length;

const isOfRecipe = (leaf: Leaf | undefined): boolean =>
  leaf !== undefined && boxesAround(leaf.box, LEVELS).some(({ names }) => RECIPES.test(names));

/** The longest stretches of a list that hold throughout. */
function runsOf(list: number[], holds: (i: number) => boolean): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const i of list) {
    if (holds(i)) run.push(i);
    else if (run.length) {
      runs.push(run);
      run = [];
    }
  }
  return [...runs, run];
}

/** @param counts whether a line is looked at: a page has many that are not */
function rowsOf(leaves: Leaf[], counts: (i: number) => boolean): Iterable<Row> {
  const lines = new Map<Box, number>();
  for (const { box } of leaves) lines.set(box, (lines.get(box) ?? 0) + 1);
  const rows = new Map<Box, Row>();
  const isBlock = oncePerBox(isContentBlock);
  leaves.forEach((leaf, i) => {
    if (!counts(i) || leaf.kind === 'caption' || leaf.name === 'td' || leaf.name === 'th') return;
    const { holder, block } = placeOf(leaf, lines, isBlock);
    if (!holder) return;
    const row = rows.get(holder) ?? { own: [], blocks: [] };
    (block ? row.blocks : row.own).push(i);
    rows.set(holder, row);
  });
  return rows.values();
}

const HIDDEN = groupBits('hidden');

/** No link, no pointer, nothing hidden, and nothing that asks to subscribe. */
export const isPlain = ({ text, linked, near }: Leaf): boolean =>
  (near & HIDDEN) === 0 && linked <= MOST_LINKED * text.length && !saysSeeAlso(text) && !asksToSubscribe(text);

/** The element that a line stands in, and whether in a block of the text. `lines` has the lines right in each box. */
function placeOf({ box }: Leaf, lines: Map<Box, number>, isBlock: (box: Box) => boolean): Place {
  const block = boxesAround(box, LEVELS).findLast(isBlock);
  let around = block ?? box;
  // A list, a quotation or a table stands in what holds it.
  while (around.parent?.groups.length) around = around.parent;
  // Loose lines stand in the box itself, but for those of a paragraph.
  const isLoose = !block && around.tag !== 'p' && (lines.get(around) ?? 0) > 1;
  return { holder: isLoose ? around : around.parent, block: block !== undefined };
}
