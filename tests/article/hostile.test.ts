import { expect, test } from 'vitest';
import { extractArticle } from '../../utils/article/extract.ts';
import { MOST_ELEMENTS } from '../../utils/article/segment/size.ts';
import { ProblemError } from '../../utils/problem.ts';
import { pageOf, paper, paragraphs } from './page.ts';

const ALLOWED = new Map([
  ['a', ['href', 'dataNote']],
  ['img', ['src', 'alt']],
  ['figure', ['dataMedia']],
]);

/** Each is something that survives Readability; none of it may reach the article. */
test.each([
  '<p onclick="x()">A boat with a handler, which was seen on Tuesday near the gate.</p>',
  '<p id="body" name="cookie" class="c" style="color:red" data-x="1">A boat with names, which was seen on Tuesday.</p>',
  '<noscript><img src="x" onerror="x()"></noscript>',
  '<a href="java&#9;script:x()">A link that runs, which nobody should press, said the office.</a>',
  '<a href="data:text/html,x">A link to data, which nobody should open, said the office.</a>',
  '<svg><animate attributeName="href" to="javascript:x()"/><a href="#">An animated link</a></svg>',
  '<iframe srcdoc="<script>x()</script>" src="https://www.youtube.com/embed/1"></iframe>',
  '<iframe src="https://youtube.com.evil.test/embed/1"></iframe>',
  '<img data-src="javascript:x()" src="x.gif">',
  '<video src="javascript:x()"></video><audio src="data:audio/wav,x"></audio><video src="blob:https://a.example/1"></video>',
  '<iframe data-src="javascript:x()//youtube.com/embed/abcdefgh"></iframe><iframe src="https://u:p@www.youtube.com/embed/abcdefgh"></iframe>',
  '<p>A boat with a forged note<a data-note="7" href="javascript:x()">7</a>, and a forged card.</p><figure data-media="javascript:x()"></figure>',
  '<p>A note that runs<sup><a href="#fn">1</a></sup>, said the office.</p><ol><li id="fn" onclick="x()"><a href="javascript:x()">Run</a> and <script>x()</script>stay.</li></ol>',
  '<img src="https://192.168.0.1/pixel.png" alt="">',
  '<base href="https://evil.test/"><meta http-equiv="refresh" content="0;url=https://evil.test/">',
  '<a href="https://ok.example/" ping="https://evil.test/" referrerpolicy="unsafe-url">A link that tells on you.</a>',
  '<template shadowrootmode="open"><p>Shadow</p></template><math><mtext>x</mtext></math>',
  '<form><input name="attributes"><button formaction="javascript:x()">Go</button></form>',
])('%s', markup => {
  const article = extractArticle(
    pageOf(paper(paragraphs() + markup + paragraphs(['The office closes at five, as it always has.']))),
  );
  const names = new Set<string>();
  const visit = (node: object): void => {
    const {
      tagName,
      properties = {},
      children = [],
    } = node as { tagName?: string; properties?: object; children?: object[] };
    for (const [key, value] of Object.entries(properties)) {
      if (key === 'dataBlock' || key === 'dataNote') expect(value).toBeTypeOf('number');
      else expect(ALLOWED.get(tagName ?? '') ?? []).toContain(key);
      expect(String(value)).not.toMatch(/^\s*(?:javascript|data):|192\.168/i);
    }
    if (tagName) names.add(tagName);
    children.forEach(visit);
  };
  for (const tree of [article?.content ?? {}, ...(article?.notes ?? []).map(note => note.content)]) visit(tree);
  expect(
    [...names].filter(name => /script|iframe|svg|math|form|input|button|base|meta|template|style/.test(name)),
  ).toEqual([]);
  expect(article?.blocks.length).toBeGreaterThan(8);
});

test.each([
  ['no body', '<html><head><title>x</title></head></html>'],
  ['a frameset', '<html><frameset cols="50%,50%"><frame src="a"><frame src="b"></frameset></html>'],
  ['no text', '<html><body><div></div></body></html>'],
])('%s is no article', (_, html) => {
  expect(extractArticle(pageOf(html))).toBeNull();
});

test('a form field with the name of a property does not hide it', () => {
  const page = paper(
    `<form><input name="id"><input name="className"><input name="parentElement"></form>${paragraphs()}`,
  );
  expect(extractArticle(pageOf(page))?.blocks).toHaveLength(10);
});

test('reading leaves the page as it was', () => {
  const document = pageOf(paper(paragraphs()));
  const before = document.documentElement.outerHTML;
  extractArticle(document);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a page nested deeper than any browser parses is read all the same', () => {
  const document = pageOf(paper(paragraphs()));
  let at: Element = document.body;
  for (let i = 0; i < 10_000; i++) at = at.appendChild(document.createElement(i % 2 ? 'div' : 'b'));
  at.append('The end of it, where nobody looks.');
  expect(extractArticle(document)?.blocks).toHaveLength(10);
});

test('markup inside markup ends at a depth that nobody means', () => {
  const deep = `<p>${'<b><i>'.repeat(3000)}A word in bold, far down, that is read nevertheless, said the office.</p>`;
  const tree = JSON.stringify(extractArticle(pageOf(paper(paragraphs() + deep)))?.content);
  expect(tree).toContain('far down');
  expect(tree.split('"strong"').length).toBeLessThan(30);
});

/** Whether reading a page ends with the sentence that it is too large. */
function isRefused(document: Document): boolean {
  try {
    extractArticle(document);
    return false;
  } catch (error) {
    return error instanceof ProblemError && error.problem === 'too-large';
  }
}

test.each([
  ['of elements past the limit', (limit: number) => limit + 1, true],
  ['as large as the limit', (limit: number) => limit - 100, false],
])(
  'a page %s',
  (_, elements, tooLarge) => {
    const document = pageOf(paper(paragraphs()));
    const row = document.createElement('div');
    for (let i = 0; i < elements(MOST_ELEMENTS); i++) row.append(document.createElement('i'));
    document.body.append(row);
    expect(isRefused(document)).toBe(tooLarge);
  },
  60_000,
);

test.each([
  ['of text past reading', () => `<p>${'One line of prose. '.repeat(60_000)}</p>`, true],
  ['whose length is all script', () => `<script>${'one(line, of, code); '.repeat(60_000)}</script>`, false],
])('a page %s', (_, more, tooLarge) => {
  expect(isRefused(pageOf(paper(paragraphs() + more())))).toBe(tooLarge);
});
