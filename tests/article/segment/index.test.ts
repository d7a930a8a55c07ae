import { expect, test } from 'vitest';
import { joinDropCaps } from '../../../utils/article/content/drop-caps.ts';
import { imageAddress } from '../../../utils/article/content/images.ts';
import { segment } from '../../../utils/article/segment/index.ts';
import { pageOf } from '../page.ts';

const cut = (html: string) => joinDropCaps(segment(pageOf(`<html><body>${html}</body></html>`).body));
const lines = (html: string): string[] =>
  cut(html).flatMap(piece =>
    piece.type === 'text'
      ? [`${piece.kind}: ${piece.text}`]
      : piece.type === 'image'
        ? [imageAddress(piece.element, 'https://news.example/') ?? 'none']
        : piece.type === 'media'
          ? ['media']
          : [],
  );

test.each([
  ['lines between <br> are paragraphs', 'One.<br><br>Two.', ['paragraph: One.', 'paragraph: Two.']],
  [
    'loose text in a div is a paragraph',
    '<div>Loose <b>words</b><p>Own</p>tail</div>',
    ['paragraph: Loose words', 'paragraph: Own', 'paragraph: tail'],
  ],
  [
    'a date that text follows is a line of its own',
    '<div><span class="news-date-time">17.05.2023</span> Half of the boats are back in the harbour, the office says.</div>',
    ['paragraph: 17.05.2023', 'paragraph: Half of the boats are back in the harbour, the office says.'],
  ],
  [
    'but not one that a sentence goes on from or that has more beside it',
    '<p><span class="date">17.05.2023</span> was a day that nobody at the harbour office forgets.</p><p>On <i class="date">17.05.2023</i> Half of them were back, says the office.</p><p><i class="date">17.05.2023</i> Harbour</p>',
    [
      'paragraph: 17.05.2023 was a day that nobody at the harbour office forgets.',
      'paragraph: On 17.05.2023 Half of them were back, says the office.',
      'paragraph: 17.05.2023 Harbour',
    ],
  ],
  ['white space is single and has no edges', '<p>  a\n  <i> b </i>\u00a0 c </p>', ['paragraph: a b c']],
  ['soft hyphens and zero-width spaces go', '<p>har\u00adbour\u200boffice</p>', ['paragraph: harbouroffice']],
  [
    'how a word is spoken is no part of the sentence',
    '<p><ruby>佐藤<rp>(</rp><rt>さとう</rt><rp>)</rp></ruby>美咲氏は述べた。</p>',
    ['paragraph: 佐藤美咲氏は述べた。'],
  ],
  [
    'a block inside a link or a span is a block',
    '<a href="/x"><span><h3>Head</h3>text</span></a>',
    ['heading: Head', 'paragraph: text'],
  ],
  [
    'an item is one leaf a paragraph',
    '<ul><li>a</li><li><p>b</p><p>c</p></li></ul>',
    ['item: a', 'item: b', 'item: c'],
  ],
  [
    'the choices of a poll are no text',
    '<p>a</p><div><label><input type="radio"> Yes, daily</label><label><input type="checkbox">No</label></div><label>b <input type="text"></label>',
    ['paragraph: a', 'paragraph: b'],
  ],
  [
    'but a text that a box hides is',
    `<label><input type="checkbox">${'Boats and ships. '.repeat(10)}</label>`,
    [`paragraph: ${'Boats and ships. '.repeat(10).trim()}`],
  ],
  [
    'what is read out at some widths is shown',
    '<p>a <span class="sm:sr-only-x hidden">b</span></p>',
    ['paragraph: a b'],
  ],
  [
    'what is read out and not shown is no text',
    '<p><span class="visually-hidden">Image caption,</span>a</p><h4 class="sr-only">b</h4><a>c <i class="screen-reader-text">(opens anew)</i></a>',
    ['paragraph: a', 'paragraph: c'],
  ],
  [
    'but signs between words are, and what hides at some widths alone',
    '<h3>a<span class="sr-only">: </span>b</h3><p class="sm:sr-only">c</p>',
    ['heading: a: b', 'paragraph: c'],
  ],
  ['quotations keep their kind', '<blockquote><p>a</p>b</blockquote>', ['quote: a', 'quote: b']],
  [
    'captions are marked by element',
    '<figure><img src="/a.jpg"><figcaption>c</figcaption></figure>',
    ['https://news.example/a.jpg', 'caption: c'],
  ],
  [
    'the caption of a table is one, and no cell',
    '<table><caption>Boats</caption><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>',
    ['caption: Boats', 'item: a', 'item: b', 'item: c', 'item: d'],
  ],
  [
    'who wrote a post is its caption',
    '<blockquote class="twitter-tweet"><p>Two boats gone.</p>— Harbour Office (@harbour) <a href="/1">July 5</a></blockquote>',
    ['quote: Two boats gone.', 'caption: — Harbour Office (@harbour) July 5'],
  ],
  [
    'also in the same paragraph',
    '<blockquote class="twitter-tweet"><p>Two boats gone. — Harbour Office (@harbour)</p></blockquote>',
    ['quote: Two boats gone.', 'caption: — Harbour Office (@harbour)'],
  ],
  [
    'but not what the text itself says of somebody',
    '<p>Two boats — says Ann Lee (@ann) — are gone.</p>',
    ['paragraph: Two boats — says Ann Lee (@ann) — are gone.'],
  ],
  ['a drop cap in a box of its own is joined', '<div class="drop">T</div><p>he boat</p>', ['paragraph: The boat']],
  ['a drop cap in a span is joined', '<p><span class="dropcap">T</span>he boat</p>', ['paragraph: The boat']],
  ['with the mark before it', '<div>“T</div><p>he boat</p>', ['paragraph: “The boat']],
  ['before an apostrophe', '<div>I</div><p>’ve seen it</p>', ['paragraph: I’ve seen it']],
  ['and one of the old kind', "<div>I</div><p>'ve seen it</p>", ["paragraph: I've seen it"]],
  ['a word is no drop cap', '<div>The</div><p>boat</p>', ['paragraph: The', 'paragraph: boat']],
  ['nor two letters', '<div>AB</div><p>oat</p>', ['paragraph: AB', 'paragraph: oat']],
  ['nor a quoted word in capitals', '<div>“AB</div><p>oat</p>', ['paragraph: “AB', 'paragraph: oat']],
  ['nor a letter before a picture', '<div>A</div><img src="/a.jpg">', ['paragraph: A', 'https://news.example/a.jpg']],
  ['“A” before a capital is no drop cap', '<div>A</div><p>The boat</p>', ['paragraph: A', 'paragraph: The boat']],
  [
    'a lazy picture has its real address',
    '<img src="data:image/gif;base64,R0" data-src="/real.jpg">',
    ['https://news.example/real.jpg'],
  ],
  [
    'a srcset gives its widest screen size',
    '<img srcset="/s.jpg 320w, /m.jpg 1200w, /xl.jpg 4000w">',
    ['https://news.example/m.jpg'],
  ],
  [
    'a picture before the text of its paragraph',
    '<p><img src="/a.jpg">text</p>',
    ['https://news.example/a.jpg', 'paragraph: text'],
  ],
  ['a film before the text of its paragraph', '<p><video src="/v.mp4"></video>text</p>', ['media', 'paragraph: text']],
  ['the name of a pictogram is none', '<p>Boats <img class="icon" alt="Лодка"> gone</p>', ['paragraph: Boats gone']],
  [
    'what is read out at some widths and shown at others is text',
    '<p>a <span class="not-sr-only">b</span></p>',
    ['paragraph: a b'],
  ],
  ['a pictogram is a letter', '<p>Boats <img class="emoji" alt="⛵"> gone</p>', ['paragraph: Boats ⛵ gone']],
  ['bold by its style', '<p><span style="font-weight: bold">a</span> b</p>', ['paragraph: a b']],
  ['a span that is drawn as a block', 'a<span style="display:block">b</span>', ['paragraph: a', 'paragraph: b']],
  ['a span with another style is in the line', 'a<span style="color:red">b</span>', ['paragraph: ab']],
  [
    'a break in a cell is a space',
    '<table><tr><td>a<br>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>',
    ['item: a b', 'item: c', 'item: d', 'item: e'],
  ],
  [
    'the head of a column is one line, whatever it is made of',
    '<table><tr><th>a<br>b</th><th>c<span style="display:block">d</span></th></tr><tr><td>e</td><td>f</td></tr></table>',
    ['item: a b', 'item: c d', 'item: e', 'item: f'],
  ],
  ['preformatted text keeps its space', '<pre>a<b>  b</b></pre>', ['paragraph: a  b']],
  ['but not around it', '<pre><b>\n a</b></pre>', ['paragraph: a']],
  ['and is none where it is empty', '<p>a</p><pre> \n </pre>', ['paragraph: a']],
  [
    'an element of the site’s own lies in the line of a paragraph, and beside paragraphs it is a block',
    '<p>a (<x-note><a href="#1">1</a></x-note>)</p><x-box>b</x-box>c',
    ['paragraph: a (1)', 'paragraph: b', 'paragraph: c'],
  ],
  ['comments are no text', '<p>a<!-- b -->c</p>', ['paragraph: ac']],
  ['an icon is no picture', '<p><img src="/i.png" width="16" height="16">text</p>', ['paragraph: text']],
  ['nor one of which only the height is told', '<p><img src="/i.png" height="16">text</p>', ['paragraph: text']],
  ['nor one of which only the width is told', '<p><img src="/i.png" width="16">text</p>', ['paragraph: text']],
  ['what q shows is text', '<p>She said <q>no</q>.</p>', ['paragraph: She said “no”.']],
  [
    'a picture in a sentence does not cut it',
    '<p>one <img src="/a.jpg"> two</p>',
    ['paragraph: one two', 'https://news.example/a.jpg'],
  ],
])('%s', (_, html, expected) => {
  expect(lines(html)).toEqual(expected);
});

