import { evidenceOf } from '../../../utils/article/decide/evidence.ts';
import { hintsOf } from '../../../utils/article/decide/hints.ts';
import { joinDropCaps } from '../../../utils/article/drop-caps.ts';
import type { Leaf } from '../../../utils/article/leaf.ts';
import { readMetadata } from '../../../utils/article/metadata/index.ts';
import { cloneForReading } from '../../../utils/article/prepare.ts';
import { segment } from '../../../utils/article/segment.ts';
import { readabilityVotes } from '../../../utils/article/vote.ts';

/** Runs in the page: the leaves of its text with the evidence on each, as the block decision gets it. */
export function read() {
  const clone = cloneForReading(document);
  const pieces = joinDropCaps(segment(clone.body, document.baseURI));
  const leaves = pieces.filter((piece): piece is Leaf => piece.type === 'text');
  const hints = hintsOf(document, readMetadata(document));
  const paths = leaves.map(({ element }) => {
    const names: string[] = [];
    for (let at: Element | null = element; at && names.length < 5; at = at.parentElement)
      names.unshift(`${at.localName}.${(at.getAttribute('class') ?? '').slice(0, 40)}#${at.getAttribute('id') ?? ''}`);
    return names.join(' > ');
  });
  const votes = readabilityVotes(clone, leaves);
  const evidence = evidenceOf(leaves, votes, hints);
  const rows = evidence.rows.map(row => row.map(value => Math.round(value * 1e4) / 1e4));
  return {
    ...evidence,
    rows,
    paths,
    votes,
    texts: leaves.map(leaf => leaf.text),
    kinds: leaves.map(leaf => leaf.kind),
  };
}

export type PageBlocks = ReturnType<typeof read>;
