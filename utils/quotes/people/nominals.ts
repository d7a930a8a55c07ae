import { governed } from '../attribution/subjects.ts';
import type { Gender } from '../languages/pack.ts';
import { endsOnVerb, has, hasCases, is, type Lexicon } from '../lexicon/lexicon.ts';
import { capitalNouns, holdsBody, isNominal, isPronoun, type Mention } from '../mentions/mention.ts';
import type { Scene } from '../scene/scene.ts';
import { isWord, type Token } from '../text/tokens.ts';
import { wordTest } from '../turns/words.ts';
import type { Entity } from './entities.ts';
import { isPerson } from './is-person.ts';
import { roleIn } from './pronoun-features.ts';
import type { Resolution } from './pronouns.ts';
import { roleKey, rolesBeside, tailOf } from './roles-beside.ts';

const near = 6; // paragraphs after which a person named is too far for “the expert”

/**
 * Takes a role that stands alone (“the analyst”, «собеседник»), or a pronoun without gender, for the person it means: the
 * one introduced with that role; for a role that says little, else, the last one named. Left to right, so that nobody is
 * meant before being named; linear in the mentions.
 * @returns Whom they mean; a pronoun may also mean a role that nobody is named for. Nothing for a role with an indefinite
 * article (“a spokesperson”), for groups and where nobody is named.
 */
export function resolveNominals({ paragraphs, entities, lexicon }: Scene): Map<Mention, Resolution> {
  const found = new Map<Mention, Resolution>();
  const byRole = new Map<string, Entity>();
  let last: { entity: Entity; block: number } | null = null;
  let noun: Mention | null = null; // “the doctor”, whom no name is for, since somebody was named
  // “the expert” says so little that it means whoever was named last; “the president” does not.
  const { apart, generic } = lexicon.pack.roles ?? {};
  const isGeneric = wordTest([generic ?? '']);
  const isVague = (t: Token | undefined) => !generic || (t?.norm ?? '').split('-').some(isGeneric);
  const isListed = wordTest([apart ?? '']);
  // “The rower said”; where any noun may have an article, only a role.
  const isOne = (t: Token | undefined) =>
    has(t, is.role) || (!capitalNouns(lexicon) && !has(t, is.body | is.noun | is.many));
  const isApart = (norm: string) => apart !== undefined && (isListed(norm) || (!generic && norm.includes('-'))); // «врач-инфекционист»
  // Where articles tell it: the last one named of each gender.
  const lastOf = new Map<Gender, { entity: Entity; block: number }>();
  const early: [Mention, string][] = [];
  const introduced = new Set<Entity>();
  const unnamed = new Set<string>(); // “a source”: “the source” is nobody named
  for (const paragraph of paragraphs) {
    let named = -1; // the last token of the name before: its role is not the next one's
    for (const m of paragraph.mentions) {
      const entity = entities.of.get(m);
      if (entity) {
        const roles = entity.body && lexicon.pack.of ? [] : rolesBeside(paragraph.tokens, m, named, lexicon);
        // “the president of the Assembly of [Holm], Ann Lee”: a place inside the role does not end it.
        if (!lexicon.pack.of || !(m.inner || isOf(paragraph.tokens, m))) named = m.last;
        if (!entity.body) for (const role of roles) byRole.set(role, entity);
        if (roles.length) introduced.add(entity);
        const subject =
          !m.inner && !governed(paragraph.tokens, m, lexicon) && !has(paragraph.tokens[m.phrase - 1], is.body);
        const role = lexicon.pack.byRule ? '' : roleIn(paragraph, m);
        // “told [Lee]”: whom others act upon is not meant.
        const before = paragraph.tokens[m.phrase - 1];
        const leads = before?.first && !has(before, is.preposition); // “Only [Lee] stayed”
        const acts = !role || /^(?:subj|first|said)/.test(role) || leads || !isWord(before);
        // “[Rasim Lee] said of [Ann Berg’s] plan: he …”
        const aside = endsOnVerb(lexicon) && !subject && last?.block === m.block;
        if (acts && !aside && isPerson(entity, m, roles.length > 0, subject, lexicon)) {
          last = { entity, block: m.block };
          if (entity.gender && lexicon.pack.articles) lastOf.set(entity.gender, last);
          noun = null;
        }
      } else if (isGenderless(m, paragraph.tokens, lexicon) || isRoleAlone(m, paragraph.tokens, lexicon)) {
        const head = paragraph.tokens[m.head];
        const norm = head?.norm ?? '';
        const tail = tailOf(paragraph.tokens, m.head);
        // «ректора» is «ректор».
        const forms = hasCases(lexicon) ? [norm, norm.slice(0, -1), norm.slice(0, -2)] : [norm, `${norm.slice(0, 3)}.`];
        const known = isNominal(m) ? forms.map(form => byRole.get(roleKey(form) + tail)).find(Boolean) : undefined;
        // “The head of the mill”: somebody new, unless after the verb, straight after somebody was named.
        const here: boolean = last !== null && last.block === m.block;
        const other: boolean = last !== null && introduced.has(last.entity);
        const anew: boolean =
          isApart(norm) || (tail !== '' && other && (paragraph.tokens[m.phrase]?.first === true || !here));
        const own = paragraph.tokens[m.phrase]?.entry?.owner; // “my father”
        // “Petra Halm waits. ‘Soon,’ the rower says”: no other role is known of her.
        const isNew: boolean = last !== null && m.block - last.block <= 1 && !other && !unnamed.has(roleKey(norm));
        const free: boolean = isNew && isOne(head) && !isApart(norm) && tail === '';
        const open: boolean = isPronoun(m) || ((isVague(head) || free) && !anew && !own);
        const fits = (e: Entity) => !e.gender || !m.gender || e.gender === m.gender;
        const isMeant = (one: typeof last | undefined) => one && m.block - one.block <= near && fits(one.entity);
        const ofGender = m.gender ? lastOf.get(m.gender) : undefined;
        const meant: Entity | undefined = known ?? (open ? [last, ofGender].find(isMeant)?.entity : undefined);
        if (!meant && (tail || paragraph.kind === 'heading')) early.push([m, roleKey(norm) + tail]);
        if (isNominal(m)) noun = meant || m.inner || !has(head, is.role) ? null : m;
        else if (noun && m.block - noun.block <= near) {
          found.set(m, { noun });
          continue;
        }
        if (!meant || !fits(meant)) continue;
        found.set(m, { entity: meant });
        last = { entity: meant, block: m.block };
      } else {
        if (isNominal(m)) unnamed.add(roleKey(paragraph.tokens[m.head]?.norm ?? ''));
        if (isPersonAnew(m, paragraph.tokens)) last = null;
      }
    }
  }
  // “The mayor of Holm” in a headline, whom the text names below.
  for (const [m, key] of early) {
    const entity = byRole.get(key);
    if (entity) found.set(m, { entity });
  }
  return found;
}

