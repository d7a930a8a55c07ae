import { boxesAround } from '../../segment/box.ts';
import type { Group, Leaf } from '../../segment/leaf.ts';
import { endsSentence } from '../evidence/own.ts';

const MOST_POINTS = 8;
const FEWEST_WORDS = 4;
/** On average, over the points. */
const ENOUGH = 0.05;
/** Captions and labels that may stand between the points and the text, and how long they are. */
const BETWEEN = 4;
const LONGEST_LABEL = 8;
/** The points and the text lie so deep in the element that holds both. */
const LEVELS = 6;

/** Keeps what an article says in points above its first paragraph: a list of sentences, no link among them. */
export function keepPoints(leaves: Leaf[], verdicts: number[], keep: boolean[]): boolean[] {
  const first = keep.indexOf(true);
  let last = first - 1;
  while (last >= first - BETWEEN && isBetween(leaves[last])) last--;
  const list = listOf(leaves[last]);
  if (!list || first - 1 - last > BETWEEN) return keep;
  let start = last;
  while (listOf(leaves[start - 1]) === list) start--;
  const points = leaves.slice(start, last + 1);
  const sum = verdicts.slice(start, last + 1).reduce((all, verdict) => all + verdict, 0);
  const arePoints = points.length > 1 && points.length <= MOST_POINTS && points.every(isPoint);
  if (!arePoints || sum < ENOUGH * points.length || !areTogether(leaves[last], leaves[first])) return keep;
  return keep.map((kept, i) => kept || (i >= start && i <= last));
}

const listOf = (leaf: Leaf | undefined): Group | undefined =>
  leaf?.groups.find(({ name }) => name === 'ul' || name === 'ol');

const isBetween = (leaf: Leaf | undefined): boolean =>
  leaf !== undefined && leaf.kind !== 'item' && (leaf.kind === 'caption' || leaf.figures.words <= LONGEST_LABEL);

const isPoint = ({ text, figures, links, hidden }: Leaf): boolean =>
  !hidden && links === 0 && figures.words >= FEWEST_WORDS && endsSentence(text);

function areTogether(point: Leaf | undefined, text: Leaf | undefined): boolean {
  if (!point || !text) return false;
  const around = new Set(boxesAround(text.box, LEVELS));
  return boxesAround(point.box, LEVELS).some(box => around.has(box) && box.tag !== 'body');
}
