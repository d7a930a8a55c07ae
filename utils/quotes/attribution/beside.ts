import type { Stretch } from '../marks/stretch.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Scene } from '../scene/scene.ts';

/** Whether someone is named in a sentence that the words are part of: “…,” said lamplighter [Piet Ansgar]. */
export function isNamedBeside({ paragraphs }: Scene, m: Mention, { block, from, to }: Stretch): boolean {
  if (m.kind !== 'name' || m.block !== block) return false;
  const tokens = paragraphs[block]?.tokens ?? [];
  return tokens.some(({ sentence, start, end }) => sentence === m.sentence && start < to && end > from);
}
