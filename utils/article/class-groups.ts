import { CLASS_TOKENS } from './class-tokens.ts';

export type ClassGroup = keyof typeof CLASS_TOKENS;
export const CLASS_GROUPS = Object.keys(CLASS_TOKENS) as ClassGroup[];

const whole = new Map<string, number>();
/** The beginnings that tell a group, by their first letters. */
const starts = new Map<string, { start: string; bit: number }[]>();
const FIRST = 3;
for (const [index, group] of CLASS_GROUPS.entries()) {
  for (const token of CLASS_TOKENS[group].split(' ')) {
    const bit = 1 << index;
    if (!token.endsWith('*')) whole.set(token, (whole.get(token) ?? 0) | bit);
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
const known = new Map<string, number>();

/** The groups that a `class` or `id` value speaks of, as a set of bits. Remembers names: pages repeat them. */
export function classGroups(name: string): number {
  if (!name) return 0;
  const before = known.get(name);
  if (before !== undefined) return before;
  let groups = 0;
  // Names past this length are data, not names.
  const spaced = name
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  for (const compound of spaced.split(/\s+/)) {
    groups |= whole.get(compound) ?? 0;
    for (const word of compound.split(NOT_IN_WORDS)) {
      groups |= whole.get(word) ?? 0;
      for (const { start, bit } of starts.get(word.slice(0, FIRST)) ?? []) if (word.startsWith(start)) groups |= bit;
    }
  }
  if (known.size > 5000) known.clear();
  known.set(name, groups);
  return groups;
}
