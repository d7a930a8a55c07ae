import { expect, test } from 'vitest';
import { pageFacts } from '../../../utils/article/metadata/page-facts.ts';
import { signature } from '../../../utils/article/metadata/signature.ts';
import { pageOf, paragraphs, STORY } from '../page.ts';

const signed = (html: string): string | null => {
  const facts = pageFacts(pageOf(`<html><body><div><h1>Two boats missing</h1>${html}</div></body></html>`));
  return signature({ ...facts, headline: facts.document.querySelector('h1') })?.line ?? null;
};

test.each([
  ['in bold', `<div>${paragraphs()}<p><b>Ann Lee</b></p></div>`, 'Ann Lee'],
  ['at the right', `<div>${paragraphs()}<p style="text-align:right">Галина СТУПИНА</p></div>`, 'Галина СТУПИНА'],
  ['deep in its line', `<div>${paragraphs()}<p align="right"><span><font>Ann Lee</font></span></p></div>`, 'Ann Lee'],
  ['after breaks of a line', `<div>${STORY.join('<br>')}<br><br><b>Ann Lee</b></div>`, 'Ann Lee'],
  [
    'above boxes of the page',
    `<div>${paragraphs()}<p><b>Ann Lee</b></p><div class="share">Share this</div><div class="tags"><a href="/t">Sea</a></div></div>`,
    'Ann Lee',
  ],
  [
    'above a line of links',
    `<div>${paragraphs()}<p><b>Ann Lee</b></p><p><a href="/t">More of the sea</a></p></div>`,
    'Ann Lee',
  ],
  ['with a full stop', `<div>${paragraphs()}<p><b>Ann Lee.</b></p></div>`, 'Ann Lee'],
  [
    'above whose pictures they are',
    `<div>${STORY.join('<br>')}<br><div style="text-align:right"><b>Ольга Вельд.<br>Фото автора.</b></div></div>`,
    'Ольга Вельд',
  ],
  [
    'above a line in bold that says so',
    `<div>${STORY.join('<br>')}<br><br><b>Ann Lee</b><br><b>Photos by the author</b></div>`,
    'Ann Lee',
  ],
  ['but not above another line', `<div>${STORY.join('<br>')}<br><b>Ann Lee<br>Bo said no.</b></div>`, null],
  ['but in letters like all others', `<div>${paragraphs()}<p>Ann Lee</p></div>`, null],
  ['nor a link', `<div>${paragraphs()}<p><b><a href="/lee">Ann Lee</a></b></p></div>`, null],
  ['nor with more after it', `<div>${paragraphs()}<p><b>Ann Lee</b></p><p>And so on.</p></div>`, null],
  ['nor below what goes on', `<div>${paragraphs()}<p>Missing is one</p><p><b>Ann Lee</b></p></div>`, null],
  ['nor in a box beside the text', `<div>${paragraphs()}</div><div><p>Hello.</p><p><b>Ann Lee</b></p></div>`, null],
  ['nor who is quoted', `<div>${paragraphs()}<blockquote><p>No.</p><p><b>Ann Lee</b></p></blockquote></div>`, null],
])('a name that is set off as the last line of the text: %s', (_, html, expected) => {
  expect(signed(html)).toBe(expected);
});
