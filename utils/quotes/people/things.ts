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
  let thing: Mention | null = null;
  let group: Mention | null = null;
  for (const paragraph of scene.paragraphs) {
    let before: Mention | null = null;
    for (const m of paragraph.mentions) {
      if (isPronoun(m)) {
        const isRelative = has(paragraph.tokens[m.first], is.relative);
        const told = m.plural && m.person === 3 ? group : m.gender === 'n' ? thing : null;
        const meant: Mention | null = isRelative ? before : told;
        if (!meant || m.block - meant.block > reach || (isRelative && !together(meant, m))) continue;
        const entity = scene.entities.of.get(meant);
        found.set(m, entity ? { entity } : { noun: meant });
      } else if (!m.inner) {
        before = m;
        if (!mayAct(clauseRole(paragraph, m))) continue;
        const isBody = !isUnlearned(scene.lexicon) && isBodyOf(scene, paragraph, m);
        if (isBody && !m.plural) thing = m;
        if (isBody || (isNominal(m) && m.plural)) group = m;
      }
    }
  }
  return found;
}

/** An organisation or a document: by its noun, its name or the article before its name. */
function isBodyOf(scene: Scene, { tokens }: Paragraph, m: Mention): boolean {
  if (isNominal(m)) return has(tokens[m.head], is.body);
  const entity = scene.entities.of.get(m);
  return !!entity && !entity.person && (entity.body || entity.determined);
}
