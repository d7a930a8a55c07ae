import { expect, test } from 'vitest';
import { keptSelector, withRegion } from '../../utils/pick/kept-regions.ts';
import { MAX_REGIONS, OPTIONS } from '../../utils/settings.ts';

const KEPT = [
  { host: 'a.example', selector: 'div.text' },
  { host: 'b.example:8080', selector: 'main' },
];

test.each([
  ['https://a.example/news/1?x', 'div.text'],
  ['http://b.example:8080/', 'main'],
  ['https://b.example/', null],
  ['not an address', null],
])('%s reads %s', (url, selector) => {
  expect(keptSelector(KEPT, url)).toBe(selector);
});

test('a site has one choice, the newest', () => {
  expect(withRegion(KEPT, 'https://a.example/2', 'article')).toEqual([
    { host: 'b.example:8080', selector: 'main' },
    { host: 'a.example', selector: 'article' },
  ]);
});

test('a choice can be given up', () => {
  expect(withRegion(KEPT, 'https://a.example/2', null)).toEqual([{ host: 'b.example:8080', selector: 'main' }]);
});

test('the oldest choice makes room for one too many', () => {
  const many = Array.from({ length: MAX_REGIONS }, (_, i) => ({ host: `h${i}.example`, selector: 'p' }));
  const regions = withRegion(many, 'https://new.example/', 'p');
  expect(regions).toHaveLength(MAX_REGIONS);
  expect(regions.at(-1)?.host).toBe('new.example');
  expect(OPTIONS.regions.check(regions)).toEqual(regions);
});

test.each([
  ['no list', {}],
  ['a host with a path', [{ host: 'a.example/x', selector: 'p' }]],
  ['no selector', [{ host: 'a.example', selector: '' }]],
  ['an endless selector', [{ host: 'a.example', selector: 'p'.repeat(1000) }]],
])('a stored choice that makes no sense counts as none: %s', (_name, value) => {
  expect(OPTIONS.regions.check(value)).toBeNull();
});
