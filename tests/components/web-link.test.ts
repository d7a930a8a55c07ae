import { expect, test } from 'vitest';
import { webLink } from '../../components/web-link.ts';

test.for([
  ['https://news.example/a', 'https://news.example/a'],
  ['http://news.example/a', 'http://news.example/a'],
  ['https://bank.example:pw@news.example/a', 'https://news.example/a'],
  ['javascript:alert(1)', null],
  ['java\tscript:alert(1)', null],
  ['data:text/html,x', null],
  ['/a', null],
  ['', null],
] as const)('%s → %s', ([address, link]) => {
  expect(webLink(address)).toBe(link);
});
