import type { Box } from '../../segment/box.ts';
import type { Group, Leaf } from '../../segment/leaf.ts';
import { saysSeeAlso } from '../evidence/find-cues.ts';
import { endsSentence } from '../evidence/own.ts';

/** More than this share of the list's words stays. */
const MOST = 0.5;
/** Items made of links are a menu's. */
const LINKED = 0.5;
/** On average, over the items of a list that is plainly text: unlinked, in the main region, right after a paragraph or its heading. */
const ENOUGH = 0.05;
const FEWEST_WORDS = 3;
/** Where the text begins stand tools, too: more is asked there. */
const START = 0.1;
const PLAIN = 0.1;

/** “What you need:”, and not “Tags:”. */
const isAnnounced = (leaf: Leaf | undefined): boolean =>
  leaf?.kind === 'paragraph' && leaf.figures.words > 1 && /[:：]$/.test(leaf.text);

/** What holds the list of an item. */
function holderOf({ box }: Leaf): Box | null {
  let at: Box | null = box;
  while (at?.groups.length) at = at.parent;
  return at;
}

type Sums = {
  kept: number;
  all: number;
  verdicts: number;
  votes: number;
  linked: number;
  length: number;
  count: number;
  ends: number;
  first: number;
};

/**
 * A list that stays for the most part stays whole: its short items (“of winter”), one by one, look like labels. So does
 * one that is plainly text, and the heading in one box with it.
 */
export function completeLists(leaves: Leaf[], votes: number[], verdicts: number[], keep: boolean[]): boolean[] {
  const isText = textTest(leaves, keep);
  const whole = new Set<Group | undefined>();
  /** Lists of the main region with more text than links: short items that are one link are theirs, too. */
  const told = new Set<Group | undefined>();
  const heads = new Set<number>();
  for (const [list, sums] of sumLists(leaves, votes, verdicts, keep)) {
    const [head, item] = [leaves[sums.first - 1], leaves[sums.first]];
    const isPlain = isText(sums);
    if (isPlain || sums.kept > MOST * sums.all) whole.add(list);
    if (sums.votes === sums.count && sums.linked <= LINKED * sums.length) told.add(list);
    const isHead = head?.kind === 'heading' && item !== undefined && head.box.parent === holderOf(item);
    if (isPlain && isHead && !saysSeeAlso(head.text)) heads.add(sums.first - 1);
  }
  const isOfList = (leaf: Leaf): boolean =>
    leaf.linked <= LINKED * leaf.text.length || (told.has(listOf(leaf)) && leaf.figures.words <= FEWEST_WORDS);
  return leaves.map((leaf, i) => keep[i] === true || heads.has(i) || (whole.has(listOf(leaf)) && isOfList(leaf)));
}

const listOf = (leaf: Leaf): Group | undefined =>
  leaf.groups.find(({ name }) => name === 'ul' || name === 'ol' || name === 'dl');

function sumLists(leaves: Leaf[], votes: number[], verdicts: number[], keep: boolean[]): Map<Group, Sums> {
  const lists = new Map<Group, Sums>();
  leaves.forEach((leaf, i) => {
    const list = listOf(leaf);
    if (!list) return;
    const sums = lists.get(list) ?? {
      kept: 0,
      all: 0,
      verdicts: 0,
      votes: 0,
      linked: 0,
      length: 0,
      count: 0,
      ends: 0,
      first: i,
    };
    sums.all += leaf.figures.words;
    if (keep[i]) sums.kept += leaf.figures.words;
    sums.verdicts += verdicts[i] ?? 0;
    sums.votes += votes[i] ?? 0;
    sums.linked += leaf.linked;
    sums.length += leaf.text.length;
    sums.count++;
    if (endsSentence(leaf.text)) sums.ends++;
    lists.set(list, sums);
  });
  return lists;
}

/** Tells whether a list is plainly text. */
function textTest(leaves: Leaf[], keep: boolean[]): (sums: Sums) => boolean {
  const start = keep.indexOf(true);
  /** Right after text that stays, or after a heading beside such text. */
  const follows = (first: number): boolean => {
    const [before, heading] = [leaves[first - 2], leaves[first - 1]];
    if (keep[first - 1]) return true;
    const item = leaves[first];
    const beside = [before?.box.parent, item && holderOf(item)];
    return keep[first - 2] === true && heading?.kind === 'heading' && beside.includes(heading.box.parent);
  };
  /** Between two paragraphs that stay, in one element with both. */
  const isBetween = ({ first, count }: Sums): boolean => {
    const [before, item, after] = [leaves[first - 1], leaves[first], leaves[first + count]];
    const holder = item && holderOf(item);
    return (
      keep[first - 1] === true &&
      keep[first + count] === true &&
      before?.kind === 'paragraph' &&
      after?.kind === 'paragraph' &&
      before.box.parent === holder &&
      after.box.parent === holder
    );
  };
  /** What the text begins with, in its element or in a box there: its points, right before a paragraph that stays. */
  const isStart = ({ first, count, all, verdicts }: Sums): boolean => {
    const [item, after] = [leaves[first], leaves[first + count]];
    const holder = item && holderOf(item);
    return (
      start >= first &&
      keep[first + count] === true &&
      after?.kind === 'paragraph' &&
      (holder === after.box.parent || holder?.parent === after.box.parent) &&
      all >= FEWEST_WORDS * count &&
      verdicts >= START * count
    );
  };
  const isLikeText = (sums: Sums): boolean =>
    isAnnounced(leaves[sums.first - 1]) ||
    (sums.all >= FEWEST_WORDS * sums.count &&
      (sums.ends >= 0.5 * sums.count || leaves[sums.first - 1]?.kind === 'heading' || isBetween(sums)));
  return sums =>
    sums.count > 1 &&
    sums.votes === sums.count &&
    sums.verdicts >= ENOUGH * sums.count &&
    sums.linked <= PLAIN * sums.length &&
    (isStart(sums) || (follows(sums.first) && isLikeText(sums)));
}
