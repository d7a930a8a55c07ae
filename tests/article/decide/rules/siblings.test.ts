import { expect, test } from 'vitest';
import { keepAmongSiblings } from '../../../../utils/article/decide/rules/siblings.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import type { Leaf } from '../../../../utils/article/segment/leaf.ts';
import { pageOf, STORY } from '../../page.ts';

const [ONE = '', TWO = '', THREE = '', FOUR = ''] = STORY;

/** What comes back of a line that the decision dropped, among paragraphs that stay. */
function back(markup: string, { votes = 1, verdict = 0.1, staying = STORY } = {}): string[] {
  const document = pageOf(`<html><body>${markup}</body></html>`);
  const leaves = piecesOf(document, document.body).filter((piece): piece is Leaf => piece.type === 'text');
  const keep = leaves.map(leaf => staying.includes(leaf.text));
  const kept = keepAmongSiblings(
    leaves,
    leaves.map(({ text }) => (text.startsWith('Ad') ? 0 : votes)),
    leaves.map(() => verdict),
    keep,
  );
  return leaves.flatMap(({ text }, i) => (kept[i] && !keep[i] ? [text] : []));
}
const SHORT = 'The bridge at the gate is closed for boats and men until Monday night.';
const LONG = STORY.slice(4, 9).join(' ');
const rows = (cell: string): string =>
  [4, 5, 6, 7].map(i => `<tr><${cell}>${STORY[i]} ${STORY[i + 1]}</${cell}><td>b</td></tr>`).join('');
const dates = (count: number): string =>
  `<p>${['1 May: North', '2 May: South', '3 May: West'].slice(0, count).join('<br>')}</p>`;
const among = (line: string): string => `<div><p>${ONE}</p><p>${TWO}</p>${line}<p>${THREE}</p></div>`;

