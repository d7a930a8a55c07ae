import { type Box, boxesAround } from '../../segment/box.ts';
import { groupBits } from '../../segment/class-groups.ts';
import type { Leaf } from '../../segment/leaf.ts';
import { asksToSubscribe } from '../evidence/find-cues.ts';

/** A promotion holds no larger share of what is kept, and no more words. */
const MOST = 0.25;
const MOST_WORDS = 60;
/** With a link alone, fewer still: a story may tell of a newsletter. */
const MOST_LINKED_WORDS = 30;
/** The line above a wall that asks for a subscription is no longer. */
const WALL_LINE = 12;
const CONTROLS = 'input, button, form, textarea';
const NAMED = groupBits('newsletter', 'advert', 'related', 'share');
const NOT_PROMOTION = new Set(['blockquote', 'ul', 'ol', 'dl', 'table']);
/** The article's paragraphs share one element with this part of what is kept. */
const TOGETHER = 0.6;

/**
 * Drops boxes among the paragraphs that ask for something: to sign up, to subscribe, to follow. A box is what stands
 * beside the paragraphs and is made otherwise; it has a link or a field, or a name that tells, and its words say so in any
 * of the languages known. So does the wall that a text ends at, whatever it holds. A paragraph made like all others is
 * never dropped for its words.
 */
export function dropPromotions(leaves: Leaf[], keep: boolean[]): boolean[] {
  // What asks may have gone already, and left the line above it.
  const isNear = (i: number): boolean => keep[i] || keep[i - 1] || keep[i - 2] || keep[i + 1] || false;
  const asking = leaves.flatMap((leaf, i) =>
    isNear(i) && leaf.kind !== 'caption' && asksToSubscribe(leaf.text) ? [{ leaf, isLeft: keep[i] === true }] : [],
  );
  const holder = asking.length ? holderOf(leaves, keep) : null;
  if (!holder) return keep;
  const words = new Map<Box, number>();
  const looks = new Map<string, number>();
  let all = 0;
  const units = leaves.map((leaf, i) => {
    const unit = keep[i] ? unitOf(leaf, holder) : null;
    if (unit) {
      words.set(unit, (words.get(unit) ?? 0) + leaf.figures.words);
      looks.set(lookOf(unit), (looks.get(lookOf(unit)) ?? 0) + leaf.figures.words);
      all += leaf.figures.words;
    }
    return unit;
  });
  const common = [...looks].reduce((most, look) => (look[1] > most[1] ? look : most), ['', 0])[0];
  const end = units.findLast(unit => unit !== null);
  const promotions = new Set(
    asking.flatMap(({ leaf, isLeft }) => {
      const unit = unitOf(leaf, holder);
      const size = (unit && words.get(unit)) ?? 0;
      if (!unit || lookOf(unit) === common) return [];
      const isSmall = size <= MOST_WORDS && size < MOST * all;
      const isWall =
        unit === end && leaf === leaves.find(one => unitOf(one, holder) === unit) && leaf.figures.words <= WALL_LINE;
      return (isSmall && isAsking(unit, isLeft ? size : MOST_WORDS)) || isWall ? [unit] : [];
    }),
  );
  return keep.map((kept, i) => kept && !promotions.has(units[i] as Box));
}

const lookOf = ({ element, names }: Box): string => `${element.localName} ${names.replace(/\d+/g, '')}`;

function isAsking({ element, called }: Box, words: number): boolean {
  if (NOT_PROMOTION.has(element.localName)) return false;
  if ((called & NAMED) !== 0 || element.querySelector(CONTROLS)) return true;
  return words <= MOST_LINKED_WORDS && element.querySelector('a') !== null;
}

/** The innermost element around most of what is kept. */
function holderOf(leaves: Leaf[], keep: boolean[]): Box | null {
  const sums = new Map<Box, number>();
  let all = 0;
  leaves.forEach((leaf, i) => {
    if (!keep[i]) return;
    all += leaf.figures.words;
    for (let box = leaf.box.parent; box; box = box.parent) sums.set(box, (sums.get(box) ?? 0) + leaf.figures.words);
  });
  let holder: Box | null = null;
  for (const [box, sum] of sums) if (sum >= TOGETHER * all && (!holder || box.depth > holder.depth)) holder = box;
  return holder;
}

/** The element around a leaf that stands in the holder; null outside it. */
function unitOf(leaf: Leaf, holder: Box): Box | null {
  const around = boxesAround(leaf.box, Number.POSITIVE_INFINITY);
  return around[around.indexOf(holder) - 1] ?? null;
}
