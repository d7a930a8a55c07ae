import { has, is, isUnlearned, strongBits } from '../lexicon/lexicon.ts';
import { holdsBody, isNominal } from '../mentions/mention.ts';
import { type Scene, stretchText } from '../scene/scene.ts';
import { type Attribution, nobody } from './attribution.ts';

const fewWords = 3;
/** What nobody is named for must be likelier than this to be anybody's words. */
const doubtful = 0.7;

/**
 * A word or two between marks are a term rather than speech where whoever is to have said them is no person or body that
 * the text names, but a thing or people at large (“people call it a ‘kitchen tax’”). Where it was learned what is speech
 * they stay a quote that nobody is named for; elsewhere they are none. Nor are, where it was learned, few words that
 * nobody is named for anyway and that are hardly anybody's (“they could use a ‘better’ gate”).
 * @param chance what was learned of the stretch, from 0 to 1
 */
export function disownTerm(attribution: Attribution, scene: Scene, chance: number): Attribution[] {
  const { mention, stretch } = attribution;
  const inner = stretchText(scene, stretch, 100).trim();
  const count = inner.split(/\s+/).length;
  const isPart = stretch.continued || stretch.part || stretch.source;
  // Of an unknown language nothing was learned either, and its words may stand without spaces.
  const isDoubtful = !mention && scene.lexicon.pack.cues && chance < doubtful;
  if (isDoubtful && !isPart && count <= fewWords) return [];
  if (count > 2 || !isTerm(attribution, scene, inner)) return [attribution];
  return isUnlearned(scene.lexicon) ? [] : [{ ...attribution, ...nobody }];
}

function isTerm({ stretch, mention }: Attribution, scene: Scene, inner: string): boolean {
  if (!mention || !isNominal(mention) || stretch.continued) return false;
  const tokens = scene.paragraphs[mention.block]?.tokens ?? [];
  const head = tokens[mention.head]?.bits ?? 0;
  // “Fuentes del Ejecutivo admiten que era ‘insostenible’.”
  // “what officials call ‘incidents’”
  const verb = tokens[mention.after];
  const calls = has(verb, is.label) && mention.block === stretch.block && verb?.end === stretch.start - 1;
  const says = calls || has(verb, strongBits);
  if (has(tokens[mention.phrase - 1], strongBits) && mention.start > stretch.end) return false; // “Hm”, said the rower
  const isSomebody =
    (says && isUnlearned(scene.lexicon)) || (head & is.role ? !mention.plural || says : holdsBody(tokens, mention));
  return !/[?!]$/.test(inner) && !isSomebody;
}
