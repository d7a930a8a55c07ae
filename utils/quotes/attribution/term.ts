import { has, is, strongBits } from '../lexicon/lexicon.ts';
import { holdsBody, isNominal, isUnlearned } from '../mentions/mention.ts';
import { type Scene, wordsOf } from '../scene/scene.ts';
import { type Attribution, nobody } from './attribution.ts';

/**
 * A word or two between marks are a term rather than speech where whoever is to have said them is no person or body that
 * the text names, but a thing or people at large (“people call it a ‘kitchen tax’”). Where it was learned what is speech
 * they stay a quote that nobody is named for; elsewhere they are none.
 */
export function disownTerm(attribution: Attribution, scene: Scene): Attribution[] {
  if (!isTerm(attribution, scene)) return [attribution];
  return isUnlearned(scene.lexicon) ? [] : [{ ...attribution, ...nobody }];
}

function isTerm({ stretch, mention }: Attribution, scene: Scene): boolean {
  if (!mention || !isNominal(mention) || stretch.continued) return false;
  const inner = wordsOf(scene, stretch, 100).trim();
  const tokens = scene.paragraphs[mention.block]?.tokens ?? [];
  const head = tokens[mention.head]?.bits ?? 0;
  // “Fuentes del Ejecutivo admiten que era ‘insostenible’.”
  // “what officials call ‘incidents’”
  const verb = tokens[mention.after];
  const calls = has(verb, is.label) && mention.block === stretch.block && verb?.end === stretch.start - 1;
  const says = calls || has(verb, strongBits);
  if (has(tokens[mention.phrase - 1], strongBits) && mention.start > stretch.end) return false; // “Hm”, said the rower
  const isSomebody = head & is.role ? !mention.plural || says : holdsBody(tokens, mention);
  return inner.split(/\s+/u).length <= 2 && !/[?!]$/.test(inner) && !isSomebody;
}
