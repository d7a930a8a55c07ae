import { bitsAt, LETTER } from '../../characters.ts';
import type { Gender } from '../languages/pack.ts';
import { baseForms, has, is, type Lexicon } from '../lexicon/lexicon.ts';
import { plain } from '../text/tokens.ts';
import type { Entity } from './entity.ts';
import type { NameForm } from './name-form.ts';

export const isInitial = (word = ''): boolean =>
  (word.length < 2 || (word.length < 4 && word.endsWith('.'))) && !!(bitsAt(word, 0) & LETTER);

/** “LA” is no short form of the LA Times. */
const isShort = ([word = '']: string[]): boolean => word.length < 4 && word === word.toUpperCase();

const widest = 16; // of the entities that share a surname, how many are compared

/** Who bears which name, as far as the text has been read. */
export class Bearers {
  readonly all: Entity[] = [];
  readonly #byLast = new Map<string, Entity[]>();
  readonly #byFirst = new Map<string, Entity>();
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Whom a form names that has been named before. */
  find({ words, keys, bases, gender, firstName }: NameForm): Entity | undefined {
    const isOne = (e: Entity) => compatible(e, keys, gender, this.#lexicon);
    for (const base of bases) {
      const entity = likeliest(this.#byLast.get(base)?.filter(isOne) ?? [], keys.length === 1);
      if (entity) return entity;
    }
    if (keys.length === 1) return isShort(words) ? undefined : bases.map(base => this.#byFirst.get(base)).find(Boolean);
    // “Ann and Bo Lee”, and then “Ann Lee”.
    const isLone = (e: Entity) => e.words.length === 1 && isOne(e);
    return firstName ? this.#byLast.get(keys[0] ?? '')?.find(isLone) : undefined;
  }

  /** Somebody new. */
  introduce({ words, keys, gender, firstName, aged, title, body }: NameForm): Entity {
    const person = firstName || aged || title || !!gender;
    const entity = { words, gender, person, body, determined: false, mentions: [] };
    this.all.push(entity);
    if (keys.length > 1 && keys[0]) this.#byFirst.set(keys[0], entity);
    // “Javier Urrutia Sanz”, and then “Urrutia”.
    const surname = keys.at(-2);
    if (keys.length > 2 && surname && !has(this.#lexicon.look(surname), is.firstName | is.particle))
      this.#byFirst.set(surname, entity);
    return entity;
  }

  /** Keeps by which last words somebody was named. */
  put({ bases }: NameForm, entity: Entity): void {
    for (const base of bases) {
      const list = this.#byLast.get(base);
      if (!list) this.#byLast.set(base, [entity]);
      else {
        if (!list.includes(entity)) list.push(entity);
        if (list.length > widest) list.shift();
      }
    }
  }
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
