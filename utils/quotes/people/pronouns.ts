import { capitalNouns, has, hasWithout, is } from '../lexicon/lexicon.ts';
import { isNominal, isPronoun, type Mention } from '../mentions/mention.ts';
import { score, type Weighing } from '../model/model.ts';
import type { Scene } from '../scene/scene.ts';
import { clauseRoleIn, mayAct } from './clause-role.ts';
import type { Entity } from './entity.ts';
import { lastWord } from './names.ts';
import { resolveNominals } from './nominals.ts';
import { pronounFeatures } from './pronoun-features.ts';
import { resolveThings } from './things.ts';

/** What a pronoun, or a role that stands alone, was taken to stand for: somebody named, or a noun that nobody is named for (“the report … it”). */
export type Resolution = { entity?: Entity; noun?: Mention };

/** Somebody mentioned not long ago, as the text has spoken of them so far. */
export type Recent = {
  /** The entity; null for a noun that stands alone. */
  entity: Entity | null;
  /** What makes two of them the same: the entity, or the noun. */
  key: Entity | string;
  last: Mention;
  /** The last mention that is no pronoun. */
  named: Mention;
  /** Pronouns since the last name. */
  pronouns: number;
  /** The gender of the last pronoun that stood for it. */
  called: Mention['gender'];
};

const memory = 16; // entities that a pronoun may stand for
const reach = 12; // paragraphs after which the last mention is too far

/** One pronoun's choice: those in reach, and a way to get the features of each. */
type PronounChoice = { pronoun: Mention; recent: Recent[]; featuresOf: () => string[][] };

/** Which of those in reach a pronoun stands for: its index, or -1. */
export type Choose = (choice: PronounChoice) => number;

/** The choice of what the weights find likeliest. */
export const likeliest =
  (weights: Weighing): Choose =>
  ({ recent, featuresOf }) => {
    if (!recent[1]) return 0;
    const scores = featuresOf().map(f => score(weights, f));
    return scores.indexOf(Math.max(...scores));
  };

/**
 * Takes every third-person pronoun of the text, from left to right, and every role that stands alone, for the person
 * it stands for.
 */
export function resolvePronouns(scene: Scene, choose: Choose): Map<Mention, Resolution> {
  const found = new Map([...resolveThings(scene), ...resolveNominals(scene)]);
  const recents: Recent[] = []; // the latest last
  const latest = (key: Entity | string, m: Mention, pronoun: boolean) => {
    const at = recents.findIndex(r => r.key === key);
    const old = at >= 0 ? recents.splice(at, 1)[0] : undefined;
    recents.push({
      entity: typeof key === 'string' ? null : key,
      key,
      last: m,
      named: pronoun ? (old?.named ?? m) : m,
      pronouns: pronoun ? (old?.pronouns ?? 0) + 1 : 0,
      called: pronoun ? m.gender : (old?.called ?? null),
    });
    if (recents.length > memory) recents.shift();
  };
  for (const paragraph of scene.paragraphs) {
    // The text goes on past a picture: nobody whom only a caption names is “he” below it.
    if (paragraph.kind === 'caption') continue;
    for (const m of paragraph.mentions) {
      const { gender } = m;
      const entity = scene.entities.of.get(m);
      if (entity) latest(entity, m, false);
      else if (paragraph.kind !== 'heading' && isPersonNoun(m, scene)) latest(nounKey(m), m, false);
      if (!isPronoun(m) || m.person !== 3 || m.plural || gender === 'n' || !gender) continue;
      const open = recents.filter(
        r =>
          m.block - r.last.block <= reach &&
          !(r.entity && isThing(r.entity, scene)) &&
          ((r.entity ?? r.named).gender ?? gender) === gender,
      );
      if (!open[0]) continue;
      const featuresOf = () => pronounFeatures(scene, paragraph, m, open);
      const chosen = open[choose({ pronoun: m, recent: open, featuresOf })];
      if (!chosen) continue;
      found.set(m, chosen.entity ? { entity: chosen.entity } : { noun: chosen.named });
      latest(chosen.key, m, true);
    }
  }
  return found;
}

/**
 * Where every noun has a capital, words named once without a first name, a title or a role are hardly a person, unless
 * they begin a clause as a name does: “Özgür Brehm rät …”, but not „Holms Rückkehr“.
 */
function isThing({ person, body, mentions, words }: Entity, scene: Scene): boolean {
  if (person) return false;
  if (!capitalNouns(scene.lexicon))
    return body || mentions.slice(0, 5).every(m => /object|tail/.test(clauseRoleIn(scene, m)));
  const [first, ...more] = mentions;
  const leads = first && /^\S+[^s\s] /.test(first.text) && mayAct(clauseRoleIn(scene, first));
  return (!leads && !more[0]) || /(?:^|\s)(?:\p{Ll}|\p{Lu}+$)/u.test(words.join(' '));
}

/**
 * “the mother”, “a spokeswoman”: one person whom a noun alone names; where articles have genders, a body that opens its
 * sentence too: « La direction a démenti. … », justifie-t-elle.
 */
function isPersonNoun(m: Mention, { paragraphs, lexicon }: Scene): boolean {
  const { tokens = [] } = paragraphs[m.block] ?? {};
  const head = tokens[m.head];
  if (lexicon.pack.articles && m.gender && has(head, is.body)) return isNominal(m) && !!tokens[m.phrase]?.first;
  return isNominal(m) && !m.plural && hasWithout(head, is.role, is.many | is.body);
}

/** One noun is one person: “a spokeswoman” and “the spokeswoman”. */
const nounKey = (m: Mention): string => lastWord(m.text.toLowerCase());
