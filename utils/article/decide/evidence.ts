import type { Leaf } from '../leaf.ts';
import type { Hints } from './hints.ts';
import { ownEvidence } from './own.ts';
import { pageEvidence } from './page.ts';
import { Row } from './row.ts';
import { agreement, knownOf, surroundings } from './surroundings.ts';

/** The evidence on all leaves of a page: a row of numbers each, most of them between 0 and 1, under common names. */
export type Evidence = { names: string[]; rows: number[][]; looks: string[]; words: number[] };

/** `votes` has Readability's share for each leaf. */
export function evidenceOf(leaves: Leaf[], votes: number[], hints: Hints): Evidence {
  const page = pageEvidence(leaves, votes);
  const known = knownOf(leaves, hints);
  const names: string[] = [];
  const rows = leaves.map((leaf, i) => {
    const row = new Row(i === 0 ? names : null);
    const words = page.words[i] ?? 0;
    ownEvidence(row, leaf, words);
    agreement(row, leaf, i, words, known);
    surroundings(row, leaf, i, page);
    return row.values;
  });
  return { names, rows, looks: page.looks, words: page.words };
}
