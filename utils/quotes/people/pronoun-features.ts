import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import type { Scene } from '../scene/scene.ts';
import { clauseRole, clauseRoleIn } from './clause-role.ts';
import { leaning } from './leaning.ts';
import type { Recent } from './pronouns.ts';

/** What speaks for each of those in reach, the latest last, as the one that a pronoun stands for. */
export function pronounFeatures(scene: Scene, p: Paragraph, m: Mention, open: readonly Recent[]): string[][] {
  const mine = clauseRole(p, m);
  const sureness = open.map(r => personhood(r, m));
  return open.map((r, i) => {
    const e = r.entity;
    const place = placeOf(m, r.last);
    const sure = sureness[i] ?? 'other';
    const later = sureness.slice(i + 1);
    const rank = Math.min(later.length, 4);
    const rivals = Math.min(later.filter(other => surest.indexOf(other) <= surest.indexOf(sure)).length, 3);
    const role = clauseRoleIn(scene, r.last);
    const total = e?.mentions.length ?? 1;
    const share = total > 12 ? 4 : total > 6 ? 3 : total > 3 ? 2 : total > 1 ? 1 : 0;
    const pro = Math.min(r.pronouns, 2);
    const apart = Math.min(m.block - r.named.block, 4);
    return [
      `rank ${rank}`,
      `rivals ${rivals} ${sure}`,
      `rr ${rivals} ${role}`,
      `rp ${rivals} ${place}`,
      `place ${place}`,
      `pr ${place} ${role}`,
      `role ${role}`,
      `nrole ${clauseRoleIn(scene, r.named)}`,
      `ps ${place} ${sure}`,
      `share ${share} ${sure}`,
      `len ${Math.min(e?.words.length ?? 0, 3)} ${sure}`,
      `pro ${pro} ${place}`,
      `pror ${pro} ${rivals}`,
      `mine ${mine} ${place} ${role}`,
      `kind ${r.last.kind} ${place}`,
      `poss ${m.owner} ${place} ${role}`,
      `lean ${e ? leaning(scene, e, m.gender) : 'noun'} ${sure}`,
      `np ${apart} ${share}`,
      `called ${r.called ? r.called === m.gender : 'never'} ${place}`,
      `end ${m.gender} ${ending(r)}`,
    ];
  });
}

export type Personhood = 'sure' | 'person' | 'noun' | 'long' | 'short' | 'thing' | 'other';
const surest: Personhood[] = ['sure', 'person', 'noun', 'long', 'short', 'thing', 'other'];

/** How surely a mention is of somebody whom this pronoun may stand for. */
export function personhood({ entity, named }: Recent, m: Mention): Personhood {
  const { gender } = entity ?? named;
  if (gender) return gender === m.gender ? 'sure' : 'other';
  if (!entity) return 'noun';
  if (entity.person) return 'person';
  const shouted = entity.words.every(word => word === word.toUpperCase());
  if (entity.body || entity.determined || shouted) return 'thing';
  return entity.words.length > 1 ? 'long' : 'short';
}

/** The last letter of a first name that no list tells the gender of. */
const ending = ({ entity }: Recent): string =>
  entity && !entity.gender && entity.words.length > 1 ? (entity.words[0]?.at(-1)?.toLowerCase() ?? '') : '';

function placeOf(m: Mention, last: Mention): string {
  const blocks = m.block - last.block;
  const sentences = m.sentence - last.sentence;
  if (blocks > 0) return blocks < 4 ? `p${blocks}` : 'far';
  return sentences === 0 ? 's' : sentences === 1 ? 'b1' : 'b2';
}
