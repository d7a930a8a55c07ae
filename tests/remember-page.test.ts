import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { BLANK_SCOPE, type PageScope } from '../utils/page-scope.ts';
import { rememberPage } from '../utils/remember-page.ts';

type Page = { document: Document; scope: PageScope };

// That an element without words counts too is the browser's to show: this document counts its elements once.
test.each<[what: string, change: (page: Page) => void, still: boolean]>([
  ['nothing', () => {}, true],
  ['an attribute', ({ document }) => document.body.setAttribute('class', 'late'), true],
  ['other words', ({ document }) => document.querySelector('p')?.append(' again'), false],
  ['another address', ({ document }) => Object.assign(document, { URL: 'https://news.example/b' }), false],
  ['a part that unfolds', ({ document }) => Object.assign(document.documentElement, { scrollHeight: 900 }), false],
  ['scrolling', ({ document }) => Object.assign(document.documentElement, { scrollTop: 40 }), false],
  ['a part that was picked', ({ document, scope }) => Object.assign(scope, { region: document.body }), false],
])('%s', (_what, change, still) => {
  const { document } = parseHTML('<!doctype html><html><body><p>The ferry runs.</p></body></html>');
  Object.assign(document, { URL: 'https://news.example/a' });
  Object.assign(document.documentElement, { scrollHeight: 600, scrollTop: 0 });
  const scope = { ...BLANK_SCOPE };
  const isFresh = rememberPage(document, scope);
  change({ document, scope });
  expect(isFresh()).toBe(still);
});