test('a block that a script has put into a paragraph is one', () => {
  const document = pageOf('<html><body><p>a</p></body></html>');
  const box = document.createElement('div');
  box.append('b');
  document.querySelector('p')?.append(box);
  expect(segment(document.body).map(piece => piece.type === 'text' && piece.text)).toEqual(['a', 'b']);
});

test('links are those of their own line', () => {
  expect(cut('<p><a href="/x">a</a></p><p>b</p>')).toMatchObject([{ links: 1 }, { links: 0 }]);
});

test('shadow roots beside each other are all read', () => {
  const document = pageOf(`<html><body>${'<div></div>'.repeat(40)}</body></html>`);
  for (const host of document.querySelectorAll('div')) host.attachShadow({ mode: 'open' }).append('One.');
  expect(segment(document.body)).toHaveLength(40);
});

test('a link around nothing that shows is none', () => {
  expect(cut('<p>a<a href="/x">\u200b</a> <a href="/y">b</a></p>')).toMatchObject([{ links: 1 }]);
});

test('markup that a line break cuts goes on in the next line', () => {
  const [one, two] = cut('<b>one<br>two</b>');
  expect([one, two].map(piece => piece?.type === 'text' && piece.emphasised)).toEqual([3, 3]);
});

test.each([
  ['a style', '<span style="font-weight: 700">one</span> two', 3],
  ['a font in italics', '<font style="font-style:italic">one</font> two', 3],
  ['no style', '<span>one</span> two', 0],
  ['a style about something else', '<span style="color: red">one</span> two', 0],
])('emphasis by %s', (_, html, emphasised) => {
  const [piece] = cut(html);
  expect(piece?.type === 'text' && piece.emphasised).toBe(emphasised);
});

