import { governed } from '../attribution/subjects.ts';
import { has, hasCases, is, isUnlearned, type Lexicon, verbBits } from '../lexicon/lexicon.ts';
import { holdsBody, isNominal, isPronoun, type Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import type { Scene } from '../scene/scene.ts';
import { isWord, plain, type Token } from '../text/tokens.ts';
import { clauseRole, mayAct } from './clause-role.ts';
import type { Entity } from './entity.ts';
import { isPerson } from './is-person.ts';
import { type Known, type Named, nobodyKnown } from './known.ts';
import { isApart, isOpen } from './open-roles.ts';
import { originsOf } from './origins.ts';
import type { Resolution } from './pronouns.ts';
import { outside, roleKey, rolesBeside, tailOf } from './roles-beside.ts';

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
  const known = nobodyKnown();
  for (const paragraph of paragraphs) {
    const { tokens } = paragraph;
    let named = -1; // the last token of the name before: its role is not the next one's
    let before: Entity | undefined; // whom that names
    for (const m of paragraph.mentions) {
      const entity = entities.of.get(m);
      if (entity) {
        introduce(known, paragraph, m, entity, named, lexicon);
        before = entity;
        // “the president of the Assembly of [Holm], Ann Lee”: a place inside the role does not end it.
        if (!lexicon.pack.of || !(m.inner || has(outside(tokens, m.first), is.of))) named = m.last;
      } else if (isGenderless(m, tokens, lexicon) || isRoleAlone(m, tokens)) {
        const who = resolve(known, paragraph, m, lexicon);
        if (!who || (who.entity && who.entity === before && named >= m.first)) continue; // “[Lee’s] wife”
        found.set(m, who);
        if (who.entity) known.last = { entity: who.entity, block: m.block };
      } else {
        if (isNominal(m)) known.unnamed.add(roleKey(tokens[m.head]?.norm));
        if (isPersonAnew(m, tokens)) known.last = null;
      }
    }
  }
  resolveEarly(known, paragraphs, found, lexicon);
  return found;
}

/** “The mayor of Holm” in a headline, whom the text names below. */
function resolveEarly(
  known: Known,
  paragraphs: readonly Paragraph[],
  found: Map<Mention, Resolution>,
  lexicon: Lexicon,
): void {
  for (const [m, key] of known.early) {
    const entity = known.byRole.get(key);
    const { tokens = [] } = paragraphs[m.block] ?? {};
    if (entity && !isOther(known.origins.get(entity), originsOf(tokens, m, lexicon))) found.set(m, { entity });
  }
}

/** Takes note of a name, and of the roles beside it. */
function introduce(
  known: Known,
  paragraph: Paragraph,
  m: Mention,
  entity: Entity,
  named: number,
  lexicon: Lexicon,
): void {
  const { tokens, kind } = paragraph;
  const roles = entity.body && lexicon.pack.of ? [] : rolesBeside(tokens, m, named, lexicon);
  noteRoles(known, entity, roles, originsOf(tokens, m, lexicon));
  // The text goes on past a picture: whom a caption names, or who took it, is not “the expert” below it.
  if (kind === 'caption') return;
  const subject = !m.inner && !governed(tokens, m, lexicon) && !has(tokens[m.phrase - 1], is.body);
  const isTold = !!roles[0] || (entity.words.length > 1 && [m.after, m.phrase - 1].some(k => has(tokens[k], verbBits)));
  if (!isActing(known, paragraph, m, subject, lexicon) || !isPerson(entity, m, isTold, subject, lexicon)) return;
  known.last = { entity, block: m.block, owner: !subject && !has(tokens[m.last + 1], is.preposition) };
  if (entity.gender && lexicon.pack.articles) known.lastOf.set(entity.gender, known.last);
  known.noun = null;
}

/** Who has been named with which roles, and of what those are. */
function noteRoles(known: Known, entity: Entity, roles: string[], told: string[]): void {
  if (!entity.body)
    for (const role of roles) for (const origin of ['', ...told]) known.byRole.set(origin + role, entity);
  if (roles[0]) known.introduced.add(entity);
  if (entity.words[1]) known.byRole.set(`.${plain(entity.words.at(-1))}`, entity);
  const origins = known.origins.get(entity) ?? new Set();
  for (const origin of told) origins.add(origin);
  known.origins.set(entity, origins);
}

