import type { Box } from '../box.ts';
import type { Leaf } from '../leaf.ts';
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

export function pageEvidence(leaves: Leaf[], votes: number[]): PageEvidence {
  const words = leaves.map(leaf => leaf.figures.words);
  const link = leaves.map(leaf => Math.min(1, leaf.linked / leaf.text.length));
  const at = (list: number[], index: number): number => list[index] ?? 0;
  const prose = leaves.map(
    (leaf, i) =>
      leaf.kind !== 'heading' &&
      leaf.kind !== 'caption' &&
      at(words, i) >= 10 &&
      at(link, i) < 0.35 &&
      endsSentence(leaf.text),
  );
  const lookProse = new Map<string, number>();
  const repeats = new Map<string, number>();
  const numbers = new Map<string, number>();
  const looks = leaves.map(leaf => lookOf(leaf, numbers));
  let totalProse = 0;
  let totalVoted = 0;
  leaves.forEach((leaf, i) => {
    const w = at(words, i);
    const voted = w * at(votes, i);
    if (prose[i]) totalProse += w;
    totalVoted += voted;
    repeats.set(leaf.text, (repeats.get(leaf.text) ?? 0) + 1);
    const look = looks[i] ?? '';
    if (prose[i] && at(votes, i) >= 0.5) lookProse.set(look, (lookProse.get(look) ?? 0) + w);
    for (let box: Box | null = leaf.box, n = 0; box && n < LEVELS; box = box.parent, n++) {
      box.sums ??= { prose: 0, all: 0, linked: 0, voted: 0 };
      const { sums } = box;
      if (prose[i]) sums.prose += w;
      sums.all += w;
      sums.linked += w * at(link, i);
      sums.voted += voted;
    }
  });
  const kept = leaves.map((_, i) => prose[i] === true && at(votes, i) >= 0.5);
  const depths = leaves
    .filter((_, i) => kept[i])
    .map(leaf => leaf.depth)
    .sort((a, b) => a - b);
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
    first: kept.indexOf(true),
    last: kept.lastIndexOf(true),
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
    const name = box.names.slice(0, 60);
    const key = `${box.element.localName}.${/[\d\s]/.test(name) ? name.replace(/[\d\s]+/g, ' ') : name}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    look = look ? `${number}\n${look}` : String(number);
  }
  return `${leaf.name} ${look}`;
}
