import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { findNotes } from '../../../utils/article/content/notes.ts';
import { extractArticle } from '../../../utils/article/extract.ts';
import { pageOf, paper, paragraphs, STORY } from '../page.ts';

const BASE = 'https://news.example/story';

/** The links that were taken for references, and the texts of the notes they lead to. */
const notes = (markup: string) => {
  const { links, notes } = findNotes(pageOf(`<html><body>${markup}</body></html>`, BASE), BASE);
  return [...links].map(
    ([link, index]) => `${link.textContent}: ${textOf(notes[index]?.content ?? { type: 'root', children: [] })}`,
  );
};

test.each([
  [
    'a number raised above the line',
    '<p>Boats<sup><a href="#fn1">1</a></sup>.</p><ol><li id="fn1">Counted by hand. <a href="#r1">↩</a></li></ol>',
    ['1: Counted by hand.'],
  ],
  [
    'by its role, with the full address of the page',
    `<p>Boats<a role="doc-noteref" href="${BASE}#n">*</a>.</p><aside id="n" role="doc-footnote"><p>Two of them.</p></aside>`,
    ['*: Two of them.'],
  ],
  [
    'in brackets, the note’s anchor beside its text',
    '<p>Boats<a href="#_ftn1" id="_ftnref1">[1]</a>.</p><p><a href="#_ftnref1" id="_ftn1">[1]</a> In the log.</p>',
    ['[1]: In the log.'],
  ],
  [
    'a note that begins with its number',
    '<p>Boats<sup><a href="#n">1</a></sup>.</p><p id="n">1. By hand. <a href="#r">↩</a></p>',
    ['1: By hand.'],
  ],
  [
    'but not with another number',
    '<p>Boats<sup><a href="#n">1</a></sup>.</p><p id="n">12 of them. <a href="#r">↩</a></p>',
    ['1: 12 of them.'],
  ],
  [
    'two references to one note',
    '<p>Boats<sup><a href="#n">a</a></sup> and ships<sup><a href="#n">a</a></sup>.</p><ul><li id="n"><a href="#x">^</a> The log.</li></ul>',
    ['a: The log.', 'a: The log.'],
  ],
  [
    'a name in another script',
    '<p>Boats<sup><a href="#%D0%B0">1</a></sup>.</p><p id="а">The log.</p>',
    ['1: The log.'],
  ],
  [
    'a number that is raised inside the link',
    '<p>Boats<a href="#n"><sup>1</sup></a>.</p><p id="n">The log.</p>',
    ['1: The log.'],
  ],
  ['by its name', '<p>Boats<a class="footnote-ref" href="#n">1</a>.</p><p id="n">The log.</p>', ['1: The log.']],
  ['by that of what it leads to', '<p>Boats<a href="#fn1"> 1 </a>.</p><p id="fn1">The log.</p>', [' 1 : The log.']],
  [
    'a name on a word of the note',
    '<p>Boats<sup><a href="#n">1</a></sup>.</p><p><b id="n">The log</b> of 2019.</p>',
    ['1: The log of 2019.'],
  ],
  [
    'a name on the note’s number, in a line of its own',
    '<p>Boats<sup><a href="#n">1</a></sup>.</p><div><p id="n">1</p><p>The log.</p></div>',
    ['1: The log.'],
  ],
  [
    'the number within the note’s paragraph',
    '<p>Boats<sup><a href="#n">1</a></sup>.</p><ol><li id="n"> <p>1. By hand.</p> <p>Twice.</p></li></ol>',
    ['1: By hand.Twice.'],
  ],
  [
    'a raised way back goes with its brackets',
    '<p>Boats<sup><a href="#n">1</a></sup>.</p><p id="n"><sup>[<a href="#r">1</a>]</sup> The log.</p>',
    ['1: The log.'],
  ],
  ['words above the line are none', '<p>Boats<sup><a href="#n">see the log</a></sup>.</p><p id="n">The log.</p>', []],
  ['a link to a heading is none', '<p>See <a href="#later">later</a>.</p><h2 id="later">Later</h2><p>Text.</p>', []],
  ['the pages of a list are none', '<a href="#2">2</a><div id="2">Second page of the list</div>', []],
  ['a link back is none', '<p id="top">The log.</p><p>Boats<sup><a href="#top">1</a></sup></p>', []],
  ['a note on another page is none', '<p>Boats<sup><a href="/other#n">1</a></sup></p><p id="n">The log.</p>', []],
  ['a note that is missing is none', '<p>Boats<sup><a href="#gone">1</a></sup></p>', []],
  ['a name that is no address is none', '<p>Boats<sup><a href="#%E0%A4%A">1</a></sup></p><p id="n">Log.</p>', []],
  ['nor an address that is none', '<p>Boats<sup><a href="https://[#n">1</a></sup></p><p id="n">Log.</p>', []],
  ['a note without words is none', '<p>Boats<sup><a href="#n">1</a></sup></p><div>   <p id="n">1</p> </div>', []],
  [
    'nothing is left of a note but ways back',
    '<p>Boats<sup><a href="#n">1</a></sup></p><p id="n"><a href="#r">↩ a b</a></p>',
    ['1: '],
  ],
  [
    'a chapter is none',
    `<p>Boats<sup><a href="#n">1</a></sup></p><section id="n">${paragraphs().repeat(4)}</section>`,
    [],
  ],
  ['the article is none', '<a href="#n"><sup>1</sup></a><section id="n"><h1>Boats</h1><p>Two.</p></section>', []],
  [
    'a link that leads to the text around it is none',
    '<section id="all"><p>Boats<sup><a href="#all">1</a></sup></p><p>The log.</p></section>',
    [],
  ],
])('%s', (_, markup, expected) => {
  expect(notes(markup)).toEqual(expected);
});

