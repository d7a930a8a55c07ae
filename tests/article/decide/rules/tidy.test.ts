import { expect, test } from 'vitest';
import { tidy } from '../../../../utils/article/decide/rules/tidy.ts';
import { piecesOf } from '../../../../utils/article/extract.ts';
import { pageOf, STORY } from '../../page.ts';

const [FIRST = '', SECOND = ''] = STORY;
const HINTS: Parameters<typeof tidy>[2] = {
  title: 'Two boats missing',
  subtitle: 'The office counts again',
  byline: null,
  authors: ['Ann Lee'],
  siteName: 'The Anchor',
};
const LONG = 'The office counts again, and nobody at the gate has seen a thing.';

/** What stays of the markup between two paragraphs, where the decisions keep all of it, or all but what is `dropped`. */
function between(markup: string, dropped = '', hints = HINTS): string[] {
  const document = pageOf(`<html><body>${markup}<p>${SECOND}</p></body></html>`);
  const pieces = piecesOf(document, document.body);
  const keep = pieces.map(piece => (piece.type === 'text' ? piece.text !== dropped : null));
  const kept = tidy(pieces, keep, hints);
  return pieces.flatMap((piece, i) => (piece.type === 'text' && kept[i] && piece.text !== SECOND ? [piece.text] : []));
}
const first = `<p>${FIRST}</p>`;

