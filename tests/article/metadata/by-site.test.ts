import { expect, test } from 'vitest';
import { readBySite } from '../../../utils/article/metadata/by-site.ts';
import { pageFacts } from '../../../utils/article/metadata/page-facts.ts';
import type { SiteRule } from '../../../utils/article/sites/site-rule.ts';
import { pageOf } from '../page.ts';

const BOAT = 'https://img.anchor.example/boat.jpg';
const found = (markup: string, rule: Partial<SiteRule>) =>
  readBySite(pageFacts(pageOf(`<html><body>${markup}</body></html>`)), { host: 'anchor.example', ...rule });

test.each<[string, string, Partial<SiteRule>, object]>([
  ['nothing where the rule says nothing', '<h1>Boats</h1>', {}, {}],
  ['nothing where the page has nothing of it', '<h1>Boats</h1>', { title: '.t', author: '.a', cover: '.c' }, {}],
  ['a title', '<p class="t">Boats <i>missing</i></p>', { title: '.t' }, { title: 'Boats missing' }],
  [
    'without the subtitle in it',
    '<p class="t">Boats <i>missing</i></p>',
    { title: '.t', subtitle: '.t i' },
    { title: 'Boats', subtitle: 'missing' },
  ],
  [
    'authors',
    '<p class="a">Ann Lee, Bo Ek</p>',
    { author: '.a' },
    { byline: 'Ann Lee, Bo Ek', authors: ['Ann Lee', 'Bo Ek'] },
  ],
  ['a cover that is a picture', `<img class="c" src="${BOAT}">`, { cover: '.c' }, { image: BOAT }],
  ['one that holds it', `<div class="c"><img src="${BOAT}"></div>`, { cover: '.c' }, { image: BOAT }],
  [
    'or has it as its background',
    `<div class="c" style="background:url(${BOAT})"></div>`,
    { cover: '.c' },
    { image: BOAT },
  ],
])('by a site’s rule: %s', (_, markup, rule, expected) => {
  expect(found(markup, rule)).toEqual(expected);
});
