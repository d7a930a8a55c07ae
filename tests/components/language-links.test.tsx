import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { LanguageLinks } from '../../components/language-links.tsx';
import type { Alternate } from '../../utils/types.ts';
import { readingOf } from './popup/readings.ts';

const at = (lang: string, url = `https://news.example/${lang}/a`): Alternate => ({ lang, url });

test('the user’s own language comes first, in either spelling, and of many six stand there', () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, { document });
  const alternates = ['en', 'ar', 'az', 'es', 'fr', 'hy', 'ru', 'tr', 'de-CH'].map(lang => at(lang));
  const article = { ...readingOf([], []).article, alternates };
  render(<LanguageLinks article={article} label="Auch auf" lang="de" />, document.body);
  const found = [...document.querySelectorAll('a')].map(link => link.getAttribute('hreflang'));
  expect(found).toEqual(['de-CH', 'ar', 'az', 'es', 'fr', 'hy']);
});

test.for<[what: string, alternates: Alternate[], links: (string | null)[][]]>([
  ['nothing where there is no other language', [at('en'), at('x-default')], []],
  [
    'each language by its own name',
    [at('en'), at('ru'), at('az')],
    [
      ['Русский', 'https://news.example/ru/a'],
      ['Azərbaycanca', 'https://news.example/az/a'],
    ],
  ],
  ['no address that is none', [at('ru', 'javascript:x()'), at('az', 'data:text/html,x'), at('hy', '/a')], []],
  ['no credentials', [at('ru', 'https://u:p@news.example/ru')], [['Русский', 'https://news.example/ru']]],
])('%s', ([, alternates, links]) => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, { document });
  const article = { ...readingOf([], []).article, alternates };
  render(<LanguageLinks article={article} label="Also in" lang="en" />, document.body);
  const found = [...document.querySelectorAll('a')];
  expect(found.map(link => [link.textContent, link.getAttribute('href')])).toEqual(links);
  expect(document.querySelectorAll('p')).toHaveLength(links.length > 0 ? 1 : 0);
});
