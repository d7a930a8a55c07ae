import type { Span } from '../../types.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Scene } from '../scene/scene.ts';
import { verbsOf } from '../scene/verbs-of.ts';

/** “she said”: the mention with the act of speech beside it, in the quote's own block. */
export function cueOf(scene: Scene, m: Mention, block: number): Span | null {
  const p = scene.paragraphs[m.block];
  if (!p || m.block !== block) return null;
  const verb = p.tokens[verbsOf(p, m).cue];
  if (!verb) return null;
  return { block, start: Math.min(m.start, verb.start), end: Math.max(m.end, verb.end) };
}
