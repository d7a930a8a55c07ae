import type { Leaf } from '../../segment/leaf.ts';
import type { Hints } from '../hints.ts';
import { ownEvidence } from './own.ts';
import { type PageEvidence, pageEvidence } from './page.ts';
import { Row } from './row.ts';
import { agreement, knownOf, surroundings } from './surroundings.ts';

/**
 * The evidence on the leaves of a page: a row of numbers each, most of them between 0 and 1, under common names. `judged`
 * has the indices of the leaves that the other lists are about.
 */
export type Evidence = { names: string[]; rows: number[][]; looks: string[]; words: number[]; judged: number[] };

/** Longer lines are never passed over. */
const SHORT = 12;
/** So many leaves on either side without prose are far from it. */
const FAR = 4;

/**
 * `votes` says for each leaf whether it lies in the main region (main-region.ts). Short lines outside the region and far
 * from all prose are menus: seven of ten leaves, with nothing to weigh.
 */
export function evidenceOf(leaves: Leaf[], votes: number[], hints: Hints): Evidence {
  const page = pageEvidence(leaves, votes);
  const known = knownOf(leaves, hints);
  const evidence: Evidence = { names: [], rows: [], looks: [], words: [], judged: [] };
  leaves.forEach((leaf, i) => {
    if (isMenu(leaf, i, page)) return;
    const row = new Row(evidence.rows.length ? null : evidence.names, evidence.names.length);
    ownEvidence(row, leaf);
    agreement(row, leaf, i, known);
    surroundings(row, leaf, i, page);
    evidence.rows.push(row.values);
    evidence.looks.push(page.looks[i] ?? '');
    evidence.words.push(leaf.figures.words);
    evidence.judged.push(i);
  });
  return evidence;
}

function isMenu({ figures }: Leaf, i: number, { votes, prose }: PageEvidence): boolean {
  if (votes[i] || figures.words >= SHORT) return false;
  for (let k = i - FAR; k <= i + FAR; k++) if (prose[k]) return false;
  return true;
}