test.each<[string, string, string[], typeof HINTS?]>([
  [
    'not what another article begins with, up to the link to it',
    `${first}<p>The gate is watched by night, though… <a href="/x"> Read more Read more</a></p>`,
    [FIRST],
  ],
  [
    'but what only trails off',
    `${first}<p>The gate is watched by <a href="/x">night</a>, though…</p>`,
    [FIRST, 'The gate is watched by night, though…'],
  ],
  [
    'nor whose picture it is, below the picture or its caption',
    `${first}<img src="/a.jpg" alt="A gate"><p>Ann Lee/Anchor Media</p><figure><img src="/b.jpg" alt="">
     <figcaption>The gate</figcaption></figure><p>Bo A. Ek / Pool via Anchor</p>`,
    [FIRST, 'The gate'],
  ],
  ['nor in brackets there', `${first}<p><img src="/a.jpg" alt="A gate"></p><p>(Fotoğraf: Liman)</p>`, [FIRST]],
  ['nor what others read', `${first}<h4>People are also reading…</h4>`, [FIRST]],
  [
    'but a name and what it stands for elsewhere, or as a sentence',
    `${first}<p>Ann Lee/Anchor Media</p><img src="/a.jpg" alt="A gate"><p>Ann Lee/Bo Ek won.</p>`,
    [FIRST, 'Ann Lee/Anchor Media', 'Ann Lee/Bo Ek won.'],
  ],
  [
    'nor the name of what plays right below',
    `${first}<p><b>VIDEO - The gate at night</b></p><iframe src="https://www.youtube.com/embed/x"></iframe><h3>Видео: ворота</h3><video src="/a.mp4"></video>`,
    [FIRST],
  ],
  [
    'but a sentence about it, or a line with nothing below it',
    `${first}<p>Video shows the gate at night.</p><iframe src="https://www.youtube.com/embed/x"></iframe><p>Video: the gate</p>`,
    [FIRST, 'Video shows the gate at night.', 'Video: the gate'],
  ],
  [
    'nor a subhead that begins with such a word',
    `${first}<h3>Audio recordings tell more</h3><iframe src="https://www.youtube.com/embed/x"></iframe><p>${LONG}</p>`,
    [FIRST, 'Audio recordings tell more', LONG],
  ],
  ['the title, which stands above the article', `<h2>Two Boats Missing!</h2>${first}`, [FIRST]],
  ['but not another heading', `<h2>Two boats found</h2>${first}`, ['Two boats found', FIRST]],
  ['the subtitle before the text, which stands above it too', `<p>The office counts again</p>${first}`, [FIRST]],
  [
    'but not one that reads as a paragraph of the text',
    `<p>${LONG}</p>${first}`,
    [LONG, FIRST],
    { ...HINTS, subtitle: LONG },
  ],
  [
    'also one that is short and ends as a sentence',
    `<p>The office counts again.</p>${first}`,
    [FIRST],
    { ...HINTS, subtitle: 'The office counts again.' },
  ],
  [
    'or long and ends as a heading',
    `<p>${LONG.slice(0, -1)}</p>${first}`,
    [FIRST],
    { ...HINTS, subtitle: LONG.slice(0, -1) },
  ],
  [
    'but not a heading of signs where there is no title',
    `<h2>***</h2>${first}`,
    ['***', FIRST],
    { ...HINTS, title: '' },
  ],
  ['the byline, which stands above it too', `<p>By Ann Lee</p>${first}`, [FIRST], { ...HINTS, byline: 'By Ann Lee' }],
  ['who wrote, with the date', `<p>Ann Lee • 5 July 2026, 09:30</p>${first}`, [FIRST]],
  ['or the day without a year', `<p>6 July, 17:20Ann Lee</p>${first}`, [FIRST]],
  [
    'the name of a tool among the captions',
    `${first}<figure><div>Click to enlarge</div><img src="/b.jpg" alt=""><figcaption>The gate</figcaption></figure>`,
    [FIRST, 'The gate'],
  ],
  ['or after a word that says so', `<p>By Ann Lee for the Anchor</p>${first}`, [FIRST]],
  ['or a name by itself', `<p>Ann Lee</p>${first}`, [FIRST]],
  ['but not another’s', `<p>By Bo Ek for the Anchor</p>${first}`, ['By Bo Ek for the Anchor', FIRST]],
  ['nor a sentence', `<p>By Ann Lee’s count, two are gone.</p>${first}`, ['By Ann Lee’s count, two are gone.', FIRST]],
  ['but not below the text', `${first}<p>By Ann Lee</p>`, [FIRST, 'By Ann Lee'], { ...HINTS, byline: 'By Ann Lee' }],
  ['but not once the text has begun', `${first}<p>The office counts again</p>`, [FIRST, 'The office counts again']],
  ['a pointer to another story', `${first}<p><a href="/x">Read also: Gate watched at night</a></p>`, [FIRST]],
  ['a date', `<p>5 July 2025, 15:14</p>${first}`, [FIRST]],
  ['but not a sentence with one', `<p>It was 5 July 2025.</p>${first}`, ['It was 5 July 2025.', FIRST]],
  ['the name of a tool', `<p>Listen</p>${first}`, [FIRST]],
  ['the title, before the text, in an element like any other', `<p><b>Two boats missing</b></p>${first}`, [FIRST]],
  ['the beginning of a paragraph, cut off', `<p>${FIRST.slice(0, 70)}…</p>${first}`, [FIRST]],
  ['in a word, too, in brackets', `<p>${FIRST.slice(0, 57)} [...]</p>${first}`, [FIRST]],
  [
    'but not a sentence that trails off',
    `<p>It was as if nobody had ever seen them at all…</p>${first}`,
    ['It was as if nobody had ever seen them at all…', FIRST],
  ],
  ['a copy of a paragraph', `${first}<div>${FIRST}</div>`, [FIRST]],
  ['but not of a few words, which may be meant', `<p>No.</p>${first}<p>No.</p>`, ['No.', FIRST, 'No.']],
])('goes: %s', (_, markup, expected, hints = HINTS) => {
  expect(between(markup, '', hints)).toEqual(expected);
});

test.each([
  ['nothing', '', []],
  ['a picture', '<figure><img src="/a.jpg"><figcaption>Seen at night</figcaption></figure>', [null, null]],
  ['what goes', '<p>Boats for every purse</p>', [false]],
])('a heading with %s under it goes', (_, markup, under) => {
  const document = pageOf(`<html><body>${first}<h3>Also of interest</h3>${markup}</body></html>`);
  expect(tidy(piecesOf(document, document.body), [true, true, ...under], HINTS)).toEqual([true, false, ...under]);
});

