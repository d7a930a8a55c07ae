import { CLASS_TOKENS } from './class-tokens.ts';

export type ClassGroup = keyof typeof CLASS_TOKENS;
export const CLASS_GROUPS = Object.keys(CLASS_TOKENS) as ClassGroup[];

const whole = new Map<string, number>();
const starts = new Map<string, number>();
for (const [index, group] of CLASS_GROUPS.entries()) {
  for (const token of CLASS_TOKENS[group].split(' ')) {
    const [map, word] = token.endsWith('*') ? [starts, token.slice(0, -1)] : [whole, token];
    map.set(word, (map.get(word) ?? 0) | (1 << index));
  }
}
const shortest = Math.min(...[...starts.keys()].map(word => word.length));

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
      for (let end = shortest; end <= word.length; end++) groups |= starts.get(word.slice(0, end)) ?? 0;
    }
  }
  if (known.size > 5000) known.clear();
  known.set(name, groups);
  return groups;
}
