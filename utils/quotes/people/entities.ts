import { has, hasWithout, is, type Lexicon } from '../lexicon/lexicon.ts';
import { isName, type Mention } from '../mentions/mention.ts';
import { lastWords } from '../mentions/name-runs.ts';
import type { Token } from '../text/tokens.ts';
import { acronymsOf } from './acronyms.ts';
import { bearersIn, isInitial } from './bearers.ts';
import type { Entities, Entity } from './entity.ts';
import { formOf, type NameForm } from './name-form.ts';
import { isLoud } from './names.ts';
import { initialsBefore } from './offices.ts';

/**
 * Groups mentions by name: a full name and its surname, initials and other cases are one; two full names with one
 * surname are two, and the surname alone goes to the one named last before it.
 */
export function findEntities(
  paragraphs: readonly { tokens: Token[]; mentions: Mention[] }[],
  lexicon: Lexicon,
): Entities {
  const { all, find, introduce, put } = bearersIn(lexicon);
  const of = new Map<Mention, Entity>();
  const surnames = lastWords(paragraphs.map(({ mentions }) => mentions));
  const byInitials = new Map<string, Entity>();
  for (const { tokens, mentions } of paragraphs)
    for (const m of mentions.filter(isName)) {
      const form = formOf(m, tokens, surnames, lexicon);
      // “the Harbour Crime Centre”, and then “the HCC”; or the other way round
      const short = acronymsOf(tokens, m, form.body);
      const before = short.map(key => byInitials.get(key)).find(e => e && isCalled(e, form, m, tokens)) ?? find(form);
      const entity = before ?? introduce(form);
      if (before) learn(before, form);
      entity.determined ||= !form.title && !form.firstName && hasArticle(tokens[m.phrase]);
      put(form, entity);
      entity.mentions.push(m);
      of.set(m, entity);
      for (const key of entity.person ? initialsBefore(tokens, m) : short) byInitials.set(key, entity);
    }
  return { all, of };
}

/** Whether a short form may be that of an entity: “the CP”, who was named as the Commissioner of Police; a body is no person. */
const isCalled = ({ person }: Entity, form: NameForm, m: Mention, tokens: readonly Token[]): boolean =>
  person ? m.first === m.last && has(tokens[m.first - 1], is.determiner) : !form.firstName && !form.title;

/** Adds what another mention tells of somebody. */
function learn(entity: Entity, { words, gender, firstName, title, body }: NameForm): void {
  const more = words.length - entity.words.length;
  const isFuller = more > 0 || (more === 0 && isInitial(entity.words[0]) && !isInitial(words[0]));
  // “Norvia” of many mentions is not called “Camp Norvia”.
  const known = entity.words.join('');
  const mayGrow = entity.mentions.length < 4 || known.length < 4 || isLoud(known);
  if (isFuller && (firstName || title || (!entity.person && mayGrow))) entity.words = words;
  entity.gender ??= gender;
  entity.person ||= firstName || title || !!gender;
  entity.body ||= body;
}

/** “the”, but not “that”, which may open a clause. */
const hasArticle = (t: Token | undefined): boolean => hasWithout(t, is.determiner, is.subordinator | is.relative);