test('text in open shadow roots follows that of their hosts', () => {
  const document = pageOf('<html><body><p>One.</p><div id="host"></div><p>Three.</p></body></html>');
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<p>Two.</p>';
  expect(segment(document.body).map(piece => piece.type === 'text' && piece.text)).toEqual(['One.', 'Two.', 'Three.']);
});

test('frames of the same origin are read where that is asked for', () => {
  const document = pageOf('<html><body><p>One.</p><iframe></iframe></body></html>');
  const inner = pageOf('<html><body><p>Two.</p></body></html>');
  Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: inner });
  const film = document.createElement('video');
  film.append('No film here.');
  const old = document.createElement('frame');
  Object.defineProperty(old, 'contentDocument', { value: inner });
  document.body.append(film);
  const read = (frames: boolean) =>
    segment(document.body, { frames }).flatMap(piece => (piece.type === 'text' ? piece.text : []));
  expect(read(true)).toEqual(['One.', 'Two.']);
  document.body.append(old);
  expect(read(false)).toEqual(['One.']);
});

test('a frame in itself, or shadows in shadows, end at a depth', () => {
  const document = pageOf('<html><body><p>One.</p><iframe></iframe></body></html>');
  Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: document });
  expect(segment(document.body, { frames: true }).length).toBeLessThan(100);
  const page = pageOf('<html><body><div></div></body></html>');
  let host = page.querySelector('div') as Element;
  for (let i = 0; i < 50; i++) {
    const root = host.attachShadow({ mode: 'open' });
    host = root.appendChild(page.createElement('div'));
    host.append('One.');
  }
  expect(segment(page.body).length).toBeLessThan(50);
});

test('a data table keeps its columns, also past an empty cell; a layout table leaves no trace', () => {
  const data = cut(
    '<table><tr><th>Boat</th><th>Length</th></tr><tr><td></td><td><p>12</p><p>metres</p></td></tr></table>',
  );
  expect(data.map(piece => (piece.type === 'text' ? `${piece.name} ${piece.text}` : piece.type))).toEqual([
    'th Boat',
    'th Length',
    'gap',
    'td 12 metres',
  ]);
  expect(lines('<table><tr><td><table><tr><td>menu</td></tr></table></td><td><p>text</p></td></tr></table>')).toEqual([
    'paragraph: menu',
    'paragraph: text',
  ]);
});
