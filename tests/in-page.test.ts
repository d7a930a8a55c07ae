import { afterEach, expect, test } from 'vitest';
import { claimReader, recall, wasRead } from '../utils/in-page.ts';
import { BLANK_SCOPE, type LastRead, type PageScope, pageScope, SCOPE_NAME } from '../utils/page-scope.ts';
import type { ReadOutcome } from '../utils/types.ts';

const READ = { ok: true, isArticle: true, reading: { speakers: [] } } as unknown as ReadOutcome;
const FAILED: ReadOutcome = { ok: false, problem: 'empty-page' };
const last = (outcome: ReadOutcome, isFresh: boolean): LastRead => ({ outcome, isFresh: () => isFresh });
const reader = (isOpen: boolean) => ({ isOpen: () => isOpen }) as PageScope['reader'];

afterEach(() => {
  Object.assign(pageScope(), BLANK_SCOPE);
});

test.each<[what: string, scope: Partial<PageScope>, takes: 'nothing' | 'reader' | 'reading', recalled: boolean]>([
  ['a page that nothing has run in', {}, 'reading', false],
  ['a page as it was read', { lastRead: last(READ, true) }, 'reader', true],
  ['a page that has changed since', { lastRead: last(READ, false) }, 'reading', false],
  ['a page that could not be read', { lastRead: last(FAILED, false) }, 'reading', false],
  ['an open reader', { lastRead: last(READ, true), reader: reader(true) }, 'nothing', true],
  ['a reader that was closed', { lastRead: last(READ, true), reader: reader(false) }, 'reader', true],
  ['a reader that is being opened', { openingSince: 95_000 }, 'nothing', false],
  ['one that never came', { openingSince: 80_000 }, 'reading', false],
])('%s', (_what, scope, takes, recalled) => {
  Object.assign(pageScope(), scope);
  expect(wasRead(SCOPE_NAME)).toBe(Boolean(scope.lastRead));
  expect(recall(SCOPE_NAME)).toBe(recalled ? JSON.stringify(READ) : '');
  expect(claimReader(SCOPE_NAME, BLANK_SCOPE, 100_000)).toBe(takes);
  // Two presses at once open it once.
  expect(claimReader(SCOPE_NAME, BLANK_SCOPE, 100_001)).toBe('nothing');
});