test.each([
  [
    'the next heading outside',
    `<aside><h3>Contents</h3><p>Page one</p></aside><h2>The gate</h2>`,
    [true, false, false, true],
  ],
  ['but not where nothing of it went', `<section><h3>Boats</h3></section><h2>The gate</h2>`, [true, true, true]],
  [
    'nor where the next heading is in it, too',
    `<section><h3>Boats</h3><p>Page one</p><h4>White</h4></section>`,
    [true, true, false, true],
  ],
])('a heading whose box has gone goes before %s', (_, markup, expected) => {
  const document = pageOf(`<html><body>${first}${markup}<p>${SECOND}</p></body></html>`);
  const pieces = piecesOf(document, document.body);
  const keep = pieces.map(piece => piece.type === 'text' && piece.text !== 'Page one');
  expect(tidy(pieces, keep, HINTS)).toEqual([...expected, true]);
});

test('a line of the text that says no more than the title stays', () => {
  expect(between(`${first}<p>Two boats missing</p>`)).toEqual([FIRST, 'Two boats missing']);
});

test.each([
  ['before the first paragraph', `<blockquote class="twitter-tweet"><p>Gone.</p></blockquote>${first}`, 'Gone.'],
  ['called so and no quotation', `${first}<div class="twitter-tweet"><p>Gone.</p></div>`, 'Gone.'],
  ['a copy of what is shown', `${first}<blockquote class="twitter-tweet"><p>${FIRST}</p></blockquote>`, FIRST],
])('a post does not come back: %s', (_, markup, text) => {
  const document = pageOf(`<html><body>${markup}<p>${SECOND}</p></body></html>`);
  const pieces = piecesOf(document, document.body);
  const inside = pieces.map(piece => piece.type === 'text' && piece.box.parent?.names.includes('tweet'));
  const kept = tidy(
    pieces,
    inside.map(isInside => !isInside),
    HINTS,
  );
  expect(pieces.some((piece, i) => piece.type === 'text' && piece.text === text && inside[i] && kept[i])).toBe(false);
});

test('nor after the last', () => {
  const document = pageOf(
    `<html><body>${first}<blockquote class="twitter-tweet"><p>Gone.</p></blockquote></body></html>`,
  );
  expect(tidy(piecesOf(document, document.body), [true, false], HINTS)).toEqual([true, false]);
});

const LINKS = ['<a href="/1">Gate</a>', '<a href="/2">Pier</a>'];

test.each([
  ['a list of links, which went', 'In this paper', LINKS, [true, false, false, false]],
  ['but not a list of other lines', 'In this paper', ['The gate', 'The pier'], [true, true, false, false]],
  ['nor a sentence above links', 'Two boats are gone.', LINKS, [true, true, false, false]],
])('a heading right above %s', (_, heading, items, expected) => {
  const list = items.map(item => `<li>${item}</li>`).join('');
  const document = pageOf(`<html><body>${first}<h3>${heading}</h3><ul>${list}</ul><p>${SECOND}</p></body></html>`);
  const pieces = piecesOf(document, document.body);
  expect(
    tidy(
      pieces,
      pieces.map(piece => piece.type === 'text' && piece.kind !== 'item'),
      HINTS,
    ),
  ).toEqual([...expected, true]);
});

test.each([
  ['a word or two above a list of links, which went, go', 'Contents', false],
  ['but not a line', 'What this paper has of them', true],
])('%s', (_, label, expected) => {
  const list = LINKS.map(item => `<li>${item}</li>`).join('');
  const document = pageOf(`<html><body>${first}<div>${label}</div><ol>${list}</ol><p>${SECOND}</p></body></html>`);
  const pieces = piecesOf(document, document.body);
  const keep = pieces.map(piece => piece.type === 'text' && piece.kind !== 'item');
  expect(tidy(pieces, keep, HINTS)[1]).toBe(expected);
});

const tweet = (name: string) => `${first}<blockquote class="${name}"><p>Two gone again.</p></blockquote>`;

test.each([
  ['a post that the article shows comes back', 'twitter-tweet', [FIRST, 'Two gone again.']],
  ['another quotation that was dropped does not', 'quote', [FIRST]],
])('%s', (_, name, expected) => {
  expect(between(tweet(name), 'Two gone again.')).toEqual(expected);
});
