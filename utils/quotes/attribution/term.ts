import { is } from '../lexicon/lexicon.ts';
import { isUnlearned } from '../mentions/mention.ts';
import type { Scene } from '../scene/scene.ts';
import type { Attribution } from './attribution.ts';

/**
 * A word or two between marks are a term rather than speech where whoever is to have said them is no person or body that
 * the text names, but a thing or people at large (“people call it a ‘kitchen tax’”). Where it was learned what is speech
 * they stay a quote that nobody is named for; elsewhere they are none.
 */
export function disownTerm(attribution: Attribution, scene: Scene): Attribution[] {
  if (!isTerm(attribution, scene)) return [attribution];
  return isUnlearned(scene.lexicon) ? [] : [{ ...attribution, mention: null, cue: null, evidence: 'none' }];
}

function isTerm({ stretch, mention }: Attribution, { paragraphs }: Scene): boolean {
  if (mention?.kind !== 'nominal' || stretch.continued) return false;
  const paragraph = paragraphs[stretch.block];
  if (!paragraph) return false;
  const inner = paragraph.text.slice(stretch.from, stretch.to).slice(0, 100).trim();
  const tokens = paragraphs[mention.block]?.tokens ?? [];
  const head = tokens[mention.head]?.bits ?? 0;
  const isSomebody =
    head & is.role ? !mention.plural : tokens.slice(mention.first, mention.last + 1).some(t => t.bits & is.body);
  return inner.split(/\s+/u).length <= 2 && !/[?!]$/.test(inner) && !isSomebody;
}
