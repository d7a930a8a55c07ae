import { expect, test } from 'vitest';
import { mainRegion } from '../../../utils/article/decide/main-region.ts';
import { piecesOf } from '../../../utils/article/extract.ts';
import type { Leaf } from '../../../utils/article/segment/leaf.ts';
import { pageOf, paragraphs, STORY } from '../page.ts';

/** The beginnings of the lines inside the main region. */
function inside(markup: string): string[] {
  const document = pageOf(`<html><body>${markup}</body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const votes = mainRegion(leaves);
  return leaves.filter((_, i) => votes[i]).map(({ text }) => text.slice(0, 12));
}
const starts = (texts: string[]): string[] => texts.map(text => text.slice(0, 12));
const [FIRST = '', SECOND = ''] = STORY;
const story = `<div id="s">${paragraphs(STORY.slice(0, 4))}</div>`;
const STARTS = starts(STORY.slice(0, 4));

test.each([
  ['the most text', `<div><p>${STORY[8]}</p></div><section>${story}</section>`, STARTS],
  ['text right in its box as well as paragraphs', `<div>${FIRST}<br>${SECOND}</div>`, starts([FIRST, SECOND])],
  ['not a longer text in a menu', `<nav><div>${paragraphs(STORY)}</div></nav>${story}`, STARTS],
  ['nor what is called comments', `<div class="comments">${paragraphs(STORY)}</div>${story}`, STARTS],
  ['nor a longer text that is called a footer', `<div class="footer">${paragraphs(STORY)}</div>${story}`, STARTS],
  [
    'unless there is no other',
    `<div class="carousel">${paragraphs(STORY.slice(0, 4))}</div><div><p>Boats and ships, in brief.</p></div>`,
    STARTS,
  ],
  ['a form that holds the page is no form', `<form><main>${story}</main></form>`, STARTS],
  ['nor what is hidden', `<div hidden>${paragraphs(STORY)}</div>${story}`, STARTS],
  ['nor links', `<div>${STORY.map(text => `<p><a href="/">${text}</a></p>`).join('')}</div>${story}`, STARTS],
  [
    'a box beside it with text of its own',
    `<main>${story}<div>${paragraphs(STORY.slice(4, 7))}</div></main>`,
    starts(STORY.slice(0, 7)),
  ],
  ['not a box beside it with a line', `<main>${story}<div><p>Counted on Tuesday, it says.</p></div></main>`, STARTS],
  [
    'blocks of one kind with modifiers of their own',
    `<main>${STORY.slice(0, 4)
      .map((text, i) => `<div class="b b--${i % 2 ? 'text' : 'par'}"><div>${text} ${text}</div></div>`)
      .join('')}</main>`,
    STARTS,
  ],
  [
    'the short entries of a live blog, further off',
    `<main>${story}<section><div><div class="live-entries live-blog__entries">${STORY.slice(4, 8)
      .map(text => `<div><div><p>${text}</p></div></div>`)
      .join('')}</div></div></section></main>`,
    starts(STORY.slice(0, 8)),
  ],
  [
    'not a line by itself that is called one',
    `<main><div>${paragraphs()}${paragraphs()}</div><section><div><div class="live-blog"><p>Counted on Tuesday, it says.</p></div></div></section></main>`,
    starts([...STORY, ...STORY]),
  ],
  [
    'a long paragraph beside it without a box',
    `<main>${story}<p>${STORY[5]}</p></main>`,
    [...STARTS, ...starts([STORY[5] ?? ''])],
  ],
  ['not a short one', `<main>${story}<p>Counted on Tuesday.</p></main>`, STARTS],
  [
    'a heading in it',
    `<div><h2>Counted once more</h2>${paragraphs(STORY.slice(0, 3))}</div>`,
    ['Counted once', ...starts(STORY.slice(0, 3))],
  ],
  [
    'all boxes of one kind, each in wrappers of its own',
    `<div><div class="text-1">${paragraphs(STORY.slice(0, 4))}</div></div><div><p>Ad.</p><div class="text-2">${paragraphs(STORY.slice(4, 6))}</div></div>`,
    starts(STORY.slice(0, 6)),
  ],
  [
    'not one of another kind',
    `<div><div class="text-1">${paragraphs(STORY.slice(0, 4))}</div></div><div><p>Ad.</p><div class="card-2">${paragraphs(STORY.slice(4, 6))}</div></div>`,
    STARTS,
  ],
  [
    'nor of another element',
    `<div><div class="text-1">${paragraphs(STORY.slice(0, 4))}</div></div><div><p>Ad.</p><section class="text-2">${paragraphs(STORY.slice(4, 6))}</section></div>`,
    STARTS,
  ],
  [
    'nor one with a line',
    `<div><div class="text-1">${paragraphs()}</div></div><div><p>Ad.</p><div class="text-2"><p>Counted on Tuesday, it says.</p></div></div>`,
    starts(STORY),
  ],
  [
    'boxes of one kind that hold a paragraph each',
    STORY.slice(0, 4)
      .map(text => `<div class="block"><div><div><p>${text}</p></div></div></div>`)
      .join(''),
    STARTS,
  ],
  [
    'what stands around the list with the most text',
    `<div><p>${FIRST}</p><ul>${STORY.slice(1, 4)
      .map(text => `<li>${text}</li>`)
      .join('')}</ul></div>`,
    STARTS,
  ],
  [
    'three boxes with a paragraph each',
    `<div>${STORY.slice(0, 3)
      .map(text => `<div><p>${text}</p></div>`)
      .join('')}</div>`,
    starts(STORY.slice(0, 3)),
  ],
  [
    'not what stands further off, however much',
    `<main><div><div>${paragraphs(STORY.slice(0, 3))}</div></div>${STORY.slice(3)
      .map(text => `<div><div><p>${text}</p></div></div>`)
      .join('')}</main>`,
    starts(STORY.slice(0, 3)),
  ],
  [
    'nor many paragraphs far from each other',
    [...STORY.slice(1), ...STORY.slice(1), ...STORY.slice(1), ...STORY.slice(1)]
      .map(text => `<div><div><div><div><div><p>${text}</p></div></div></div></div></div>`)
      .join('')
      .replace('<p>', `<p>${FIRST} `),
    starts([FIRST]),
  ],
  [
    'nor a box without a name in a wrapper of its own',
    `<div class="page"><div>${story}</div><div><div>${paragraphs(STORY.slice(4, 7))}</div></div></div>`.replace(
      ' id="s"',
      '',
    ),
    STARTS,
  ],
  ['nor a page of links', `<p><a href="/">${STORY[5]} ${STORY[6]}</a></p>`, []],
  ['nor longer headings', `<div>${STORY.map(text => `<h3>${text}</h3>`).join('')}</div>${story}`, STARTS],
  [
    'nor longer captions',
    `<div>${STORY.map(text => `<figcaption>${text}</figcaption>`).join('')}</div>${story}`,
    STARTS,
  ],
  ['nor many labels', `<div>${'<p>Boats, ships, rafts</p>'.repeat(40)}</div>${story}`, STARTS],
  ['not a long line beside it that is no paragraph', `<main>${story}<div>${STORY[5]}</div></main>`, STARTS],
  [
    'a long link in it',
    story.replace('</div>', `<p><a href="/">${STORY[5]} ${STORY[6]}</a></p></div>`),
    [...STARTS, ...starts([STORY[5] ?? ''])],
  ],
  ['not a menu in it', story.replace('</div>', '<p><a href="/">More of the sea</a></p></div>'), STARTS],
  ['nothing where no line is prose', '<p>Boats.</p><p>Ships.</p>', []],
])('%s', (_, markup, expected) => {
  expect(inside(markup)).toEqual(expected);
});
