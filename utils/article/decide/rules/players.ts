import { type Box, boxesAround } from '../../segment/box.ts';
import type { Leaf } from '../../segment/leaf.ts';
import { oncePerBox } from '../../segment/once-per-box.ts';
import { endsSentence } from '../evidence/own.ts';

const LEVELS = 3;
const CONTROLS = 'button, video, audio, iframe';
/** The name of a recording is no longer, with how long it takes. */
const LONGEST = 150;

/** Drops the name of a recording: a line, no sentence, in an `aside` that holds what plays it and little else. */
export function dropPlayers(leaves: Leaf[], keep: boolean[]): boolean[] {
  const isPlayer = oncePerBox(
    ({ tag, element }: Box) =>
      tag === 'aside' && (element.textContent?.length ?? 0) < LONGEST && element.querySelector(CONTROLS) !== null,
  );
  return keep.map((kept, i) => {
    const leaf = leaves[i];
    return kept && leaf !== undefined && (endsSentence(leaf.text) || !boxesAround(leaf.box, LEVELS).some(isPlayer));
  });
}
