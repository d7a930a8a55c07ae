import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, test } from 'vitest';
import { Rest } from '../../components/article/rest.tsx';
import { common } from '../../utils/i18n/en.ts';
import { formatFor } from '../../utils/i18n/format.ts';
import type { Article } from '../../utils/types.ts';
import { readingOf } from './popup/readings.ts';

beforeAll(() => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, { document });
});

const text = { language: 'en', dir: 'ltr', format: formatFor('en'), common } as const;

function drawn(rest: Pick<Article, 'leftOut' | 'goesOn' | 'nextPage'>): HTMLElement {
  const place = document.createElement('div');
  render(<Rest article={{ ...readingOf([], []).article, lang: 'ar', dir: 'rtl', ...rest }} text={text} />, place);
  return place;
}

const GONE = ['Boats are paid for by the town.', '<b>Nets</b> are not.'];
const leftOut = GONE.map(text => ({ after: 0, text }));
const NOTE = 'The article goes on beyond this page.';

test.for<[what: string, rest: Parameters<typeof drawn>[0], says: string]>([
  ['an article with nothing told', {}, ''],
  ['a whole article', { leftOut: [], goesOn: false, nextPage: null }, ''],
  ['two paragraphs left out', { leftOut }, '2 paragraphs were left out. Show'],
  ['one paragraph left out', { leftOut: leftOut.slice(1) }, '1 paragraph was left out. Show'],
  ['a text behind a wall', { goesOn: true }, NOTE],
  ['a next page', { goesOn: true, nextPage: 'https://news.example/a?page=2' }, `${NOTE} Next page`],
  ['an address that is no page', { goesOn: true, nextPage: 'javascript:alert(1)' }, NOTE],
])('%s', ([, rest, says]) => {
  expect(drawn(rest).textContent?.trim()).toBe(says);
});

test('what was left out is shown and hidden by a button that tells which it is', async () => {
  const place = drawn({ leftOut });
  const button = place.querySelector('button');
  const list = place.querySelector(`#${button?.getAttribute('aria-controls')}`);
  const press = () => act(() => button?.click());
  const state = () => [button?.getAttribute('aria-expanded'), button?.textContent, list?.hasAttribute('hidden')];

  expect(state()).toEqual(['false', 'Show', true]);
  await press();
  expect(state()).toEqual(['true', 'Hide', false]);
  // Plain text, in the article's language.
  expect([...(list?.querySelectorAll('p') ?? [])].map(p => p.textContent)).toEqual(GONE);
  expect(list?.querySelector('b')).toBeNull();
  expect([list?.getAttribute('lang'), list?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  await press();
  expect(state()).toEqual(['false', 'Show', true]);
});

test('what is shown is told to those who do not see it', async () => {
  const place = drawn({ leftOut });
  const told = place.querySelector('[role="status"]');
  expect(told?.textContent).toBe('');
  await act(() => place.querySelector('button')?.click());
  expect(told?.textContent).toBe('2 paragraphs are shown below.');
});

test('the next page opens in its own tab and is not told from where', () => {
  const link = drawn({ goesOn: true, nextPage: 'https://news.example/a?page=2' }).querySelector('a');
  expect(link?.getAttribute('href')).toBe('https://news.example/a?page=2');
  expect([link?.getAttribute('target'), link?.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
});
