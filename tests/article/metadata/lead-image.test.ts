import { expect, test } from 'vitest';
import { STORY } from '../page.ts';
import { ARTICLE, ld, read } from './read.ts';

const BOAT = 'https://img.anchor.example/boat.jpg';
const GATE = 'https://img.anchor.example/gate.jpg';
const wide = `<img src="${BOAT}" width="800" height="450">`;
const long = `<p>${STORY[0]}</p>`;

test.each<[string, string, string, string | null]>([
  ['the shared picture', `<meta property="og:image" content="${BOAT}">`, '', BOAT],
  ['the address in JSON-LD', ld({ ...ARTICLE, image: [BOAT] }), '', BOAT],
  ['or that of an object there', ld({ ...ARTICLE, image: { '@type': 'ImageObject', url: BOAT } }), '', BOAT],
  [
    'a cover set as a background',
    '',
    `<article><h1>Two boats</h1><div style="background-image:url(${BOAT})"></div></article>`,
    BOAT,
  ],
  [
    'also away from the headline in its article',
    '',
    `<article><header><h1>Two boats</h1></header><div style="background-image:url(${BOAT})"></div></article>`,
    BOAT,
  ],
  ['a wide picture below the headline', '', `<h1>Two boats</h1>${wide}`, BOAT],
  ['not a small one', '', `<h1>Two boats</h1><img src="${GATE}" width="60">${wide}`, BOAT],
  ['or one in a figure', '', `<h1>Two boats</h1><figure><img src="${BOAT}"></figure>`, BOAT],
  ['but no portrait', '', `<h1>Two boats</h1><div class="author">${wide}</div>`, null],
  ['below some labels', '', `<h1>Two boats</h1><p>Sea</p><p>5 July</p>${wide}`, BOAT],
  ['below the first paragraph', '', `<h1>Two boats</h1>${long}${wide}`, BOAT],
  ['not below the second', '', `<h1>Two boats</h1>${long}${long}${wide}`, null],
  ['nor beside the text', '', `<h1>Two boats</h1><aside>${wide}</aside>`, null],
  ['nor of an author', '', `<h1>Two boats</h1><a href="/authors/lee">${wide}</a>`, null],
])('%s', (_, head, body, image) => {
  expect(read(head, body).image).toBe(image);
});
