import { describe, expect, test } from 'vitest';
import { packs } from '../../utils/quotes/languages/index.ts';
import { type Case, testCases } from './cases.ts';

type Rows = { cases: Case[]; gaps: Case[] };

const files = import.meta.glob<Rows>('./languages/*.ts', { eager: true });
const rowsOf = (code: string): Rows | undefined => files[`./languages/${code}.ts`];

describe('every language has its cases', () => {
  test.each(packs.map(({ code }) => code))('%s', code => {
    expect(rowsOf(code)?.cases.length ?? 0).toBeGreaterThanOrEqual(40);
  });
});

for (const { code } of packs) {
  const rows = rowsOf(code);
  if (rows) testCases(code, rows.cases, rows.gaps);
}
