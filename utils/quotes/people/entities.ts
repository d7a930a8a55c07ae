import { bitsAt, LETTER } from '../../characters.ts';
import type { Gender } from '../languages/pack.ts';
import {
  baseForms,
  capitalNouns,
  has,
  hasCapitals,
  hasWithout,
  is,
  isUnlearned,
  type Lexicon,
  ownerForms,
} from '../lexicon/lexicon.ts';
import { isAged } from '../mentions/aged.ts';
import { isName, type Mention } from '../mentions/mention.ts';
import { isFirstName, lastWords } from '../mentions/name-runs.ts';
import { isAcronym, plain, type Token } from '../text/tokens.ts';
import { acronymsOf } from './acronyms.ts';
import { isLoud } from './names.ts';
import { initialsBefore } from './offices.ts';

/** Somebody, or some body, that the text names: all mentions by name that are one. */
export type Entity = {
  /** The words of the fullest form, as written. */
  words: string[];
  gender: Gender | null;
  /** Bears a first name, a title or a gender: a person. */
  person: boolean;
  /** Holds a word for a body: an organisation. */
  body: boolean;
  /** Stands with an article somewhere: “the Pentagon”. */
  determined: boolean;
  mentions: Mention[];
};

export type Entities = {
  all: Entity[];
  /** The entity of a mention by name. */
  of: Map<Mention, Entity>;
};

const isInitial = (word = ''): boolean =>
  (word.length < 2 || (word.length < 4 && word.endsWith('.'))) && !!(bitsAt(word, 0) & LETTER);

/** “LA” is no short form of the LA Times. */
const isShort = ([word = '']: string[]): boolean => word.length < 4 && word === word.toUpperCase();

/** What a mention by name tells of the one who bears it. */
type Form = {
  words: string[];
  /** The words in lower case. */
  keys: string[];
  /** What the last word may be a case of. */
  bases: string[];
  gender: Gender | null;
  firstName: boolean;
  /** “Walter, 54, …”: no place. */
  aged: boolean;
  title: boolean;
  body: boolean;
};

function formOf(m: Mention, tokens: readonly Token[], surnames: ReadonlySet<string>, lexicon: Lexicon): Form {
  // “قال لارس بيرغ [مدرب] …”: without capitals a role after a name is its own.
  const beside = tokens.slice(m.phrase, hasCapitals(lexicon) ? m.first : m.last + 2);
  const own = tokens.slice(m.first, m.last + 1);
  const words = own.map(t => t.text.slice(0, m.end - t.start));
  const keys = words.map(plain);
  const last = keys.findLast(key => !/^(?:jr\.?|i+v?)$/.test(key)) ?? ''; // “Ann Lee Jr.”
  const [only, more] = own;
  const initials = isUnlearned(lexicon) && (!more || m.inner) && isAcronym(only); // “délégué [CFDT]”, “, déléguée [CFDT Port], ”
  // “Ann”: alone a first name tells a gender, but for those that are somebody's surname here.
  const alone = more || surnames.has(last) ? null : only?.entry;
  return {
    words,
    keys,
    bases: capitalNouns(lexicon) ? ownerForms(last, lexicon) : baseForms(last, lexicon), // “München” is not Münch
    gender: initials ? null : (m.gender ?? ((has(alone, is.firstName) && alone?.gender) || null)),
    firstName: own.slice(0, -1).some(isFirstName),
    aged: isAged(tokens, m, lexicon),
    title: !initials && beside.some(t => t.bits & (is.title | is.role)),
    body: initials || own.some(t => t.bits & is.body),
  };
}

const widest = 16; // of the entities that share a surname, how many are compared

/**
 * Groups mentions by name: a full name and its surname, initials and other cases are one; two full names with one
 * surname are two, and the surname alone goes to the one named last before it.
 */