test('in the article the reference carries a number of ours, and no name of the page', () => {
  const [first = '', ...rest] = STORY;
  const list =
    '<section class="footnotes"><ol><li id="fn:1"><em>The log</em> of the office, <a href="https://log.example/">online</a>. <a href="#r">↩</a></li></ol></section>';
  const page = paper(`<p>${first}<sup id="r"><a href="#fn:1">1</a></sup></p>${paragraphs(rest)}${list}`);
  const article = extractArticle(pageOf(page));
  expect(article?.blocks[0]?.text).toBe(`${first}1`);
  expect(article?.blocks[0]?.signs).toEqual([{ start: first.length, end: first.length + 1 }]);
  expect(article?.content.children[0]).toMatchObject({
    children: [{}, { tagName: 'sup', properties: {}, children: [{ tagName: 'a', properties: { dataNote: 0 } }] }],
  });
  expect(article?.notes).toMatchObject([
    {
      sign: '1',
      content: {
        children: [
          {
            tagName: 'p',
            children: [
              { tagName: 'em' },
              { value: ' of the office, ' },
              { tagName: 'a', properties: { href: 'https://log.example/' } },
              { value: '.' },
            ],
          },
        ],
      },
    },
  ]);
  expect(JSON.stringify(article)).not.toMatch(/fn:1|#r/);
});

test('no more notes are read than a book has', () => {
  const more = Array.from({ length: 501 }, (_, i) => `<p><sup><a href="#n${i}">1</a></sup></p><p id="n${i}">Log.</p>`);
  expect(notes(more.join(''))).toHaveLength(500);
});

test('a note that is referred to twice is one, and its sign stands without brackets', () => {
  const markup = '<p>Boats <a href="#n">[1]</a> and ships <a href="#n">[1]</a>.</p><p id="n">The log of 2019.</p>';
  const found = findNotes(pageOf(`<html><body>${markup}</body></html>`, BASE), BASE).notes;
  expect(found.map(({ sign }) => sign)).toEqual(['1']);
});
