import type { Box } from '../segment/box.ts';
import { groupBits } from '../segment/class-groups.ts';
import type { Leaf } from '../segment/leaf.ts';
import { tagBit } from '../segment/tags.ts';

/** Shorter lines are labels: they do not tell where the article is. */
const SHORTEST = 25;
/** A paragraph speaks for as many elements around it, the further out the less. */
const LEVELS = 4;
/** What is called so speaks for none. */
const NEVER = groupBits('comments', 'consent');
/** What is called so, or stands in such an element, speaks with this part of its voice: some call their article so. */
const ELSEWHERE = groupBits('related', 'hidden', 'chrome');
const BESIDE = tagBit('nav') | tagBit('footer') | tagBit('aside') | tagBit('form');
const PART = 0.25;
/** An element beside the region, or made like it, belongs to it with this share of its score; beside it with no less than this. */
const SHARE = 0.2;
const LEAST = 10;
/** The entries of a live blog are short, and stand beside the report that they follow: this share is enough for them. */
const LIVE = /(?:^|[\s_-])live-?(?:blog|events?|posts?|ticker|feed|updates)/i;
const LIVE_SHARE = 0.05;
/** Lines in the region that are links, and no longer than this, are menus. */
const LINKED = 0.7;
const MENU = 200;
/** Paragraphs beside the region belong to it from this length on. */
const LOOSE = 80;

/**
 * Which leaves lie in the page's main region, each 1 or 0. The region is found as Readability finds it: each paragraph
 * gives points for its length and its commas to the elements around it, and the one with the most wins, together with
 * what stands beside it and has enough of its own.
 */
export function mainRegion(leaves: Leaf[]): number[] {
  const scored: Box[] = [];
  for (const leaf of leaves) {
    if (!isProse(leaf)) continue;
    const isElsewhere = (leaf.tags & BESIDE) !== 0 || (leaf.near & ELSEWHERE) !== 0;
    const points =
      (1 + leaf.figures.marks + Math.min(3, leaf.text.length / 100)) *
      (1 - leaf.linked / leaf.text.length) *
      (isElsewhere ? PART : 1);
    if (points <= 0) continue;
    let box: Box | null = leaf.box.tag === 'p' ? leaf.box.parent : leaf.box;

    for (let level = 0; box && level < LEVELS; level++, box = box.parent) {
      if (!box.score) scored.push(box);
      box.score += points / (level === 0 ? 1 : level === 1 ? 2 : 3 * level);
    }
  }
  const best = standing(scored.reduce<Box | null>((top, box) => (top && top.score >= box.score ? top : box), null));
  if (!best) return leaves.map(() => 0);
  const share = SHARE * best.score;
  const isPart = (box: Box): boolean =>
    (box.score >= LIVE_SHARE * best.score && LIVE.test(box.names)) ||
    (box.score >= share &&
      (isLike(box, best) || (box.parent === best.parent && box.score >= LEAST && (box.called & ELSEWHERE) === 0)));
  const region = new Map<Box, boolean>(scored.filter(box => box === best || isPart(box)).map(box => [box, true]));
  return leaves.map(leaf => {
    if (isInside(leaf.box, region)) return leaf.linked > LINKED * leaf.text.length && leaf.text.length < MENU ? 0 : 1;
    return leaf.box.parent === best.parent && leaf.box.tag === 'p' && leaf.text.length > LOOSE ? 1 : 0;
  });
}

/** A list, a quotation or a table is part of what it stands in. */
function standing(best: Box | null): Box | null {
  let box = best;
  while (box?.parent && box.groups.length) box = box.parent;
  return box;
}

/** Page builders cut an article into boxes of one kind, each in wrappers of its own. */
function isLike(box: Box, best: Box): boolean {
  let [one, other]: (Box | null)[] = [box, best];
  while (one && other && one !== other) {
    if (one.tag !== other.tag || nameOf(one) !== nameOf(other)) return false;
    if (one.names !== '') return true;
    [one, other] = [one.parent, other.parent];
  }
  return false;
}

/** Figures in names are of one box, and modifiers (`block--text`) of some of a kind. */
const nameOf = ({ names }: Box): string => names.replace(/\d+|--[\w-]+/g, '').trim();

const isProse = (leaf: Leaf): boolean =>
  leaf.text.length >= SHORTEST &&
  !leaf.hidden &&
  leaf.kind !== 'heading' &&
  leaf.kind !== 'caption' &&
  (leaf.near & NEVER) === 0;

/** Whether a box lies in one that is known to be inside. What is found is noted on the way: each box is asked once. */
function isInside(start: Box, known: Map<Box, boolean>): boolean {
  const passed: Box[] = [];
  let at: Box | null = start;
  while (at && !known.has(at)) {
    passed.push(at);
    at = at.parent;
  }
  const inside = at !== null && known.get(at) === true;
  for (const box of passed) known.set(box, inside);
  return inside;
}
