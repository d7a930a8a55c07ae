import type { Leaf } from '../../segment/leaf.ts';
import { bare } from '../../segment/text.ts';
import { isSeeAlso } from '../evidence/find-cues.ts';

/** What a label of pointers may be no longer than: “Read also:”. */
const LONGEST = 40;
/** A line that points elsewhere is a link for the most part. */
const LINKED = 0.6;

/** Drops the links below a line that says “Read also” and nothing else. The line itself is a label. */
export function dropPointers(leaves: Leaf[], keep: boolean[]): boolean[] {
  let isBelow = false;
  return keep.map((kept, i) => {
    const leaf = leaves[i] as Leaf;
    if (leaf.text.length <= LONGEST && isSeeAlso(bare(leaf.text))) isBelow = true;
    else if (leaf.linked < LINKED * leaf.text.length) isBelow = false;
    else if (isBelow) return false;
    return kept;
  });
}
