import { endsLike, isListed, itemsOf, sureEnding } from '../languages/items.ts';
import type { Gender, Gendered } from '../languages/pack.ts';
import { has, hasCases, hasWithout, is, type Lexicon } from '../lexicon/lexicon.ts';
import { isCaseOf, type Mention } from '../mentions/mention.ts';
import { plain } from '../text/tokens.ts';
import type { Entity } from './entity.ts';
import { isRoleBase } from './role-bases.ts';
import { subjectCase } from './subject-case.ts';

/** “Lee” of “Ann Lee”. */
export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/**
 * The base form of a name that may stand in another case. A first name of the pack tells the gender, the gender which
 * endings a surname in its base form has: «с Еленой Курносовой» is Елена Курносова, «у Ивана Курносова» Иван Курносов.
 * @returns The name itself where its words do not tell.
 */
export function baseName(name: string, lexicon: Lexicon): string {
  if (!lexicon.pack.inflections) return name;
  const words = name.split(' ');
  const [first, ...rest] = words;
  if (!first) return name;
  const isGiven = (base: string) => has(lexicon.exact(plain(base)), is.firstName);
  const known = baseOf(first, lexicon, isGiven);
  const told = !known && rest.length === 1 && byGender(first, rest[0] ?? '', lexicon);
  if (told) return told;
  // «Соломія Лавка»: the first name tells that neither is in another case; «Александра» may be.
  const isBase = hasCases(lexicon) && known === first;
  const isPlural = endsLike(name, lexicon.pack.plurals); // «Анна и Вера Лунины»
  if (isBase && !isPlural) return name;
  const gender = (known && lexicon.exact(plain(known))?.gender) || null;
  const surname = (word: string) => {
    const base = baseOf(
      word,
      lexicon,
      base => hasEnding(base, gender, lexicon) || (!hasCases(lexicon) && isGiven(base)),
    );
    const owner = sureEnding(plain(word), lexicon.pack.owners); // “Dalanın”
    return base ?? (owner ? word.slice(0, -owner.length) : likeFirst(word, first, known ?? first));
  };
  return [known ?? (rest[0] ? first : surname(first)), ...rest.map(surname)].join(' ');
}

/** Whether a mention by name stands in a case other than that of a subject, as far as its words tell. */
export const isInCase = (m: Mention, lexicon: Lexicon): boolean => baseName(m.text, lexicon) !== m.text;

/**
 * The base form of a name whose first name no list has: what both words may be in one gender. «Раисой Тимашевой» is Раиса
 * Тимашева, «Ринатом Галямовым» Ринат Галямов; «Раиса Тимашева» is a base form already.
 * @returns Null where no gender fits both.
 */
function byGender(first: string, last: string, lexicon: Lexicon): string | null {
  const genders = ['m', 'f'] as const;
  const isGiven = (word: string, gender: keyof Gendered) => endsLike(word, lexicon.pack.givenNames?.[gender]);
  // «Соломія Лавка»: a surname may end as first names do.
  const isBase = (gender: 'm' | 'f') =>
    isGiven(first, gender) && (hasEnding(last, gender, lexicon) || (gender === 'f' && isGiven(last, gender)));
  if (genders.some(isBase)) return `${first} ${last}`;
  const isOblique = ![...genders, 'any' as const].some(gender => isGiven(first, gender)); // «Инессой», but «Генри»
  const given = genders.map(gender => baseOf(first, lexicon, base => base !== first && isGiven(base, gender)));
  const readings = genders.flatMap((gender, i) => {
    const other = baseOf(last, lexicon, base => (isOblique || base !== last) && hasEnding(base, gender, lexicon));
    return given[i] && other ? `${given[i]} ${other}` : [];
  });
  // «Раису Тимашеву» may be Раис Тимашев.
  if (readings[1]) return `${first} ${last}`;
  const only = given[0] ?? given[1];
  // «Ангелой Вессель»
  return readings[0] ?? (isOblique && only && given.includes(null) ? `${only} ${likeFirst(last, first, only)}` : null);
}

/** A surname without an ending of its own follows the first name: «Остапа Мороза» is Остап Мороз. */
function likeFirst(word: string, first: string, base: string): string {
  const from = plain(first);
  const to = plain(base);
  const same = sameStart(from, to);
  const ending = from.slice(same);
  return ending && plain(word).endsWith(ending) && word.length > ending.length + 2
    ? word.slice(0, -ending.length) + to.slice(same)
    : word;
}

/** With how many of the same letters two words begin. */
function sameStart(a: string, b: string): number {
  let same = 0;
  while (same < b.length && a[same] === b[same]) same += 1;
  return same;
}

/** The word if it passes, or the first of its bases that does, with the capitals of the word; else null. */
function baseOf(word: string, lexicon: Lexicon, passes: (base: string) => boolean): string | null {
  const low = plain(word);
  const written = (base: string) => word.slice(0, sameStart(low, base)) + base.slice(sameStart(low, base));
  return passes(word) ? word : (lexicon.bases(low).map(written).find(passes) ?? null);
}

