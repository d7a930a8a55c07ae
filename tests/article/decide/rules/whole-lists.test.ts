import { expect, test } from 'vitest';
import { completeLists } from '../../../../utils/article/decide/rules/whole-lists.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf } from '../../page.ts';

const BOATS = ['The first was white;', 'the second was blue, too.'];

/** Which items of a list after a line stay. */
function stays(
  verdicts: number[],
  {
    items = BOATS,
    before = 'Two boats are missing.',
    votes = 1,
    kept = true,
    tag = 'ul',
    heading = '',
    after = '',
  } = {},
): number[] {
  const list = `<${tag}>${items.map(item => `<li>${item}</li>`).join('')}</${tag}>`;
  const document = pageOf(`<html><body><p>${before}</p>${heading}${list}${after}</body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const all = [1, ...(heading ? [0] : []), ...verdicts, ...(after ? [1] : [])];
  const keep = all.map((verdict, i) => (i ? verdict >= 0.35 : kept));
  return completeLists(
    leaves,
    all.map((_, i) => (i ? votes : 1)),
    all,
    keep,
  )
    .slice(heading ? 2 : 1)
    .slice(0, verdicts.length)
    .map(Number);
}
const link = (text: string) => `<a href="/x">${text}</a>`;

test.each([
  ['one item goes with most of the others', stays([0.2, 0.6], { votes: 0 }), [1, 1]],
  ['of a numbered list, too', stays([0.2, 0.6], { votes: 0, tag: 'ol' }), [1, 1]],
  ['but not a linked one', stays([0.2, 0.6], { items: [link('Boats'), BOATS[1] ?? ''], votes: 0 }), [0, 1]],
  [
    'but a short one where the list has more text than links',
    stays([0.2, 0.6], { items: [link('Boats'), BOATS[1] ?? ''] }),
    [1, 1],
  ],
  ['a list of sentences after a paragraph is text', stays([0.1, 0.1]), [1, 1]],
  [
    'one of words between two paragraphs, too',
    stays([0.1, 0.1], { items: ['White boats of wood', 'Blue boats of steel'], after: '<p>Nobody knows.</p>' }),
    [1, 1],
  ],
  [
    'but not before a box',
    stays([0.1, 0.1], {
      items: ['White boats of wood', 'Blue boats of steel'],
      after: '<div><p>Nobody knows.</p></div>',
    }),
    [0, 0],
  ],
  ['a list of words is none', stays([0.1, 0.1], { items: ['White boats of wood', 'Blue boats of steel'] }), [0, 0]],
  [
    'but after a colon it is',
    stays([0.1, 0.1], { items: ['White boats of wood', 'Blue boats of steel'], before: 'Missing are:' }),
    [1, 1],
  ],
  [
    'after a heading beside the paragraph it is',
    stays([0.1, 0.1], { items: ['White boats of wood', 'Blue boats of steel'], heading: '<h3>Missing</h3>' }),
    [1, 1],
  ],
  ['not in a box with a heading of its own', stays([0.1, 0.1], { heading: '<div><h3>Missing</h3></div>' }), [0, 0]],
  ['not after a line', stays([0.1, 0.1], { heading: '<p>Missing</p>' }), [0, 0]],
  ['nor a heading with nothing before it', stays([0.1, 0.1], { heading: '<h3>Missing</h3>', kept: false }), [0, 0]],
  ['even of single words', stays([0.1, 0.1], { items: ['White', 'Blue'], before: 'Missing are:' }), [1, 1]],
  ['which are tags after a label', stays([0.1, 0.1], { items: ['White', 'Blue'], before: 'Tags:' }), [0, 0]],
  ['not of single words', stays([0.1, 0.1], { items: ['White.', 'Blue.'] }), [0, 0]],
  [
    'nor after the heading of a box',
    stays([0.1, 0.1], { items: ['White', 'Blue'], heading: '<h3>What is missing:</h3>' }),
    [0, 0],
  ],
  [
    'not of lines that are links in part',
    stays([0.1, 0.1], { items: BOATS.map(text => `${link(text.slice(0, 8))}${text.slice(8)}`) }),
    [0, 0],
  ],
  ['not of links', stays([0.1, 0.1], { items: BOATS.map(link) }), [0, 0]],
  ['not one that is surely none', stays([0.01, 0.02]), [0, 0]],
  ['not outside the main region', stays([0.1, 0.1], { votes: 0 }), [0, 0]],
  ['not after a line that goes', stays([0.1, 0.1], { kept: false }), [0, 0]],
  ['not of one item', stays([0.1], { items: BOATS.slice(0, 1) }), [0]],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

/** What stays of a page whose paragraphs stay, where the decision dropped all else. */
function kept(markup: string, verdict = 0.2): string[] {
  const document = pageOf(`<html><body>${markup}</body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = leaves.map(({ box }) => box.tag === 'p');
  const staying = completeLists(
    leaves,
    leaves.map(() => 1),
    leaves.map(() => verdict),
    keep,
  );
  return leaves.flatMap(({ text }, i) => (staying[i] && !keep[i] ? [text] : []));
}
const POINTS = ['Two boats are gone', 'Nobody knows where'];
const points = (items = POINTS): string => `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`;
const text = '<p>Two boats are missing.</p>';
const summary = `<div class="summary"><h3>In short</h3>${points()}</div>`;

test.each([
  ['the points that a text begins with', kept(points() + text), POINTS],
  ['in a box of theirs, with its heading', kept(summary + text), ['In short', ...POINTS]],
  ['also after a paragraph', kept(text + summary + text), ['In short', ...POINTS]],
  ['but not with a heading that points elsewhere', kept(summary.replace('In short', 'Read also') + text), POINTS],
  ['nor with one outside their box', kept(`<div><h3>In short</h3></div>${points()}${text}`), POINTS],
  ['nor points that are doubtful', kept(points() + text, 0.09), []],
  ['nor such of a word or two, which are tools', kept(points(['Share this', 'Save it']) + text), []],
  ['nor in another element', kept(`<div><div>${points()}</div></div>${text}`), []],
  ['nor before something else', kept(`${points()}<div>Share</div>${text}`), []],
  ['nor before a list', kept(`${points()}<ul><li><p>Two boats are missing.</p></li></ul>`), []],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected);
});
