import { expect, test } from 'vitest';
import { segment } from '../../../utils/article/segment/index.ts';
import { pageOf, STORY } from '../page.ts';

const IMG = '<img src="/gate.jpg" width="800" height="600">';
const WORDS = 'The gate on Tuesday, seen from the harbour office.';

test.each([
  ['a name of its own', `<div class="image-caption">${WORDS}</div>`, 'caption'],
  ['but no long text with one', `<div class="image-caption">${STORY.slice(0, 4).join(' ')}</div>`, 'paragraph'],
  ['nor an item in one', `<ul class="image-caption"><li>${WORDS}</li></ul>`, 'item'],
  ['a figure without figcaption', `<figure>${IMG}<div><span>${WORDS}</span></div></figure>`, 'caption'],
  ['a small box that is named after its picture', `<div class="photo wide">${IMG}<p>${WORDS}</p></div>`, 'caption'],
  [
    'also where its words have such a name, too',
    `<div class="photo">${IMG}<div class="photo__text">${WORDS}</div></div>`,
    'caption',
  ],
  ['in AMP', `<div class="photo"><amp-img src="/gate.jpg"></amp-img><p>${WORDS}</p></div>`, 'caption'],
  ['by a name', `<p class="photo-caption">${WORDS}</p>`, 'caption'],
  [
    'but not in a box that asks to subscribe',
    `<div class="subscription-widget"><p class="cta-caption">${WORDS}</p></div>`,
    'paragraph',
  ],
  ['but not in one of another name', `<div class="media-body">${IMG}<p>${WORDS}</p></div>`, 'paragraph'],
  [
    'nor in one whose name only holds such letters',
    `<div class="media"><div class="pilgrimage">${IMG}<p>${WORDS}</p></div></div>`,
    'paragraph',
  ],
  ['nor without a picture', `<div class="photo wide"><p>${WORDS}</p></div>`, 'paragraph'],
  ['nor in a figure around something else', `<figure><pre>a</pre><p>${WORDS}</p></figure>`, 'paragraph'],
  ['nor with a heading', `<div class="photo">${IMG}<h3>Gate</h3><p>${WORDS}</p></div>`, 'paragraph'],
  ['nor beside much text', `<div class="photo">${IMG}<p>${WORDS}</p><p>${STORY.join(' ')}</p></div>`, 'paragraph'],
  ['nor the link of a card', `<div class="photo">${IMG}<p><a href="/x">${WORDS}</a></p></div>`, 'paragraph'],
  ['nor what a figure quotes', `<figure>${IMG}<blockquote>${WORDS}</blockquote></figure>`, 'quote'],
])('%s', (_, html, kind) => {
  const pieces = segment(pageOf(`<html><body>${html}</body></html>`).body);
  expect(pieces.find(piece => piece.type === 'text' && piece.text.startsWith(WORDS.slice(0, 3)))).toMatchObject({
    kind,
  });
});

test('who is named as a post names its author, outside of one, is in the text', () => {
  const pieces = segment(pageOf('<html><body><p>— Harbour Office (@harbour) said so</p></body></html>').body);
  expect(pieces).toMatchObject([{ kind: 'paragraph' }]);
});
