import type { Quote, Speaker } from '../types.ts';
import { bySpeaker, type Stretch } from './quote-map.ts';

/**
 * The words of one speaker on the map, and the lane that they stand in, from 0. `strips` are from and to, as shares of
 * the text. Several speakers may share a lane where there are more of them than lanes.
 */
export type Line = {
  speaker: Speaker['id'] | null;
  lane: number;
  isShared: boolean;
  strips: [from: number, to: number][];
};

/** More quotes than this, side by side in one lane, would be a strip of no colour at all. */
const CROWD = 120;
/** Those who speak most have a lane of their own if they say as much as this share of what is quoted; the others share one. */
const OWN_LANES = 5;
const MUCH = 0.04;
/** What is shorter, as a share of the text, would not be seen: two pixels or three. */
const LEAST = 0.004;

/** The lines of the map, who speaks most first, and how many lanes they stand in: one, unless the map is crowded. */
export function linesOf(stretches: Stretch[], quotes: Quote[]): { lanes: number; lines: Line[] } {
  const all = [...bySpeaker(stretches, quotes)].sort(([, a], [, b]) => lengthOf(b) - lengthOf(a));
  const isCrowd = stretches.length > CROWD;
  const much = isCrowd ? lengthOf(stretches) * MUCH : Number.POSITIVE_INFINITY;
  const own = all.slice(0, OWN_LANES).filter(([, said]) => lengthOf(said) >= much).length;
  const others = all.length - own;
  const lines = all.map(([speaker, said], at) => ({
    speaker,
    lane: Math.min(at, own),
    isShared: isCrowd && at >= own && others > 1,
    strips: stripsOf(said),
  }));
  return { lanes: own + Math.sign(others), lines };
}

const lengthOf = (stretches: Stretch[]) => stretches.reduce((sum, { start, end }) => sum + end - start, 0);

/** Stretches as they are drawn: long enough to be seen, and as one where less than that is between them. */
function stripsOf(stretches: Stretch[]): Line['strips'] {
  const strips: Line['strips'] = [];
  for (const { start, end } of stretches) {
    const last = strips.at(-1);
    const to = Math.max(end, start + LEAST);
    if (last && start - last[1] < LEAST) last[1] = Math.max(last[1], to);
    else strips.push([start, to]);
  }
  return strips;
}
