import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SITES, siteFor } from '../../../utils/article/sites/index.ts';

const FOLDER = 'utils/article/sites';
const files = readdirSync(FOLDER).filter(file => !/^(?:index|site-rule)\.ts$/.test(file));

test('each site has one file, named after it, with cases', () => {
  expect(SITES.map(site => `${site.host}.ts`).sort()).toEqual(files.sort());
  expect(files.filter(file => !existsSync(`tests/article/sites/${file.replace(/\.ts$/, '.test.ts')}`))).toEqual([]);
  expect(new Set(SITES.map(site => site.host)).size).toBe(SITES.length);
});

test.each([
  ['https://caliber.az/post/1', 'caliber.az'],
  ['https://www.caliber.az/post/1', 'caliber.az'],
  ['https://notcaliber.az/post/1', null],
  ['about:blank', null],
])('%s has the rule of %s', (url, host) => {
  expect(siteFor(url)?.host ?? null).toBe(host);
});

test('the longest host wins', () => {
  const sites = [{ host: 'a.example' }, { host: 'b.a.example' }];
  expect(siteFor('https://x.b.a.example/', sites)?.host).toBe('b.a.example');
  expect(siteFor('https://x.b.a.example/', sites.reverse())?.host).toBe('b.a.example');
});
