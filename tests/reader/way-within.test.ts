import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { blockAt } from '../../utils/reader/way-within.ts';
import type { Block } from '../../utils/types.ts';

const PAGE = 'https://news.example/story?id=1';
const { document } = parseHTML(`<!doctype html><html><body><p>Contents</p>
<h2 id="one">Boats</h2><p>They went.</p><h2><a name="two"></a>Ships</h2><div id="three"></div><p>They  came.</p>
<p id="50%">Half.</p><footer id="end">Imprint</footer></body></html>`);
Object.defineProperty(document, 'URL', { value: `${PAGE}#one` });
const blocks = ['Boats', 'They went.', 'Ships', 'They came.', 'Half.'].map(
  (text): Block => ({ kind: 'paragraph', text, emphasis: [] }),
);

test.each([
  ['a heading', `${PAGE}#one`, 0],
  ['a name inside a heading', `${PAGE}#two`, 2],
  ['an empty place before a paragraph', `${PAGE}#three`, 3],
  ['a name that is not encoded', `${PAGE}#50%`, 4],
  ['what comes after the article', `${PAGE}#end`, null],
  ['a name that there is not', `${PAGE}#four`, null],
  ['another page', 'https://news.example/story?id=2#one', null],
  ['the page itself', PAGE, null],
])('a link to %s', (_, href, block) => {
  expect(blockAt(href, blocks, document as unknown as Document)).toBe(block);
});
