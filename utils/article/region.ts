import type { Box } from './box.ts';
import { groupBit } from './class-groups.ts';
import type { Leaf } from './leaf.ts';
import { tagBit } from './tags.ts';

/** Shorter lines are labels: they do not tell where the article is. */
const SHORTEST = 25;
/** A paragraph speaks for as many elements around it, the further out the less. */
const LEVELS = 4;
/** What is called so, or stands in such an element, speaks for none. */
const ELSEWHERE = groupBit('comments') | groupBit('consent') | groupBit('related') | groupBit('hidden');
const BESIDE = tagBit('nav') | tagBit('footer') | tagBit('aside') | tagBit('form');
/** An element beside the region belongs to it with this share of its score, and with no less than this. */
const SHARE = 0.2;
const LEAST = 10;
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
    const points =
      (1 + leaf.figures.marks + Math.min(3, leaf.text.length / 100)) * (1 - leaf.linked / leaf.text.length);
    if (points <= 0) continue;
    let box: Box | null = leaf.box.tag === 'p' ? leaf.box.parent : leaf.box;
    for (let level = 0; box && level < LEVELS; level++, box = box.parent) {
      if (!box.score) scored.push(box);
      box.score += points / (level === 0 ? 1 : level === 1 ? 2 : 3 * level);
    }
  }
  const best = scored.reduce<Box | null>((top, box) => (top && top.score >= box.score ? top : box), null);
  if (!best) return leaves.map(() => 0);
  const enough = Math.max(LEAST, SHARE * best.score);
  const region = new Map<Box, boolean>(
    scored.filter(box => box === best || (box.parent === best.parent && box.score >= enough)).map(box => [box, true]),
  );
  return leaves.map(leaf => {
    if (isInside(leaf.box, region)) return leaf.linked > LINKED * leaf.text.length && leaf.text.length < MENU ? 0 : 1;
    return leaf.box.parent === best.parent && leaf.box.tag === 'p' && leaf.text.length > LOOSE ? 1 : 0;
  });
}

const isProse = (leaf: Leaf): boolean =>
  leaf.text.length >= SHORTEST &&
  !leaf.hidden &&
  leaf.kind !== 'heading' &&
  leaf.kind !== 'caption' &&
  (leaf.tags & BESIDE) === 0 &&
  (leaf.near & ELSEWHERE) === 0;

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