/** Whether a word ends as surnames of a gender do; of any gender where it is null, in a pack without endings always. */
export const hasEnding = (word: string, gender: Gender | null, { pack: { surnames } }: Lexicon): boolean =>
  !surnames ||
  [surnames.any, gender === 'f' ? '' : surnames.m, gender === 'm' ? '' : surnames.f].some(list =>
    endsLike(plain(word), list, 1),
  );

/**
 * The fullest form of an entity's name, in its base form: of the forms on the page the one that others are cases of, else
 * what {@link baseName} makes of the fullest.
 */
export function nameOf(entity: Entity, lexicon: Lexicon): string {
  const full = quiet(entity, lexicon);
  const last = entity.words.at(-1) ?? '';
  const forms = entity.mentions.slice(0, 40).map(m => lastWord(m.text));
  const bases = lexicon.bases(plain(last));
  const seen = forms.find(form => bases.includes(plain(form)) && !lexicon.bases(plain(form)).includes(plain(last)));
  if (!seen) return baseName(full, lexicon);
  // What the surname loses the first name loses too: «Марка Левина» is Марк Левин, where the text has Левин.
  const isUnknown = (word: string) => !has(lexicon.look(plain(word)), is.firstName);
  // «Александра Духовского»: a first name that is one in both cases is of the surname's gender.
  const isTold = (base: string) => {
    const entry = lexicon.exact(plain(base));
    const tells = hasEnding(seen, null, lexicon); // «Владимира Сойки»: Сойка may be anybody's
    return has(entry, is.firstName) && (!tells || hasEnding(seen, entry?.gender ?? null, lexicon));
  };
  const others = entity.words
    .slice(0, -1)
    .map(word => (isUnknown(word) ? likeFirst(word, last, seen) : (baseOf(word, lexicon, isTold) ?? word)));
  return baseName([...others, seen].join(' '), lexicon);
}

/** “MARA LIND” */
export const isLoud = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** “MARA LIND”, “Mara LIND” in a caption or a label: as another mention writes it, else with capitals at its heads. */
function quiet({ words, person, mentions }: Entity, lexicon: Lexicon): string {
  const full = words.join(' ');
  const loud = isLoud(full) ? words : person ? words.filter(word => word.length > 3 && isLoud(word)) : [];
  if (!loud[0]) return full;
  const other = mentions.find(({ text }) => text !== full && plain(text) === plain(full))?.text;
  if (other || !person || words.length < 2) return other ?? full;
  return words.map(word => (loud.includes(word) ? capitalised(word, lexicon) : word)).join(' ');
}

/** “MARA LIND” with capitals at its heads only. */
export const capitalised = (word: string, { pack }: Lexicon): string =>
  word.replace(/(?<=[\p{L}\p{M}])\p{L}+/gu, rest => rest.toLocaleLowerCase(pack.code));

/** The name of a role or a body without the ending that tells whose a statement is, or whom it comes from. */
export function withoutAblative(name: string, lexicon: Lexicon): string {
  const last = plain(lastWord(name));
  const clitic = lexicon.clitics.find(one => last.endsWith(one));
  const { ablatives, article, owners } = lexicon.pack;
  const ending = itemsOf(ablatives).find(one => last.endsWith(one));
  const ends =
    ending === article ? !has(lexicon.look(last.slice(0, -1)), is.determiner) : has(lexicon.look(last), is.body);
  const own = clitic ?? (ending && ends ? ending : itemsOf(owners).find(one => isCaseOf(last, one, lexicon)));
  return own ? name.slice(0, -own.length) : name;
}

/**
 * A role or a body that no name is for, in its base form: «источника в полиции» is «источник в полиции», “dem Bericht” is
 * “Bericht”. In languages with adjectives that agree, its noun is the first word.
 * @param isLed whether a preposition or a noun leads to it
 */
export function basePhrase(phrase: string, lexicon: Lexicon, isLed = false): string {
  const [head = '', ...rest] = phrase.split(' ');
  const bare = rest[0] && subjectCase(plain(head), rest.join(' '), lexicon, isLed);
  if (bare) return bare;
  if (rest[0] && isListed(plain(head), lexicon.pack.objects)) return rest.join(' ');
  if (!hasCases(lexicon)) return withoutAblative(phrase, lexicon);
  const known = lexicon.look(plain(head));
  if (rest[0] && hasWithout(known, is.determiner, is.indefinite)) return basePhrase(rest.join(' '), lexicon);
  const isBase = (word: string) => {
    const low = plain(word);
    const isHers = lexicon.base(low)?.gender === 'f';
    return word !== head && (isHers ? isRoleBase(low, lexicon) : has(lexicon.whole(low), is.role | is.body));
  };
  const base = baseOf(head, lexicon, isBase);
  return base ? base + phrase.slice(head.length) : phrase;
}