export function findEntities(
  paragraphs: readonly { tokens: Token[]; mentions: Mention[] }[],
  lexicon: Lexicon,
): Entities {
  const all: Entity[] = [];
  const of = new Map<Mention, Entity>();
  const surnames = lastWords(paragraphs.map(({ mentions }) => mentions));
  const byLast = new Map<string, Entity[]>();
  const byFirst = new Map<string, Entity>();
  const byInitials = new Map<string, Entity>();

  const put = (key: string, e: Entity) => {
    const list = byLast.get(key);
    if (list) {
      if (!list.includes(e)) list.push(e);
      if (list.length > widest) list.shift();
    } else byLast.set(key, [e]);
  };
  const known = (form: Form): Entity | undefined => {
    const { words, keys, bases, gender, firstName } = form;
    for (const base of bases) {
      const bearers = byLast.get(base)?.filter(e => compatible(e, keys, gender, lexicon)) ?? [];
      const entity = likeliest(bearers, keys.length === 1);
      if (entity) return entity;
    }
    if (keys.length === 1) return isShort(words) ? undefined : bases.map(base => byFirst.get(base)).find(Boolean);
    // “Ann and Bo Lee”, and then “Ann Lee”.
    const isLone = (e: Entity) => e.words.length === 1 && compatible(e, keys, gender, lexicon);
    return firstName ? byLast.get(keys[0] ?? '')?.find(isLone) : undefined;
  };
  const introduced = ({ words, keys, gender, firstName, aged, title, body }: Form): Entity => {
    const person = firstName || aged || title || !!gender;
    const entity = { words, gender, person, body, determined: false, mentions: [] };
    all.push(entity);
    if (keys.length > 1 && keys[0]) byFirst.set(keys[0], entity);
    // “Javier Urrutia Sanz”, and then “Urrutia”.
    const surname = keys.at(-2);
    if (keys.length > 2 && surname && !has(lexicon.look(surname), is.firstName | is.particle))
      byFirst.set(surname, entity);
    return entity;
  };

  for (const { tokens, mentions } of paragraphs)
    for (const m of mentions) {
      if (!isName(m)) continue;
      const form = formOf(m, tokens, surnames, lexicon);
      // “the CP”, who was named as the Commissioner of Police
      const isDefinite = m.first === m.last && has(tokens[m.first - 1], is.determiner);
      // “the Harbour Crime Centre”, and then “the HCC”; or the other way round
      const short = acronymsOf(tokens, m, form.body);
      const isThat = (e?: Entity) => e && (e.person ? isDefinite : !form.firstName && !form.title);
      const before = short.map(key => byInitials.get(key)).find(isThat) ?? known(form);
      const entity = before ?? introduced(form);
      if (before) learn(before, form);
      entity.determined ||= !form.title && !form.firstName && hasArticle(tokens[m.phrase]);
      for (const base of form.bases) put(base, entity);
      entity.mentions.push(m);
      of.set(m, entity);
      for (const key of entity.person ? initialsBefore(tokens, m) : short) byInitials.set(key, entity);
    }
  return { all, of };
}

/** Adds what another mention tells of somebody. */
function learn(entity: Entity, { words, gender, firstName, title, body }: Form): void {
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

const prominent = 2;

/** The one named last; but a surname alone rather means somebody named far more often. */
function likeliest(all: readonly Entity[], alone: boolean): Entity | undefined {
  const last = all.at(-1);
  if (!alone || !last) return last;
  const most = all.reduce((top, e) => (e.mentions.length > top.mentions.length ? e : top));
  return most.mentions.length >= prominent * last.mentions.length ? most : last;
}

function compatible(e: Entity, keys: string[], gender: Gender | null, lexicon: Lexicon): boolean {
  if (gender && e.gender && gender !== e.gender) return false;
  if (keys.length === 1 || e.words.length === 1) return true;
  const others = e.words.map(plain);
  const [mine = ''] = keys;
  const [theirs = ''] = others;
  if (mine === theirs) return true;
  // “Aung San Suu Kyi” and “Suu Kyi”
  const shorter = Math.min(keys.length, others.length);
  if (keys.length !== others.length && keys.slice(-shorter).join(' ') === others.slice(-shorter).join(' ')) return true;
  if (isInitial(mine) || isInitial(theirs)) return mine[0] === theirs[0];
  const forms = baseForms(mine, lexicon);
  return (
    baseForms(theirs, lexicon).some(form => forms.includes(form)) || theirs.startsWith(mine) || mine.startsWith(theirs)
  );
}
