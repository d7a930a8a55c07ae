import type { Gender } from '../languages/pack.ts';
import { is } from '../lexicon/lexicon.ts';
import type { Scene } from '../scene/scene.ts';
import type { Entity } from './entity.ts';

/** Which pronouns follow the sentences that the entity begins: the text itself tells the gender of unknown names. */
export function leaning(scene: Scene, e: Entity, gender: Gender | null): 'yes' | 'no' | 'both' | 'none' {
  const counted = leanings.get(e) ?? countLeaning(scene, e);
  const mine = gender === 'f' ? counted.f : counted.m;
  const other = gender === 'f' ? counted.m : counted.f;
  return mine === other ? (mine ? 'both' : 'none') : mine > other ? 'yes' : 'no';
}

const leanings = new WeakMap<Entity, { m: number; f: number }>();
const looked = 20; // mentions

function countLeaning(scene: Scene, e: Entity): { m: number; f: number } {
  const count = { m: 0, f: 0 };
  for (const m of e.mentions.slice(0, looked)) {
    const p = scene.paragraphs[m.block];
    if (!p) continue;
    for (let k = m.last + 1; k < m.last + 40; k++) {
      const t = p.tokens[k];
      if (!t || t.sentence > m.sentence + 1) break;
      if (t.capital && !(t.bits & is.pronoun) && !t.first) break; // another name may own what follows
      if (t.bits & is.pronoun && t.entry?.person === 3 && (t.entry.gender === 'm' || t.entry.gender === 'f')) {
        count[t.entry.gender]++;
        break;
      }
    }
  }
  leanings.set(e, count);
  return count;
}
