import type { Leaf } from '../leaf.ts';
import { countWords } from '../text.ts';
import { endsSentence } from './own.ts';

/** Sums over the leaves inside one element. */
export type Inside = { prose: number; all: number; linked: number; voted: number };

/** What holds for the page as a whole, computed once for all its leaves. Lists run parallel to the leaves. */
export type PageEvidence = {
  words: number[];
  link: number[];
  /** Reads like a sentence of running text. */
  prose: boolean[];
  votes: number[];
  inside: Map<Element, Inside>;
  /** The words of prose, and of text that Readability keeps. */
  totalProse: number;
  totalVoted: number;
  /** The elements around a leaf by their names and classes: leaves that look alike on the page. */
  looks: string[];
  lookProse: Map<string, number>;
  /** The most prose that any look has; at least 1. */
  mostLookProse: number;
  /** The first and last leaf of prose that Readability keeps; -1 where there is none. */
  first: number;
  last: number;
  depth: number;
  repeats: Map<string, number>;
};

export function pageEvidence(leaves: Leaf[], votes: number[]): PageEvidence {
  const words = leaves.map(leaf => countWords(leaf.text));
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
  const inside = new Map<Element, Inside>();
  const lookProse = new Map<string, number>();
  const repeats = new Map<string, number>();
  const looks = leaves.map(leaf => `${leaf.name} ${lookOf(leaf)}`);
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
    for (const { element } of leaf.path.slice(0, 3)) {
      const sums = inside.get(element) ?? { prose: 0, all: 0, linked: 0, voted: 0 };
      inside.set(element, sums);
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
    inside,
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

/** Names and classes of the four elements around a leaf, outermost first. Numbers in them are of one post: left out. */
function lookOf({ path }: Leaf): string {
  const names = path
    .slice(0, 4)
    .map(({ element, names }) => `${element.localName}.${names.slice(0, 60).replace(/[\d\s]+/g, ' ')}`);
  return names.reverse().join('\n');
}
