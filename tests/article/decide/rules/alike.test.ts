import { expect, test } from 'vitest';
import { keepAlike } from '../../../../utils/article/decide/rules/alike.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf, STORY } from '../../page.ts';

/** What comes back of the lines that the decision dropped: all but the sentences of the story. */
function back(lines: string[], verdict = 0.3): string[] {
  const markup = lines.map(line => `<div class="step"><div>Step</div><p>${line}</p></div>`).join('');
  const document = pageOf(`<html><body><main>${markup}</main></body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = leaves.map(({ text }) => STORY.includes(text));
  const kept = keepAlike(
    leaves,
    leaves.map(({ box }) => box.tag),
    leaves.map(() => verdict),
    keep,
  );
  return leaves.flatMap(({ text }, i) => (kept[i] && !keep[i] ? [text] : []));
}
const [A = '', B = '', C = '', D = ''] = STORY;
const SHORT = 'Put the boat in.';

test.each<[string, string[], string[]]>([
  ['a short sentence among others made like it comes back', back([A, SHORT, B, C]), [SHORT]],
  ['but not one that is surely none', back([A, SHORT, B, C], 0.1), []],
  ['nor a label', back([A, 'The boat that was found', B, C]), []],
  ['nor a link', back([A, `<a href="/x">${SHORT}</a>`, B, C]), []],
  ['nor one below the text', back([A, B, C, SHORT]), []],
  ['nor among a few', back([A, SHORT, B]), []],
  ['nor where most of those went', back([A, SHORT, B, SHORT, SHORT, C, SHORT, D, SHORT, SHORT, D]), []],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected);
});
