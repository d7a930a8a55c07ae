/**
 * The words of a list of a pack. Words before a `=` take each of the endings after it, and stand alone where an ending
 * is empty: `add report =,ed,s note argue =d,s` is add, added, adds, report …, noted, notes, argued, argues. Words before
 * a `+` may also begin with what follows it: `وزارة حكومة +ال` is either with its article and without. Where vowels are in
 * harmony, a capital is any of those that change: `lEr` is lar and ler.
 */
export function itemsOf(list = ''): readonly string[] {
  let items = known.get(list);
  if (!items) {
    items = readItems(list);
    known.set(list, items);
  }
  return items;
}

/** The words of a list of pairs, `avocat député =,e directeu =r,se`, where the first ending is a man's and the second a woman's. */
export function pairsOf(list: string | undefined): { m: string[]; f: string[] } {
  const groups = groupsOf(list);
  const side = (n: number) => groups.flatMap(({ stems, endings }) => stems.map(stem => stem + (endings[n] ?? '')));
  return { m: side(0), f: side(1) };
}

/** Whether a word has one of the endings of a list after more than `stem` letters; none has those of no list. */
export const endsLike = (word = '', list?: string, stem = 0): boolean =>
  itemsOf(list).some(ending => word.length > ending.length + stem && word.endsWith(ending));

/** The ending of a list that a word has, of three letters or more: one that no word ends in by chance. */
export const sureEnding = (word = '', list?: string): string | undefined =>
  itemsOf(list).find(ending => ending.length > 2 && word.length > ending.length + 2 && word.endsWith(ending));

/** Whether a word has such an ending. */
export const endsSurely = (word?: string, list?: string): boolean => !!sureEnding(word, list);

/** A word, and what is left of it without each of the endings of a list that it has. */
export const withAndWithout = (word: string, list?: string): string[] => [
  word,
  ...itemsOf(list).flatMap(ending => (word.endsWith(ending) ? word.slice(0, -ending.length) : [])),
];

/** Whether a word is on a list, as one of its items or what one stands for: `word`, `begins*` or `*ends`. */
export function isListed(word = '', list = ''): boolean {
  const { words, starts, ends } = listedOf(list);
  return words.has(word) || starts.some(start => word.startsWith(start)) || ends.some(end => word.endsWith(end));
}

/** The items of a list, sorted by how they are looked for. */
type Listed = { words: Set<string>; starts: string[]; ends: string[] };

const sorted = new Map<string, Listed>();

function listedOf(list: string): Listed {
  const known = sorted.get(list);
  if (known) return known;
  const items = itemsOf(list);
  const made = {
    words: new Set(items),
    starts: items.filter(item => item.endsWith('*')).map(item => item.slice(0, -1)),
    ends: items.filter(item => item[0] === '*').map(item => item.slice(1)),
  };
  sorted.set(list, made);
  return made;
}

/** Several tables are made of one list. */
const known = new Map<string, readonly string[]>();

const readItems = (list: string): string[] =>
  groupsOf(list).flatMap(({ stems, endings }) =>
    stems.flatMap(stem => endings.flatMap(ending => inHarmony(stem + ending))),
  );

const harmony: Record<string, string> = { A: 'aə', E: 'ae', H: 'iuü' };

/** An item for each of the vowels that a capital stands for. */
function inHarmony(item: string): string[] {
  const [sign] = /[AEH]/.exec(item) ?? [];
  return sign ? [...(harmony[sign] ?? '')].flatMap(vowel => inHarmony(item.replace(sign, vowel))) : [item];
}

/** Words that share their endings; one empty ending where a list gives none. */
type Group = { stems: string[]; endings: string[] };

function groupsOf(list = ''): Group[] {
  const groups: Group[] = [];
  let stems: string[] = [];
  for (const item of folded(list).replaceAll('\n', ' ').split(' ')) {
    if (item.startsWith('=')) {
      groups.push({ stems, endings: item.slice(1).split(',') });
      stems = [];
    } else if (item.startsWith('+')) stems = stems.flatMap(stem => [stem, item.slice(1) + stem]);
    else if (item) stems.push(item);
  }
  return [...groups, { stems, endings: [''] }];
}

/**
 * Letters that are written in two ways as one of them: Arabic أ is ا, ة is ه, ى is ي but in على, “on”, which is no علي;
 * ı and i, for in capitals nothing tells which of the two “I” is. Others stay.
 */
export const folded = (text: string): string =>
  /[آ-ي]/.test(text)
    ? text
        .replace(/[أإآ]/g, 'ا')
        .replaceAll('ة', 'ه')
        .replace(/(?<!(?<![ء-ي])عل)ى/g, 'ي')
    : text.replace(/ı|i\u0307/g, 'i');
