import { expect, test } from 'vitest';
import { dropNamedBoxes } from '../../../../utils/article/decide/rules/boxes.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf, paragraphs, STORY } from '../../page.ts';

/** What stays of lines that stayed so far, but for those in small letters. */
const stays = (markup: string): boolean[] => {
  const document = pageOf(`<html><body>${markup}</body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  return dropNamedBoxes(
    leaves,
    leaves.map(({ text }) => text !== text.toLowerCase()),
  );
};

test.each([
  'newsletter',
  'ad-slot',
  'share-buttons',
  'sharedaddy',
  'post__share',
  'related',
  'author-bio',
  'most-read',
  'read-more',
  'subscribe-now',
  'comment_body',
  'x-follow-bar',
  'like-us',
  'poll',
  'story__disclaimer',
])('a small box that is called %s goes', name => {
  expect(stays(`${paragraphs(STORY.slice(0, 4))}<div class="box ${name}"><p>Of boats.</p></div>`).at(-1)).toBe(false);
});

test.each([
  ['words that only begin or end like one', 'adriatic leads shareholders commentary following follow-up'],
  ['no name', ''],
])('a box with %s stays', (_, name) => {
  expect(stays(`${paragraphs(STORY.slice(0, 4))}<div class="${name}"><p>Of boats.</p></div>`).at(-1)).toBe(true);
});

test('what has gone already does not make its part smaller', () => {
  const gone = paragraphs(STORY.map(text => text.toLowerCase()));
  expect(stays(`${gone}<div class="ad-container">${paragraphs(STORY.slice(0, 2))}</div>`).at(-1)).toBe(true);
});

test('a name of the article says nothing of the small boxes in it', () => {
  const found = stays(
    `<article class="newsletter-post">${paragraphs(STORY.slice(0, 4))}<div class="subscription-widget"><p>Of boats.</p></div></article>`,
  );
  expect(found).toEqual([true, true, true, true, false]);
});

test('so is one on paragraphs that have it in common', () => {
  const [one = '', two = '', three = '', four = ''] = STORY;
  const named = `<p class="paywall">${three}</p><p class="has-dropcap paywall">${four} ${STORY.slice(4, 6).join(' ')}</p>`;
  expect(stays(`${paragraphs([one, two])}${named}`)).not.toContain(false);
});

test('a name on many boxes is that of paragraphs', () => {
  expect(stays(STORY.map(text => `<div class="ad-container"><p>${text}</p></div>`).join(''))).not.toContain(false);
});

test('a name on a large part of the text is the name of the article', () => {
  expect(stays(`<div class="ad-container">${paragraphs(STORY.slice(0, 4))}</div><p>Of boats.</p>`)).not.toContain(
    false,
  );
});
