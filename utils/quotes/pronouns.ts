import type { Entity } from './entities.ts';
import { cueBits, is, strongBits } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { score, softmax, type Weights } from './model.ts';
import type { Paragraph } from './paragraph.ts';
import type { Scene } from './scene.ts';

/** What a pronoun was taken to stand for. */
export type Resolution = { entity: Entity; confidence: number };

/** Somebody named not long ago, as the text has spoken of them so far. */
type Recent = {
  entity: Entity;
  last: Mention;
  named: Mention;
  /** Mentions so far, and those of them that are pronouns since the last name. */
  times: number;
  pronouns: number;
};

const memory = 20; // entities that a pronoun may stand for
const reach = 12; // paragraphs after which the last mention is too far

/** One pronoun's choice: the entities in reach and the features of each. */
export type PronounChoice = { pronoun: Mention; recent: Entity[]; features: string[][] };

/**
 * Takes every third-person pronoun of the text, from left to right, for the person it stands for.
 * @param weights null: decide nothing, only visit (for training)
 * @param visit sees each pronoun's choice before it is made and may make it
 */
export function resolvePronouns(
  scene: Scene,
  weights: Weights | null,
  visit?: (choice: PronounChoice) => number | null,
): Map<Mention, Resolution> {
  const found = new Map<Mention, Resolution>();
  const recents: Recent[] = []; // the latest last
  const latest = (entity: Entity, m: Mention, named: boolean) => {
    const at = recents.findIndex(r => r.entity === entity);
    const old = at >= 0 ? recents.splice(at, 1)[0] : undefined;
    recents.push({
      entity,
      last: m,
      named: named ? m : (old?.named ?? m),
      times: (old?.times ?? 0) + 1,
      pronouns: named ? 0 : (old?.pronouns ?? 0) + 1,
    });
    if (recents.length > memory) recents.shift();
  };
  for (const paragraph of scene.paragraphs)
    for (const m of paragraph.mentions) {
      const entity = scene.entities.of.get(m);
      if (entity) latest(entity, m, true);
      if (m.kind !== 'pronoun' || m.person !== 3 || m.plural || m.gender === 'n' || m.gender === null) continue;
      const open = recents.filter(
        r =>
          !(r.entity.gender && r.entity.gender !== m.gender) &&
          m.block - r.last.block <= reach &&
          !isThing(r.entity, scene),
      );
      if (!open.length) continue;
      const features = open.map((r, i) => pronounFeatures(scene, paragraph, m, r, open.length - 1 - i));
      const taught = visit?.({ pronoun: m, recent: open.map(r => r.entity), features }) ?? null;
      const chances = weights ? softmax(features.map(f => score(weights, f))) : [];
      const best = taught ?? (weights ? chances.indexOf(Math.max(...chances)) : -1);
      const chosen = open[best]?.entity;
      if (!chosen) continue;
      found.set(m, { entity: chosen, confidence: chances[best] ?? 1 });
      latest(chosen, m, false);
    }
  return found;
}

/** Where every noun has a capital, words named once without a first name, a title or a role are hardly a person. */
const isThing = (entity: Entity, { lexicon }: Scene): boolean =>
  lexicon.pack.capitals === 'nouns' &&
  !entity.person &&
  (entity.mentions.length < 2 || entity.words.some(word => /^\p{Ll}/u.test(word)));

function pronounFeatures(scene: Scene, p: Paragraph, m: Mention, r: Recent, rank: number): string[] {
  const blocks = m.block - r.last.block;
  const sentences = m.sentence - r.last.sentence;
  const place =
    blocks === 0 ? (sentences === 0 ? 's' : sentences === 1 ? 'b1' : 'b2') : blocks < 4 ? `p${blocks}` : 'far';
  const e = r.entity;
  const sure = e.gender === m.gender ? 'sure' : e.person ? 'person' : e.body ? 'body' : 'open';
  const role = roleOf(scene, r.last);
  const nameRole = roleOf(scene, r.named);
  const mine = roleIn(p, m);
  const nth = Math.min(rank, 4);
  const total = e.mentions.length;
  const share = total > 12 ? 4 : total > 6 ? 3 : total > 3 ? 2 : total > 1 ? 1 : 0;
  const length = Math.min(e.words.length, 3);
  const pro = Math.min(r.pronouns, 2);
  return [
    `sure ${sure}`,
    `rank ${nth}`,
    `rs ${nth} ${sure}`,
    `place ${place}`,
    `pr ${place} ${role}`,
    `role ${role}`,
    `nrole ${nameRole}`,
    `ps ${place} ${sure}`,
    `rr ${nth} ${role}`,
    `share ${share}`,
    `ss ${share} ${sure}`,
    `len ${length} ${sure}`,
    `pro ${pro} ${place}`,
    `pror ${pro} ${nth}`,
    `mine ${mine} ${place} ${role}`,
    `times ${Math.min(r.times, 5)}`,
    `kind ${r.last.kind} ${place}`,
    `poss ${m.possessive} ${place} ${role}`,
    `lean ${leaning(scene, e, m)}`,
    `np ${m.block - r.named.block > 3 ? 'far' : m.block - r.named.block} ${share}`,
  ];
}

/** Whether a mention is its clause's subject, by what stands around it. */
function roleOf(scene: Scene, m: Mention): string {
  const p = scene.paragraphs[m.block];
  return p ? roleIn(p, m) : '?';
}

function roleIn({ tokens }: Paragraph, m: Mention): string {
  if (m.possessive) return 'owner';
  if (m.embedded) return 'tail';
  const before = tokens[m.phrase - 1];
  const after = tokens[m.after];
  const verb =
    after &&
    after.sentence === m.sentence &&
    (after.bits & (cueBits | is.auxiliary)) !== 0 &&
    (after.bits & is.noun) === 0;
  if (!before || before.sentence !== m.sentence) return verb ? 'subject!' : 'first';
  if (before.bits & is.preposition && !(before.bits & is.according)) return 'object';
  if (before.bits & strongBits) return 'saidby';
  return verb ? 'subject' : 'other';
}

/** Which pronouns follow the sentences that the entity begins: the text itself tells the gender of unknown names. */
function leaning(scene: Scene, e: Entity, m: Mention): string {
  const counted = leanings.get(e) ?? countLeaning(scene, e);
  const mine = m.gender === 'f' ? counted.f : counted.m;
  const other = m.gender === 'f' ? counted.m : counted.f;
  return mine === other ? (mine ? 'both' : 'none') : mine > other ? 'yes' : 'no';
}

const leanings = new WeakMap<Entity, { m: number; f: number }>();
const looked = 20; // mentions

function countLeaning(scene: Scene, e: Entity): { m: number; f: number } {
  const count = { m: 0, f: 0 };
  for (const m of e.mentions.slice(0, looked)) {
    const p = scene.paragraphs[m.block];
    if (!p) continue;
    for (let k = m.last + 1; k < Math.min(p.tokens.length, m.last + 40); k++) {
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
