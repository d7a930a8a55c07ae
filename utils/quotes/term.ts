import type { Attribution } from './attribution.ts';
import { is } from './lexicon.ts';
import { isUnlearned } from './mention.ts';
import type { Scene } from './scene.ts';

/**
 * Whether a word or two between marks are a term rather than speech: whoever is to have said them is no person or body
 * that the text names, but a thing or people at large (“people call it a ‘kitchen tax’”). Where it was
 * learned what is speech, this says nothing.
 */
export function isTerm({ stretch, mention }: Attribution, { paragraphs, lexicon }: Scene): boolean {
  if (!isUnlearned(lexicon) || mention?.kind !== 'nominal' || stretch.continued) return false;
  const paragraph = paragraphs[stretch.block];
  if (!paragraph) return false;
  const words = paragraph.text.slice(stretch.from, stretch.to).slice(0, 100).trim().split(/\s+/u).length;
  const tokens = paragraphs[mention.block]?.tokens ?? [];
  const head = tokens[mention.head]?.bits ?? 0;
  const isSomebody =
    head & is.role ? !mention.plural : tokens.slice(mention.first, mention.last + 1).some(t => t.bits & is.body);
  return words <= 2 && !isSomebody;
}
