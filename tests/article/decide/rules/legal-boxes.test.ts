import { expect, test } from 'vitest';
import { dropLegalBoxes } from '../../../../utils/article/decide/rules/legal-boxes.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf, paragraphs, STORY } from '../../page.ts';

/** What goes of the markup after a story, the story's lines among it. */
function gone(markup: string, story = STORY): string[] {
  const document = pageOf(`<html><body><div>${paragraphs(story)}</div>${markup}</body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = dropLegalBoxes(
    leaves,
    leaves.map(() => true),
  );
  return leaves.flatMap(({ text }, i) => (keep[i] ? [] : [text]));
}

const rules = 'Mind our <a href="/terms.html">terms</a> and our <b><a href="/privacy">care for data</a></b>.';
const RULES = 'Mind our terms and our care for data.';

test.each<[string, string[], string[]]>([
  ['a paragraph with links to two rules', gone(`<p>${rules}</p>`), [RULES]],
  ['loose text in its box', gone(`<div><p>${rules}</p>What is said is said.</div>`), [RULES, 'What is said is said.']],
  [
    'what stands in a box with it',
    gone(`<div><p>${rules}</p><p>What is said is said.</p></div>`),
    [RULES, 'What is said is said.'],
  ],
  ['the paragraph alone of a box that is the article', gone(`<div><p>${rules}</p>${paragraphs()}</div>`), [RULES]],
  [
    'nothing for a link to one rule',
    gone('<p>Mind our <a href="/terms.html">terms</a> and <a href="/x">us</a>.</p>'),
    [],
  ],
  ['nothing for links to elsewhere', gone('<p>See <a href="/boats">boats</a> and <a href="/ships">ships</a>.</p>'), []],
  [
    'nothing for links without an address',
    gone('<p>See <a name="terms">boats</a> and <a name="legal">ships</a>.</p>'),
    [],
  ],
])('goes: %s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

test('what has gone already makes no box smaller', () => {
  const document = pageOf(
    `<html><body><div>${paragraphs(STORY.slice(1))}</div><div><p>${rules}</p><p>${STORY[0]}</p></div></body></html>`,
  );
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = dropLegalBoxes(
    leaves,
    leaves.map(({ text }) => !STORY.slice(3).includes(text)),
  );
  expect(leaves.flatMap(({ text }, i) => (keep[i] ? [text] : []))).toEqual([STORY[1], STORY[2], STORY[0]]);
});

test('what has gone already does not come back', () => {
  const document = pageOf(
    `<html><body><div>${paragraphs()}</div><div><p>${rules}</p><p>So it is.</p></div></body></html>`,
  );
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = leaves.map((_, i) => i > 0);
  expect(dropLegalBoxes(leaves, keep)[0]).toBe(false);
  // neither does it tell what stands beside it
  expect(
    dropLegalBoxes(
      leaves,
      leaves.map(({ text }) => text !== RULES),
    ).at(-1),
  ).toBe(true);
  expect(
    dropLegalBoxes(
      leaves,
      keep.map((_, i) => i < STORY.length),
    ).filter(Boolean),
  ).toHaveLength(STORY.length);
});