/** “the head of the [Institute]” */
function isOf(tokens: readonly Token[], m: Mention): boolean {
  let k = m.first - 1;
  while (has(tokens[k], is.determiner)) k -= 1;
  return has(tokens[k], is.of);
}

/** “the analyst”: one person, known already. */
const isRoleAlone = (m: Mention, tokens: readonly Token[], lexicon: Lexicon): boolean =>
  isNominal(m) && !m.plural && !isIndefinite(tokens, m, lexicon) && !isGroup(tokens, m);

/** “A neighbour …” at a sentence's start: somebody not yet known. */
const isPersonAnew = (m: Mention, tokens: readonly Token[]): boolean =>
  isNominal(m) && !m.plural && tokens[m.phrase]?.first === true && has(tokens[m.head], is.role);

/** The pronoun of a language without genders (French “on” may be anybody), Azerbaijani “o”: no resolver has learned it. */
const isGenderless = (m: Mention, tokens: readonly Token[], { pack }: Lexicon): boolean =>
  isPronoun(m) &&
  m.gender === null &&
  m.person === 3 &&
  !m.plural &&
  !has(tokens[m.head], is.relative) &&
  pack.byRule === true &&
  (m.owner || !pack.pronouns?.m);

const isGroup = (tokens: readonly Token[], m: Mention): boolean => {
  const bits = tokens[m.head]?.bits ?? 0;
  if (bits & is.role) return (bits & (is.many | is.body)) !== 0;
  return holdsBody(tokens, m);
};

function isIndefinite(tokens: readonly Token[], m: Mention, lexicon: Lexicon): boolean {
  const first = tokens[m.phrase];
  return first !== undefined && lexicon.indefinite(first.norm);
}
