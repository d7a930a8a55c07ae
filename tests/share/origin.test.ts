import { expect, test } from 'vitest';
import { formatFor } from '../../utils/i18n/format.ts';
import { originOf } from '../../utils/share/origin.ts';

const ARTICLE: Parameters<typeof originOf>[0] = {
  siteName: 'Harbour Post',
  authors: ['Ida Holm', 'Bo Ek'],
  byline: null,
  publishedAt: '2026-07-03',
};

test.each<[string, Partial<typeof ARTICLE>, string[]]>([
  ['all there is to say', {}, ['Harbour Post', 'Ida Holm and Bo Ek', 'July 3, 2026']],
  ['a site that signs its articles, once', { authors: ['Harbour Post'] }, ['Harbour Post', 'July 3, 2026']],
  ['a byline that names nobody', { authors: [], byline: 'Our staff' }, ['Harbour Post', 'Our staff', 'July 3, 2026']],
  ['nothing', { siteName: null, authors: [], publishedAt: null }, []],
])('where an article is from: %s', (_, facts, origin) => {
  expect(originOf({ ...ARTICLE, ...facts }, formatFor('en'))).toEqual(origin);
});
