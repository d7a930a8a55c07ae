import { has, is, isUnlearned } from '../lexicon/lexicon.ts';
import { isNominal, isPronoun, type Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import type { Scene } from '../scene/scene.ts';
import { together } from '../text/tokens.ts';
import { clauseRole, mayAct } from './clause-role.ts';
import type { Resolution } from './pronouns.ts';

const reach = 2; // paragraphs

/**
 * Takes “it” for the body or document, and “they” for the group or body, that last did what speakers do: the subject of
 * an act of speech, at most two paragraphs before. Where none did the text does not tell; in languages that nothing was learned of only
 * a group is “they”. “Who” is the one named right before, in any.
 */
export function resolveThings(scene: Scene): Map<Mention, Resolution> {
  const found = new Map<Mention, Resolution>();
  const known: Known = { before: null, thing: null, group: null };
  for (const paragraph of scene.paragraphs) {
    known.before = null;
    for (const m of paragraph.mentions) {
      if (isPronoun(m)) {
        const meant = meantBy(known, paragraph, m);
        const entity = meant && scene.entities.of.get(meant);
        if (meant) found.set(m, entity ? { entity } : { noun: meant });
      } else if (!m.inner) {
        known.before = m;
        if (!mayAct(clauseRole(paragraph, m))) continue;
        const isBody = !isUnlearned(scene.lexicon) && isBodyOf(scene, paragraph, m);
        if (isBody && !m.plural) known.thing = m;
        if (isBody || (isNominal(m) && m.plural)) known.group = m;
      }
    }
  }
  return found;
}

/** Who or what has been named so far: the last one in the paragraph, and the last body and group that acted. */
type Known = { before: Mention | null; thing: Mention | null; group: Mention | null };

function meantBy({ before, thing, group }: Known, { tokens }: Paragraph, m: Mention): Mention | null {
  const isRelative = has(tokens[m.first], is.relative);
  const told = m.plural && m.person === 3 ? group : m.gender === 'n' ? thing : null;
  const meant = isRelative ? before : told;
  return meant && m.block - meant.block <= reach && (!isRelative || together(meant, m)) ? meant : null;
}

/** An organisation or a document: by its noun, its name or the article before its name. */
function isBodyOf(scene: Scene, { tokens }: Paragraph, m: Mention): boolean {
  if (isNominal(m)) return has(tokens[m.head], is.body);
  const entity = scene.entities.of.get(m);
  return !!entity && !entity.person && (entity.body || entity.determined);
}
