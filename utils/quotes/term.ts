import type { Attribution } from './attribution.ts';
import { is } from './lexicon.ts';
import type { Scene } from './scene.ts';

/**
 * Whether a word or two between marks are a term rather than speech: whoever is to have said them is no person or body
 * that the text names, but a thing or people at large (“people call it a ‘kitchen tax’”).
 */
export function isTerm({ stretch, mention }: Attribution, { paragraphs }: Scene): boolean {
  if (mention?.kind !== 'nominal' || stretch.continued) return false;
  const paragraph = paragraphs[stretch.block];
  if (!paragraph) return false;
  const words = paragraph.text.slice(stretch.from, stretch.to).slice(0, 100).trim().split(/\s+/u).length;
  const named = paragraphs[mention.block]?.tokens.slice(mention.first, mention.last + 1) ?? [];
  const isSomebody = named.some(t => t.bits & is.body || (t.bits & is.role && !mention.plural));
  return words <= 2 && !isSomebody;
}
