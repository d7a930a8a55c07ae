import { describe, expect, test } from 'vitest';
import { packs } from '../../utils/quotes/languages/index.ts';
import { itemsOf } from '../../utils/quotes/languages/items.ts';
import { type Case, testCases } from './cases.ts';

type Rows = { cases: Case[]; gaps: Case[] };

const files = import.meta.glob<Rows>('./languages/*.ts', { eager: true });
const rowsOf = (code: string): Rows | undefined => files[`./languages/${code}.ts`];

describe('every language has its cases', () => {
  test.each(packs.map(({ code }) => code))('%s', code => {
    expect(rowsOf(code)?.cases.length ?? 0).toBeGreaterThanOrEqual(40);
  });
});

/** The lists of a pack, however deep. */
const listsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(listsOf) : [];

describe('endings belong to the words right before them, and no * or ~ has come between', () => {
  test.each(packs.map(pack => [pack.code, pack] as const))('%s', (_, pack) => {
    expect(
      listsOf(pack)
        .flatMap(itemsOf)
        .filter(word => /.[*~]./u.test(word)),
    ).toEqual([]);
  });
});

for (const { code } of packs) {
  const rows = rowsOf(code);
  if (rows) testCases(code, rows.cases, rows.gaps);
}
