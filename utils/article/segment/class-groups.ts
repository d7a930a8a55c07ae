import { CLASS_TOKENS } from './class-tokens.ts';

export type ClassGroup = keyof typeof CLASS_TOKENS;
export const CLASS_GROUPS = Object.keys(CLASS_TOKENS) as ClassGroup[];

const whole = new Map<string, number>();
/** Those that are the name and nothing else. */
const alone = new Map<string, number>();
/** The beginnings that tell a group, by their first letters. */
const starts = new Map<string, { start: string; bit: number }[]>();
const FIRST = 3;
for (const [index, group] of CLASS_GROUPS.entries()) {
  for (const token of CLASS_TOKENS[group].split(' ')) {
    const bit = 1 << index;
    if (token.startsWith('=')) alone.set(token.slice(1), (alone.get(token.slice(1)) ?? 0) | bit);
    else if (!token.endsWith('*')) whole.set(token, (whole.get(token) ?? 0) | bit);
    else {
      const start = token.slice(0, -1);
      const first = start.slice(0, FIRST);
      starts.set(first, [...(starts.get(first) ?? []), { start, bit }]);
    }
  }
}

/** The bits of groups in the sets that `classGroups` returns. */
export const groupBits = (...groups: ClassGroup[]): number =>
  groups.reduce((bits, group) => bits | (1 << CLASS_GROUPS.indexOf(group)), 0);

/** What parts the words of a name. All that is not ASCII is letters: names with other signs in them are rare. */
const NOT_IN_WORDS = /[^a-z0-9\u0080-\uffff]+/;
/** Names past this length are data, not names. */
const LONGEST = 300;
const MOST_KNOWN = 5000;

/** Remembers what was read: pages repeat their names and the parts of them. */
function remembered(read: (name: string) => number): (name: string) => number {
  const known = new Map<string, number>();
  return name => {
    let groups = known.get(name);
    if (groups === undefined) {
      groups = read(name);
      if (known.size > MOST_KNOWN) known.clear();
      known.set(name, groups);
    }
    return groups;
  };
}

const wordGroups = remembered(word => {
  let groups = whole.get(word) ?? 0;
  for (const { start, bit } of starts.get(word.slice(0, FIRST)) ?? []) if (word.startsWith(start)) groups |= bit;
  return groups;
});

const partGroups = remembered(part => {
  let groups = alone.get(part) ?? 0;
  for (const compound of part
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ')) {
    groups |= whole.get(compound) ?? 0;
    for (const word of compound.split(NOT_IN_WORDS)) groups |= wordGroups(word);
  }
  return groups;
});

/** The groups that a `class` or `id` value speaks of, as a set of bits. */
export const classGroups = remembered(name => {
  let groups = 0;
  for (const part of name.slice(0, LONGEST).split(/\s+/)) groups |= partGroups(part);
  return groups;
});

/** Whether the class of an element speaks of one of the groups. */
export const hasGroup = (element: Element, groups: number): boolean =>
  (classGroups(element.getAttribute('class') ?? '') & groups) !== 0;
