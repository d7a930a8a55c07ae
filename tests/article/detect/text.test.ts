import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { measureProse, type Prose } from '../../../utils/article/detect/text.ts';

/** The prose of a page after its `h1`, or from its beginning. */
function prose(body: string): Prose {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  return measureProse(document as unknown as Document, document.querySelector('h1') as Node | null);
}
const LINE = 'The lamp of the pier was lit again on Saturday evening, said the keeper, who had waited for it.';
const JAPANESE = '桟橋の灯りは土曜の夜にふたたびともったと番人は語った。';
const MIXED = `${JAPANESE.slice(0, 12)} of Norhaven, said the keeper`;
const width = LINE.length;

test.each([
  ['a line', `<p>${LINE}</p>`, width],
  ['lines between breaks', `${LINE}<br>${LINE}`, 2 * width],
  ['a label is none', '<p>The lamp of the pier was lit</p>', 0],
  ['nor a link', `<p><a href="/x">${LINE}</a></p>`, 0],
  ['a character of a script without spaces says more', `<p>${JAPANESE}</p>`, 2.5 * JAPANESE.length],
  ['also after a word of another', `<p>Norhaven${JAPANESE}</p>`, 2.5 * (JAPANESE.length + 8)],
  ['or before one', `<p>${MIXED}</p>`, 2.5 * MIXED.length],
  ['no pictogram does', `<p>${'🛟'.repeat(30)}</p>`, 60],
])('width: %s', (_, body, expected) => {
  expect(prose(body).width).toBe(expected);
});

test('what stands above the headline is not looked at', () => {
  const walker: { currentNode: unknown; nextNode: () => null } = { currentNode: null, nextNode: () => null };
  const headline = {} as Node;
  measureProse({ body: null, createTreeWalker: () => walker } as unknown as Document, headline);
  expect(walker.currentNode).toBe(headline);
});

test('lines are labels near the beginning; white space is none', () => {
  expect(prose(`<h1>Lamp</h1>${'<i> </i>'.repeat(20)}<i>5 May</i><p>${LINE}</p>`).lines.replace(/\s+/g, ' ')).toContain(
    '5 May',
  );
});

test.each([
  [
    'a block, its parent or its grandparent',
    `<div><div><p>${LINE}</p></div><div><p>${LINE}</p></div></div>`,
    2 * width,
  ],
  ['not what holds that', `<div>${`<div><div><p>${LINE}</p></div></div>`.repeat(2)}</div>`, width],
  ['bold is no block', `<p><b>${LINE}</b>${LINE}</p>`, 2 * width],
])('the widest cluster: %s', (_, body, expected) => {
  expect(prose(body).cluster).toBe(expected);
});

const post = (lines: number, name = 'post', tag = 'div') =>
  `<section><${tag} class="${name}">${`${LINE}<br>`.repeat(lines)}</${tag}></section>`;

test.each([
  ['those of the make of the widest', post(3) + post(2) + post(2), 2],
  ['wherever that stands', post(2) + post(3) + post(2), 2],
  ['not of another', `${post(3)}${post(2, 'card')}${post(2, 'card')}`, 0],
  ['nor another element', `${post(3)}${post(2, 'post', 'main')}`, 0],
  ['nor short ones', post(3) + post(1), 0],
  ['nor what the widest holds', `<div class="post">${post(2)}${LINE}<br>${LINE}<br>${LINE}</div>`, 0],
  ['nor what holds it', `<div class="post">${LINE}<br>${LINE}<ul><li><p>${post(3)}</p></li></ul></div>`, 0],
])('twins: %s', (_, body, expected) => {
  expect(prose(body).twins).toBe(expected);
});
