import { evidenceOf } from '../../../utils/article/decide/evidence/index.ts';
import { hintsOf } from '../../../utils/article/decide/hints.ts';
import { mainRegion } from '../../../utils/article/decide/main-region.ts';
import { piecesOf } from '../../../utils/article/extract.ts';
import { readMetadata } from '../../../utils/article/metadata/index.ts';
import { pageFacts } from '../../../utils/article/metadata/page-facts.ts';
import type { Leaf } from '../../../utils/article/segment/leaf.ts';

/** Runs in the page: the leaves of its text with the evidence on each, as the block decision gets it. */
export function read() {
  const pieces = piecesOf(document, document.body);
  const leaves = pieces.filter((piece): piece is Leaf => piece.type === 'text');
  const facts = pageFacts(document);
  const hints = hintsOf(facts, readMetadata(facts));
  const evidence = evidenceOf(leaves, mainRegion(leaves), hints);
  const rows = evidence.rows.map(row => row.map(value => Math.round(value * 1e4) / 1e4));
  const judged = evidence.judged.flatMap(i => leaves[i] ?? []);
  return { ...evidence, rows, texts: judged.map(leaf => leaf.text), kinds: judged.map(leaf => leaf.kind) };
}

export type PageBlocks = ReturnType<typeof read>;
