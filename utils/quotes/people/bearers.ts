import { bitsAt, LETTER } from '../../characters.ts';
import { endsLike } from '../languages/items.ts';
import type { Gender } from '../languages/pack.ts';
import { baseForms, has, is, type Lexicon } from '../lexicon/lexicon.ts';
import { pointless } from '../text/tokens.ts';
import type { Entity } from './entity.ts';
import type { NameForm } from './name-form.ts';

export const isInitial = (word = ''): boolean =>
  (word.length < 2 || (word.length < 4 && word.endsWith('.'))) && !!(bitsAt(word, 0) & LETTER);

/** “LA” is no short form of the LA Times. */
const isShort = ([word = '']: string[]): boolean => word.length < 4 && word === word.toUpperCase();

const widest = 16; // of the entities that share a surname, how many are compared

/** Who bears which name, as far as the text has been read. */
export function bearersIn(lexicon: Lexicon) {
  const all: Entity[] = [];
  const byLast = new Map<string, Entity[]>();
  const byFirst = new Map<string, Entity>();

  /** Whom a form names that has been named before. */
  const find = ({ words, keys, bases, gender, firstName }: NameForm): Entity | undefined => {
    const isOne = (e: Entity) => compatible(e, keys, gender, lexicon);
    const [first = '', second, third] = keys;
    for (const base of bases) {
      const entity = likeliest(byLast.get(base)?.filter(isOne) ?? [], !second);
      if (entity) return entity;
    }
    if (!second) return isShort(words) ? undefined : bases.map(base => byFirst.get(base)).find(Boolean);
    // «Олег Лунин», and then «Олег Петрович»; but not «Олег Иванович Лунин».
    const isKnown = (e?: Entity) => e && isOne(e) && (!e.words[2] || bases.includes(pointless(e.words[1])));
    if (!third && bases.some(base => endsLike(base, lexicon.pack.patronymics)))
      return baseForms(first, lexicon)
        .map(form => byFirst.get(form))
        .find(isKnown);
    // “Ann and Bo Lee”, and then “Ann Lee”.
    return firstName ? byLast.get(first)?.find(e => e.words.length === 1 && isOne(e)) : undefined;
  };

  /** Somebody new. */
  const introduce = ({ words, keys, gender, firstName, aged, title, body }: NameForm): Entity => {
    const person = firstName || aged || title || !!gender;
    const entity = { words, gender, person, body, determined: false, mentions: [] };
    all.push(entity);
    const [first = '', second, third] = keys;
    if (second) byFirst.set(first, entity);
    // “Javier Urrutia Sanz”, and then “Urrutia”.
    const surname = keys.at(-2) ?? '';
    if (third && !has(lexicon.look(surname), is.firstName | is.particle)) byFirst.set(surname, entity);
    return entity;
  };

  /** Keeps by which last words somebody was named. */
  const put = ({ bases }: NameForm, entity: Entity): void => {
    for (const base of bases) {
      const list = byLast.get(base);
      if (!list) byLast.set(base, [entity]);
      else {
        if (!list.includes(entity)) list.push(entity);
        if (list.length > widest) list.shift();
      }
    }
  };

  return { all, find, introduce, put };
}

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
  const others = e.words.map(pointless);
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
