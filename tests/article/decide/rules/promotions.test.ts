import { expect, test } from 'vitest';
import { dropPromotions } from '../../../../utils/article/decide/rules/promotions.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf, STORY } from '../../page.ts';

/** What goes of a box between the paragraphs of a story. */
function gone(box: string, paragraph = (text: string) => `<p class="x1">${text}</p>`): string[] {
  const story = STORY.map(paragraph);
  const document = pageOf(
    `<html><body><div>${story.slice(0, 5).join('')}${box}${story.slice(5).join('')}</div></body></html>`,
  );
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = dropPromotions(
    leaves,
    leaves.map(() => true),
  );
  return leaves.flatMap(({ text }, i) => (keep[i] ? [] : [text]));
}

const words = '<h3>The Anchor at six</h3><p>Sign up to our newsletter.</p><p>You agree to the terms.</p>';
const all = ['The Anchor at six', 'Sign up to our newsletter.', 'You agree to the terms.'];

test.each<[string, string[], string[]]>([
  ['a box with a field', gone(`<figure>${words}<input></figure>`), all],
  [
    'a box with a link',
    gone('<div>Get the newsletter. <a href="/n">Subscribe</a></div>'),
    ['Get the newsletter. Subscribe'],
  ],
  ['a box that is called so', gone(`<div class="nl-teaser">${words}</div>`), all],
  [
    'in Russian',
    gone('<div>Читайте нас: <a href="/t">подпишитесь на канал</a></div>'),
    ['Читайте нас: подпишитесь на канал'],
  ],
])('goes: %s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

const long = STORY.map(text => `<p>${text}</p>`).join('');

test.each<[string, string[]]>([
  ['a paragraph like all others', gone('<p class="x1">The office asks to <a href="/n">subscribe</a> to its news.</p>')],
  ['a quotation', gone('<blockquote><p>I did <a href="/n">sign up</a> for it.</p></blockquote>')],
  ['a list', gone('<ul><li>How to <a href="/n">sign up</a> for a berth.</li></ul>')],
  ['a box without a field, a link or a name', gone('<div>Whoever did sign up has a berth.</div>')],
  ['a box that asks for nothing', gone('<div>The list of boats is <a href="/n">here</a>.</div>')],
  ['a long line with a link', gone(`<div>${STORY[0]} ${STORY[1]} They <a href="/n">sign up</a> at the gate.</div>`)],
  [
    'a link alone in more than a few words',
    gone(`<div>${STORY[0]} ${STORY[1]?.slice(0, 60)} They <a href="/n">sign up</a> at the gate.</div>`),
  ],
  [
    'a box of the story’s own size',
    gone(`<figure><p>${STORY[0]} ${STORY[1]} ${STORY[2]} Sign up.</p><input></figure>`),
  ],
  [
    'more than a few words, though a small part',
    gone(
      `<figure><p>${STORY.slice(0, 4).join(' ')}</p><p>Sign up.</p><input></figure>`,
      text => `<p>${text} ${text}</p>`,
    ),
  ],
  ['a caption', gone('<div class="nl-teaser"><figcaption>Sign up to our newsletter.</figcaption></div>')],
  ['a long one', gone(`<div>${long}<p>Sign up <a href="/n">here</a>.</p></div>`)],
])('stays: %s', (_, found) => {
  expect(found).toEqual([]);
});

test('paragraphs in boxes of one kind are the article', () => {
  const box = (text: string) => `<div class="x2"><p>${text}</p></div>`;
  expect(gone(box('They <a href="/n">sign up</a> at the gate.'), box)).toEqual([]);
});

test('a large part of a short story is no promotion', () => {
  const document = pageOf(
    `<html><body><div><p>${STORY[0]}</p><p>${STORY[1]}</p><figure>They sign up at the gate, all of them, each night, with their names and boats.<input></figure></div></body></html>`,
  );
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = leaves.map(() => true);
  expect(dropPromotions(leaves, keep)).toEqual(keep);
});

/** What stays of a page whose lines that begin in lower case have gone already. */
function left(markup: string): string[] {
  const document = pageOf(`<html><body>${markup}</body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = dropPromotions(
    leaves,
    leaves.map(({ text }) => text.charAt(0) !== text.charAt(0).toLowerCase()),
  );
  return leaves.flatMap(({ text }, i) => (keep[i] ? [text.slice(0, 10)] : []));
}
const [ONE = '', TWO = '', THREE = ''] = STORY;
const lower = long.replace(/<p>(.)/g, (_, first) => `<p>${first.toLowerCase()}`);
const starts = [ONE, TWO, THREE].map(text => text.slice(0, 10));

test.each([
  ['does not come back', `<div><p>${ONE}</p><p>${TWO}</p><p>${THREE}</p><p>they sign up.</p></div>`, starts],
  [
    'takes along what is left of its box',
    `<div><p>${ONE}</p><p>${TWO}</p><p>${THREE}</p><figure><p>As ever.</p><p>they sign up.</p><input></figure></div>`,
    starts,
  ],
  [
    'leaves what has a link alone',
    `<div><p>${ONE}</p><p>${TWO}</p><p>${THREE}</p><figure><p>As ever.</p><p>they <a href="/x">sign up</a>.</p></figure></div>`,
    [...starts, 'As ever.'],
  ],
  [
    'makes nothing that asks smaller',
    `<div><p>${ONE}</p><p>${TWO}</p>${lower}<figure>They sign up at the gate, all of them, each night, with their names and boats.<input></figure></div>`,
    [...starts.slice(0, 2), 'They sign '],
  ],
  [
    'is not what the article stands in',
    `<div>${lower}${lower}</div><div><p>${ONE}</p><p>${TWO}</p><p>${THREE}</p><figure>Sign up here.<input></figure></div>`,
    starts,
  ],
])('what has gone already %s', (_, markup, expected) => {
  expect(left(markup)).toEqual(expected);
});

test.each([
  [
    'below a headline that stands elsewhere',
    `<header><h2>Boats</h2></header><div>${long}<figure>Sign up here.<input></figure></div>`,
    'Sign up he',
    false,
  ],
  [
    'but not in what stands beside the article',
    `<div>${long}</div><figure>Sign up here.<input></figure>`,
    'Sign up he',
    true,
  ],
])('a box among the paragraphs goes %s', (_, markup, line, stays) => {
  expect(left(markup).includes(line)).toBe(stays);
});

test('numbered paragraphs look alike', () => {
  let number = 0;
  const paragraph = (text: string) => `<p class="x${++number}">${text}</p>`;
  const line = 'The office asks to <a href="/n">subscribe</a> to its news.';
  expect(gone(`<p class="x99">${line}</p>`, paragraph)).toEqual([]);
});

/** What stays of a short story that ends at a wall. */
function beforeWall(wall: string): number {
  const paragraphs = STORY.slice(0, 3).map(text => `<p>${text}</p>`);
  const document = pageOf(`<html><body><div>${paragraphs.join('')}${wall}</div></body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  return dropPromotions(
    leaves,
    leaves.map(() => true),
  ).filter(Boolean).length;
}
const OFFER =
  '<p>Get all that the Anchor knows of the sea for a crown a week, in the first six months.</p><p>You may leave us whenever you like, and come back, and leave us again, as many readers of ours have done.</p>';

test.each([
  ['goes with all that it says', `<section><h3>Subscribe to continue reading</h3>${OFFER}</section>`, 3],
  [
    'also above the foot of the page',
    `<section><h3>Subscribe to continue reading</h3>${OFFER}</section></div><footer><p>Anchor</p></footer><div>`,
    4,
  ],
  [
    'but not where its first line asks for nothing',
    `<section><h3>What the sea costs</h3>${OFFER}<p>They sign up.</p></section>`,
    7,
  ],
  [
    'nor where the text goes on after it',
    `<section><h3>Subscribe to continue reading</h3>${OFFER}</section><p>So it was.</p>`,
    7,
  ],
  [
    'nor a text under such a line that is longer than all before it',
    `<section><h3>Subscribe to continue reading</h3>${OFFER.repeat(5)}</section>`,
    14,
  ],
])('the wall that a text ends at %s', (_, wall, count) => {
  expect(beforeWall(wall)).toBe(count);
});
