import type { Mention } from '../mentions/mention.ts';
import { placeOf, type Scene } from '../scene/scene.ts';

/** Whether someone is named in the sentence that a stretch is part of: “…,” said lamplighter [Piet Ansgar]. */
export function isNamedBeside(scene: Scene, m: Mention, stretch: number): boolean {
  if (m.kind !== 'name' || m.block !== scene.stretches[stretch]?.block) return false;
  const { paragraph, at } = placeOf(scene, stretch);
  return paragraph.tokens[at]?.sentence === m.sentence;
}