test.each<[string, string[], string[]]>([
  [
    'a line that announces what stays',
    back(`<div>From what the office said on Monday:<p>-----</p><p>${ONE}</p><p>${TWO}</p></div>`, { verdict: 0.3 }),
    ['From what the office said on Monday:'],
  ],
  [
    'a list of words, with the list inside it',
    back(among('<ul><li>Planks</li><li>Ropes<ol><li>thin</li><li>thick</li></ol></li></ul>')),
    ['Planks', 'Ropes', 'thin', 'thick'],
  ],
  ['but no list of links', back(among('<ul><li><a href="/a">Planks</a></li><li><a href="/b">Ropes</a></li></ul>')), []],
  ['nor one that is surely none', back(among('<ul><li>Planks</li><li>Ropes</li></ul>'), { verdict: 0.05 }), []],
  [
    'nor one before the text or after it',
    back(
      `<div><h2>${FOUR}</h2><ul><li>Planks</li><li>Ropes</li></ul><p>${ONE}</p><p>${TWO}</p><ul><li>Oars</li><li>Sails</li></ul></div>`,
    ),
    [],
  ],
  ['nor one item', back(among('<ul><li>Planks</li></ul>')), []],
  ['but not a label', back(`<div><p>Tags of the day:</p><p>${ONE}</p><p>${TWO}</p></div>`, { verdict: 0.3 }), []],
  [
    'nor one that is surely none',
    back(`<div><p>From what the office said on Monday:</p><p>${ONE}</p><p>${TWO}</p></div>`),
    [],
  ],
  ['a heading', back(among('<h3>At night</h3>')), ['At night']],
  ['a line that is bold all over', back(among('<p><b>At night</b></p>')), ['At night']],
  ['but not one that is bold in part', back(among('<p><b>At</b> night</p>')), []],
  ['a short sentence', back(among('<p>So it was.</p>')), ['So it was.']],
  [
    'a box of facts',
    back(among('<div class="fact-box"><h4>Boats</h4><p>Two of wood</p></div>')),
    ['Boats', 'Two of wood'],
  ],
  [
    'a card on whoever is interviewed',
    back(among('<div class="card card--bio"><b>Maren Holt</b><p>Born at sea</p></div>')),
    ['Maren Holt', 'Born at sea'],
  ],
  ['but not on who wrote', back(among('<div class="author-bio"><p>Ann Lee</p><p>Born at sea</p></div>')), []],
  [
    'in German, too',
    back(among('<div class="article-infokasten"><h4>Zur Sache</h4><p>Zwei Boote</p></div>')),
    ['Zur Sache', 'Zwei Boote'],
  ],
  [
    'with what lies deep in it',
    back(among('<aside class="factbox"><div><h2>Boats</h2><div><ul><li>Two of wood</li></ul></div></div></aside>')),
    ['Boats', 'Two of wood'],
  ],
  [
    'in a system of paragraphs',
    back(among('<div class="paragraph paragraph--type--encadre"><div>Boats</div></div>')),
    ['Boats'],
  ],
  [
    'but not one with a link, which is for other stories',
    back(among('<div class="fact-box"><p>Two of wood</p><p><a href="/x">More boats</a></p></div>')),
    [],
  ],
  [
    'nor a long one, which is a text of its own',
    back(among(`<div class="fact-box"><p>Two of wood</p><p>${LONG} ${LONG}</p></div>`)),
    [],
  ],
  ['but not one that is not printed', back(among('<div class="infobox noprint"><p>So it was.</p></div>')), []],
  ['but not a box of something else', back(among('<div class="box"><p>Two of wood</p></div>')), []],
  ['two', back(among('<h3>At night</h3><p>So it was.</p>')), ['At night', 'So it was.']],
  ['one beside a box with something else', back(among('<div><p>Ad</p></div><h3>At night</h3>')), ['At night']],
  [
    'a box among loose lines',
    back(`<div>${ONE}<br>${TWO}<div>So it was.</div>${THREE}<br>${FOUR}</div>`),
    ['So it was.'],
  ],
  ['three lines in a row', back(among(dates(3))), ['1 May: North', '2 May: South', '3 May: West']],
  [
    'also at the end',
    back(`<div><p>${ONE}</p><p>${TWO}</p>${dates(3)}</div>`),
    ['1 May: North', '2 May: South', '3 May: West'],
  ],
  [
    'the lists of a recipe',
    back(`<div><p>${ONE}</p><div class="wprm-recipe"><h3>Bread</h3><ul><li>Flour</li></ul></div><p>${TWO}</p></div>`),
    ['Bread', 'Flour'],
  ],
  [
    'a recipe that the text ends with',
    back(
      `<div><p>${ONE}</p><p>${TWO}</p><div class="wprm-recipe-container"><div><ul><li>Flour</li></ul></div></div></div>`,
    ),
    ['Flour'],
  ],
  [
    'but no other block at the end',
    back(`<div><p>${ONE}</p><p>${TWO}</p><div class="wp-block-columns"><p>The Anchor</p></div></div>`),
    [],
  ],
  [
    'the sentences of a news flash, before and after what stays',
    back(`<div><p>The bridge is closed.</p><p>${ONE}</p><p>Nobody is hurt.</p></div>`),
    ['The bridge is closed.', 'Nobody is hurt.'],
  ],
  [
    'even where they are the larger part',
    back(`<div><p>${SHORT}</p><p>Nobody is hurt.</p></div>`, { staying: ['Nobody is hurt.'] }),
    [SHORT],
  ],
  ['but not of a longer text', back(`<div><p>So it was.</p><p>${ONE}</p><p>${TWO}</p></div>`), []],
  [
    'a heading before a list that stays',
    back(`<div><p>${ONE}</p><h3>At night</h3><ul><li>${TWO}</li></ul></div>`),
    ['At night'],
  ],
  [
    'a line in columns',
    back(among('<div class="wp-block-columns"><div class="wp-block-column"><p>North</p></div></div>')),
    ['North'],
  ],
  [
    'a line in a toggle',
    back(among('<div class="kg-card kg-toggle-card"><div><h4><span>Why</span></h4></div></div>')),
    ['Why'],
  ],
  [
    'the loose lines of a toggle',
    back(among('<div class="wp-block-details"><h4>Why</h4>Wind<br>Current</div>')),
    ['Why', 'Wind', 'Current'],
  ],
  [
    'cells beside them count for nothing',
    back(`<div><p>${ONE}</p><h3>At night</h3><p>${TWO}</p><table>${rows('td')}</table></div>`),
    ['At night'],
  ],
  [
    'and the heads of columns',
    back(`<div><p>${ONE}</p><h3>At night</h3><p>${TWO}</p><table>${rows('th')}</table></div>`),
    ['At night'],
  ],
  ['and what lies outside the main region', back(among(`<h3>At night</h3><p>Ad: ${LONG}</p>`)), ['At night']],
  [
    'and captions',
    back(`<div><p>${ONE}</p><h3>At night</h3><p>${TWO}</p><figcaption>${LONG.slice(0, 390)}</figcaption></div>`),
    ['At night'],
  ],
])('comes back: %s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

test.each<[string, string[]]>([
  ['two lines', back(among(dates(2)))],
  [
    'two and another',
    back(`<div><p>${ONE}</p><p>${TWO}</p>${dates(2)}<p>${THREE}</p><p>4 May: East</p><p>${FOUR}</p></div>`),
  ],
  ['three that are surely none', back(among(dates(3)), { verdict: 0.05 })],
  ['three before the first', back(`<div>${dates(3)}<p>${ONE}</p><p>${TWO}</p></div>`)],
  ['a label', back(among('<p>Photo: Ada Winter</p>'))],
  ['a line in a box of its own', back(among('<div class="x"><p>So it was.</p></div>'))],
  ['an item', back(among('<ul><li>So it was.</li></ul>'))],
  ['a link', back(among('<p><a href="/x">So it was.</a></p>'))],
  ['a pointer', back(among('<h3>Read also</h3>'))],
  ['a call', back(among('<p>Sign up to our newsletter.</p>'))],
  ['a caption', back(among('<figcaption>So it was.</figcaption>'))],
  ['before the first', back(`<div><h3>At night</h3><p>${ONE}</p><p>${TWO}</p></div>`)],
  [
    'a block before the first',
    back(`<div><div class="wp-block-columns"><p>North</p></div><p>${ONE}</p><p>${TWO}</p></div>`),
  ],
  ['a link in a block', back(among('<div class="wp-block-columns"><p><a href="/x">North</a></p></div>'))],
  ['headings after the last', back(`<div><p>${ONE}</p><p>${TWO}</p><h3>Sea</h3><h3>Air</h3><h3>Ice</h3></div>`)],
  ['after the last', back(`<div><p>${ONE}</p><p>${TWO}</p><p>So it was.</p></div>`)],
  ['outside the main region', back(among('<h3>At night</h3>'), { votes: 0 })],
  ['where most goes', back(among(`<h3>At night</h3><p>${`${ONE} `.repeat(4)}</p>`))],
])('stays away: %s', (_, found) => {
  expect(found).toEqual([]);
});
