import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Headline } from '../../../components/popup/headline.tsx';
import { I18nContext } from '../../../components/popup/i18n.ts';
import * as en from '../../../utils/i18n/en.ts';
import { i18nOf } from '../../../utils/i18n/i18n.ts';
import type { Article } from '../../../utils/types.ts';
import { readingOf } from './readings.ts';

function drawn(facts: Partial<Article>): HTMLElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, { document });
  const reading = readingOf([], []);
  Object.assign(reading.article, facts);
  render(
    <I18nContext.Provider value={i18nOf('en', en)}>
      <Headline reading={reading} />
    </I18nContext.Provider>,
    document.body,
  );
  return document.body;
}

test.each<[what: string, facts: Partial<Article>, line: string]>([
  ['site and date', {}, 'Harbour Post · July 3, 2026'],
  ['the names last', { authors: ['Ann Berg', 'Cy Dahl'] }, 'Harbour Post · July 3, 2026 · Ann Berg and Cy Dahl'],
  ['a line about who wrote it', { byline: 'Our own writers' }, 'Harbour Post · July 3, 2026 · Our own writers'],
  ['a site that is its own author, once', { authors: ['Harbour Post'] }, 'Harbour Post · July 3, 2026'],
  ['only what is known', { siteName: null, publishedAt: null, authors: ['Ann Berg'] }, 'Ann Berg'],
])('who, where and when: %s', (_, facts, line) => {
  expect(drawn(facts).querySelector('.by')?.textContent?.replaceAll('\u00a0', ' ')).toBe(line);
});

test.each<[what: string, facts: Partial<Article>, isFolded: boolean]>([
  ['short', { subtitle: 'From a night of fog to a vote' }, false],
  ['with a long subtitle', { subtitle: 'From a night of fog to a vote, '.repeat(6) }, true],
  ['with a long title', { title: 'The harbour that would not close, '.repeat(5) }, true],
])('a headline %s', (_, facts, isFolded) => {
  const body = drawn(facts);
  expect(body.querySelector('.head.short') !== null).toBe(isFolded);
  expect(body.querySelector('.fold')?.getAttribute('aria-expanded') ?? null).toBe(isFolded ? 'false' : null);
  // All of it is there to be read out.
  expect(body.textContent).toContain(facts.subtitle ?? facts.title ?? '');
});
