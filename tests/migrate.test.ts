import { afterEach, expect, test, vi } from 'vitest';
import { FIRST, type History, migrated } from '../utils/migrate.ts';

/** A width that was once a word, then px, and is characters now. */
const WIDTH: History = {
  version: 3,
  migrations: {
    2: old =>
      new Map([
        ['narrow', 400],
        ['wide', 800],
      ]).get(String(old)),
    3: old => (old as number).valueOf() / 10,
  },
};

afterEach(() => vi.restoreAllMocks());

test.each([
  ['nothing stored', undefined, undefined, WIDTH, null],
  ['a value of the first version has no mark', 'narrow', undefined, WIDTH, 40],
  ['only the later migrations', 800, { v: 2 }, WIDTH, 80],
  ['a value of today', 65, { v: 3 }, WIDTH, 65],
  ['a value of tomorrow, from another device', '65ch', { v: 4 }, WIDTH, '65ch'],
  ['a mark that is none', 'wide', 'v3', WIDTH, 80],
  ['what has no history', 'sepia', undefined, FIRST, 'sepia'],
])('%s', (_, value, mark, history, expected) => {
  expect(migrated(value, mark, history)).toEqual(expected);
});

test('a value that a migration breaks on counts as none', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const history: History = {
    version: 2,
    migrations: {
      2: old => {
        throw new Error(`No width ${old}`);
      },
    },
  };
  expect(migrated('x', undefined, history)).toBeNull();
});