/** Whether a sentence is about whoever is named in it: only such a one is “the expert” of the next. */
function isActing({ last }: Known, paragraph: Paragraph, m: Mention, subject: boolean, lexicon: Lexicon): boolean {
  // “[Rasim Lee] said of [Ann Berg’s] plan: he …”
  if (isUnlearned(lexicon)) return subject || (!hasCases(lexicon) && (last?.block !== m.block || !!last.owner));
  // “Only [Lee] stayed”; but “told [Lee]”: whom others act upon is not meant.
  const before = paragraph.tokens[m.phrase - 1];
  const leads = !isWord(before) || (before.first && !has(before, is.preposition));
  return leads || mayAct(clauseRole(paragraph, m));
}

/** Whom a role that stands alone, or a pronoun without gender, means; null for nobody named. */
function resolve(known: Known, { tokens, kind }: Paragraph, m: Mention, lexicon: Lexicon): Resolution | null {
  const { key, meant } = meantBy(known, m, tokens, isOpen(known, m, tokens, lexicon), lexicon);
  if (!meant && (tailOf(tokens, m.head) || kind === 'heading')) known.early.push([m, key]);
  const { noun } = known;
  if (isNominal(m)) {
    const isSubject = !m.inner && !governed(tokens, m, lexicon) && has(tokens[m.head], is.role);
    known.noun = !meant && isSubject ? m : null;
  } else if (noun && m.block - noun.block <= near) return { noun };
  return meant && fits(meant, m) ? { entity: meant } : null;
}

/**
 * Whom a role or a pronoun means: whoever was named with that role; else, where it is open to that, whoever was named last.
 * @returns also the role's key in `byRole`
 */
function meantBy(
  { byRole, last, lastOf, origins }: Known,
  m: Mention,
  tokens: readonly Token[],
  open: boolean,
  lexicon: Lexicon,
): { key: string; meant: Entity | undefined } {
  const norm = tokens[m.head]?.norm ?? '';
  const tail = tailOf(tokens, m.head);
  // «ректора» is «ректор».
  const forms = hasCases(lexicon) ? [norm, norm.slice(0, -1), norm.slice(0, -2)] : [norm, `${norm.slice(0, 3)}.`];
  // “its director, Ann Lee”, and then “the director of the museum”
  const bare = lexicon.pack.articles && !isApart(norm, lexicon) && byRole.get(`${roleKey(norm)} `);
  const told = originsOf(tokens, m, lexicon);
  const keys = [...told, ''].flatMap(origin => forms.map(form => origin + roleKey(form) + tail));
  if (m.phrase === m.last && tokens[m.last]?.capital) keys.unshift(`.${norm}`); // “Angus Pope”, and then “Pope said”
  const byName = isNominal(m) && (keys.map(key => byRole.get(key)).find(Boolean) ?? bare);
  const isElse = byName && isOther(origins.get(byName), told);
  const isMeant = (one: Named | null | undefined) =>
    one && m.block - one.block <= near && fits(one.entity, m) && !(isElse && one.entity === byName);
  const ofGender = m.gender && lastOf.get(m.gender);
  return {
    key: roleKey(norm) + tail,
    meant: (!isElse && byName) || (open ? [last, ofGender].find(isMeant)?.entity : undefined),
  };
}

/** “the US president” is not the Russian president. */
const isOther = (theirs: ReadonlySet<string> | undefined, own: string[]): boolean =>
  !!theirs?.size && !!own[0] && !own.some(origin => theirs.has(origin));

const fits = (entity: Entity, m: Mention): boolean => !entity.gender || !m.gender || entity.gender === m.gender;

/** “the analyst”: one person, known already. */
const isRoleAlone = (m: Mention, tokens: readonly Token[]): boolean =>
  isNominal(m) && !m.plural && !has(tokens[m.phrase], is.indefinite) && !isGroup(tokens, m);

/** “A neighbour …” at a sentence's start: somebody not yet known. */
const isPersonAnew = (m: Mention, tokens: readonly Token[]): boolean =>
  isNominal(m) && !m.plural && !!tokens[m.phrase]?.first && has(tokens[m.head], is.role);

/** The pronoun of a language without genders (French “on” may be anybody), Azerbaijani “o”: no resolver has learned it. */
const isGenderless = (m: Mention, tokens: readonly Token[], lexicon: Lexicon): boolean =>
  isPronoun(m) &&
  !m.gender &&
  m.person === 3 &&
  !m.plural &&
  !has(tokens[m.head], is.relative) &&
  isUnlearned(lexicon) &&
  (m.owner || !lexicon.pack.pronouns?.m);

const isGroup = (tokens: readonly Token[], m: Mention): boolean => {
  const head = tokens[m.head];
  return has(head, is.role) ? has(head, is.many | is.body) : holdsBody(tokens, m);
};
