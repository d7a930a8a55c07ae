import type { Box } from '../../segment/box.ts';
import type { Leaf } from '../../segment/leaf.ts';
import { endsSentence } from './own.ts';

/** As many elements around a leaf get a share of the evidence on it. */
const LEVELS = 3;

/** What holds for the page as a whole, computed once for all its leaves. Lists run parallel to the leaves. */
export type PageEvidence = {
  words: number[];
  link: number[];
  /** Reads like a sentence of running text. */
  prose: boolean[];
  votes: number[];
  /** The words of prose, and of text in the main region. */
  totalProse: number;
  totalVoted: number;
  /** The elements around a leaf by their names and classes: leaves that look alike on the page. */
  looks: string[];
  lookProse: Map<string, number>;
  /** The most prose that any look has; at least 1. */
  mostLookProse: number;
  /** The first and last leaf of prose in the main region; -1 where there is none. */
  first: number;
  last: number;
  depth: number;
  repeats: Map<string, number>;
};

/**
 * Looks at all leaves once; adds up on the boxes around each what they hold (`Box.sums`).
 * @param votes how much each leaf looks to be in the main region, from 0 to 1
 */
export function pageEvidence(leaves: Leaf[], votes: number[]): PageEvidence {
  const words: number[] = [];
  const link: number[] = [];
  const prose: boolean[] = [];
  const looks: string[] = [];
  const lookProse = new Map<string, number>();
  const repeats = new Map<string, number>();
  const numbers = new Map<string, number>();
  const depths: number[] = [];
  let [totalProse, totalVoted, first, last] = [0, 0, -1, -1];
  leaves.forEach((leaf, i) => {
    const w = leaf.figures.words;
    const linked = Math.min(1, leaf.linked / leaf.text.length);
    const isProse =
      leaf.kind !== 'heading' && leaf.kind !== 'caption' && w >= 10 && linked < 0.35 && endsSentence(leaf.text);
    const look = lookOf(leaf, numbers);
    const vote = votes[i] ?? 0;
    words.push(w);
    link.push(linked);
    prose.push(isProse);
    looks.push(look);
    repeats.set(leaf.text, (repeats.get(leaf.text) ?? 0) + 1);
    totalVoted += w * vote;
    if (isProse) totalProse += w;
    if (isProse && vote >= 0.5) {
      lookProse.set(look, (lookProse.get(look) ?? 0) + w);
      depths.push(leaf.depth);
      if (first < 0) first = i;
      last = i;
    }
    for (let box: Box | null = leaf.box, n = 0; box && n < LEVELS; box = box.parent, n++) {
      box.sums ??= { prose: 0, all: 0, linked: 0, voted: 0 };
      const { sums } = box;
      if (isProse) sums.prose += w;
      sums.all += w;
      sums.linked += w * linked;
      sums.voted += w * vote;
    }
  });
  depths.sort((a, b) => a - b);
  return {
    words,
    link,
    prose,
    votes,
    totalProse,
    totalVoted,
    looks,
    lookProse,
    mostLookProse: [...lookProse.values()].reduce((most, prose) => Math.max(most, prose), 1),
    first,
    last,
    depth: depths[depths.length >> 1] ?? 0,
    repeats,
  };
}

const LOOK = 4;

/**
 * What the four elements around a leaf look like, outermost first: a number for each, a line each. Leaves with the same
 * look are made alike. Figures in names are of one post: they make no difference.
 */
function lookOf(leaf: Leaf, numbers: Map<string, number>): string {
  let look = '';
  for (let box: Box | null = leaf.box, n = 0; box && n < LOOK; box = box.parent, n++) {
    if (box.look < 0) box.look = numberOf(box, numbers);
    look = look ? `${box.look}\n${look}` : String(box.look);
  }
  return `${leaf.name} ${look}`;
}

function numberOf(box: Box, numbers: Map<string, number>): number {
  const name = box.names.slice(0, 60);
  const key = `${box.tag}.${/[\d\s]/.test(name) ? name.replace(/[\d\s]+/g, ' ') : name}`;
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}
