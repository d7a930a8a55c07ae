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

/** The bit of a group in the sets that `classGroups` returns. */
export const groupBit = (group: ClassGroup): number => 1 << CLASS_GROUPS.indexOf(group);

/** What parts the words of a name. All that is not ASCII is letters: names with other signs in them are rare. */
const NOT_IN_WORDS = /[^a-z0-9\u0080-\uffff]+/;
/** Names past this length are data, not names. */
const LONGEST = 300;
const MOST_KNOWN = 5000;
const names = new Map<string, number>();
const parts = new Map<string, number>();
const words = new Map<string, number>();

/** The groups that a `class` or `id` value speaks of, as a set of bits. Remembers names and their parts: pages repeat them. */
export function classGroups(name: string): number {
  if (!name) return 0;
  let groups = names.get(name);
  if (groups !== undefined) return groups;
  groups = 0;
  for (const part of name.slice(0, LONGEST).split(/\s+/)) groups |= partGroups(part);
  if (names.size > MOST_KNOWN) names.clear();
  names.set(name, groups);
  return groups;
}

function partGroups(part: string): number {
  let groups = parts.get(part);
  if (groups !== undefined) return groups;
  groups = alone.get(part) ?? 0;
  for (const compound of part
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ')) {
    const single = compound.split(NOT_IN_WORDS);
    if (single.length > 1) groups |= whole.get(compound) ?? 0;
    for (const word of single) groups |= wordGroups(word);
  }
  if (parts.size > MOST_KNOWN) parts.clear();
  parts.set(part, groups);
  return groups;
}

function wordGroups(word: string): number {
  let groups = words.get(word);
  if (groups !== undefined) return groups;
  groups = whole.get(word) ?? 0;
  for (const { start, bit } of starts.get(word.slice(0, FIRST)) ?? []) if (word.startsWith(start)) groups |= bit;
  if (words.size > MOST_KNOWN) words.clear();
  words.set(word, groups);
  return groups;
}
