import { bitsAt, LETTER } from '../../characters.ts';
import type { Gender } from '../languages/pack.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { has, is } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { plain, type Token } from '../text/tokens.ts';

/** Somebody, or some body, that the text names: all mentions by name that are one. */
export type Entity = {
  id: number;
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

const isInitial = (word: string): boolean =>
  word.length < 3 && (bitsAt(word, 0) & LETTER) !== 0 && (word[1] ?? '.') === '.';

/**
 * The bases that a form of a name may have: the form, and what each rule of the language makes of it. “Lees” may be Lee.
 */
export function baseForms(word: string, lexicon: Lexicon): string[] {
  return [word, ...lexicon.bases(word)];
}

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
  const surnames = surnamesOf(paragraphs);
  const byLast = new Map<string, Entity[]>();
  const byFirst = new Map<string, Entity>();
  const widest = 16; // of the entities that share a surname, how many are compared

  const put = (key: string, e: Entity) => {
    const list = byLast.get(key);
    if (list) {
      if (!list.includes(e)) list.push(e);
      if (list.length > widest) list.shift();
    } else byLast.set(key, [e]);
  };

  for (const { tokens, mentions } of paragraphs)
    for (const m of mentions) {
      if (m.kind !== 'name') continue;
      const words: string[] = [];
      let firstName = false;
      let title = false;
      let body = false;
      for (let k = m.phrase; k <= m.last; k++) {
        const t = tokens[k];
        if (!t) continue;
        if (k < m.first) {
          if (t.bits & (is.title | is.role)) title = true;
          continue;
        }
        if (t.bits & is.firstName && k < m.last) firstName = true;
        if (t.bits & is.body) body = true;
        words.push(k === m.last ? t.text.slice(0, m.end - t.start) : t.text);
      }
      const keys = words.map(plain);
      const last = keys.at(-1) ?? '';
      // “Ann”: alone a first name tells a gender, but for those that are somebody's surname here.
      const alone = keys.length === 1 && !surnames.has(last) ? tokens[m.last]?.entry : null;
      const gender = m.gender ?? (alone && alone.bits & is.firstName ? alone.gender : null);
      const forms = baseForms(last, lexicon);
      let entity: Entity | undefined;
      for (const form of forms) {
        entity = likeliest(
          byLast.get(form)?.filter(e => compatible(e, keys, gender, lexicon)) ?? [],
          keys.length === 1,
        );
        if (entity) break;
      }
      // “Ann and Bo Lee”, and then “Ann Lee”.
      if (!entity && keys.length > 1 && firstName)
        entity = byLast.get(keys[0] ?? '')?.find(e => e.words.length === 1 && compatible(e, keys, gender, lexicon));
      if (!entity && keys.length === 1) entity = forms.map(form => byFirst.get(form)).find(Boolean);
      if (!entity) {
        entity = {
          id: all.length,
          words,
          gender,
          person: firstName || title || gender !== null,
          body,
          determined: false,
          mentions: [],
        };
        all.push(entity);
        if (keys.length > 1 && keys[0]) byFirst.set(keys[0], entity);
      } else {
        const more = words.length - entity.words.length;
        const isFuller = more > 0 || (more === 0 && isInitial(entity.words[0] ?? '') && !isInitial(words[0] ?? ''));
        if (isFuller && (firstName || !entity.person)) entity.words = words;
        entity.gender ??= gender;
        entity.person ||= firstName || title || gender !== null;
        entity.body ||= body;
      }
      entity.determined ||= !title && !firstName && hasArticle(tokens[m.phrase]);
      for (const form of forms) put(form, entity);
      entity.mentions.push(m);
      of.set(m, entity);
    }
  return { all, of };
}

/** “the”, but not “that”, which may open a clause. */
const hasArticle = (t: Token | undefined): boolean => has(t, is.determiner) && !has(t, is.subordinator | is.relative);

const prominent = 2;

/** The one named last; but a surname alone rather means somebody named far more often. */
function likeliest(all: readonly Entity[], alone: boolean): Entity | undefined {
  const last = all.at(-1);
  if (!alone || !last) return last;
  const most = all.reduce((top, e) => (e.mentions.length > top.mentions.length ? e : top));
  return most.mentions.length >= prominent * last.mentions.length ? most : last;
}

/** The last words of names of more than one. */
function surnamesOf(paragraphs: readonly { tokens: Token[]; mentions: Mention[] }[]): Set<string> {
  const found = new Set<string>();
  for (const { tokens, mentions } of paragraphs)
    for (const m of mentions) if (m.kind === 'name' && m.last > m.first) found.add(tokens[m.last]?.norm ?? '');
  return found;
}

function compatible(e: Entity, keys: string[], gender: Gender | null, lexicon: Lexicon): boolean {
  if (gender && e.gender && gender !== e.gender) return false;
  if (keys.length === 1 || e.words.length === 1) return true;
  const others = e.words.map(plain);
  const mine = keys[0] ?? '';
  const theirs = others[0] ?? '';
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
