import type { Element, Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { markQuotes } from '../utils/mark-quotes.ts';
import type { Quote } from '../utils/types.ts';

const el = (tagName: string, children: (Element | string)[], dataBlock?: number): Element => ({
  type: 'element',
  tagName,
  properties: dataBlock === undefined ? {} : { dataBlock },
  children: children.map(child => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});
const root = (...children: Element[]): Root => ({ type: 'root', children });
const quote = (speaker: number | null, ...spans: [block: number, start: number, end: number][]): Quote => ({
  kind: 'quote',
  spans: spans.map(([block, start, end]) => ({ block, start, end })),
  speaker,
  cue: null,
  evidence: 'cue',
});

/** [0 words] is a mark of quote 0, `[0 words]!` its last; {0 …} wraps blocks led by quote 0; <p …> is any other element. */
function draw(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  const inner = node.children.map(draw).join('');
  if (node.type === 'root') return inner;
  const { dataQuote, dataEnd } = node.properties;
  if (node.tagName === 'said') return `[${dataQuote} ${inner}]${dataEnd ? '!' : ''}`;
  if (node.tagName === 'spoken') return `{${dataQuote} ${inner}}`;
  return `<${node.tagName} ${inner}>`;
}

const LONG = 'abcdefghij';
const cases: [what: string, content: Root, quotes: Quote[], expected: string][] = [
  ['no quotes', root(el('p', ['Rain.'], 0)), [], '<p Rain.>'],
  [
    'words in a line',
    root(el('p', ['She said “no” and left.'], 0)),
    [quote(0, [0, 10, 12])],
    '<p She said “[0 no]!” and left.>',
  ],
  [
    'one quote in two pieces',
    root(el('p', ['“One”, she said in the end, “two”.'], 0)),
    [quote(0, [0, 1, 4], [0, 29, 32])],
    '<p “[0 One]”, she said in the end, “[0 two]!”.>',
  ],
  [
    'a mark runs through an element inside the block',
    root(el('p', ['He called it ', el('em', ['very, very']), ' odd, and said no more.'], 0)),
    [quote(0, [0, 9, 27])],
    '<p He called[0  it ]<em [0 very, very]>[0  odd]!, and said no more.>',
  ],
  [
    'a paragraph of one voice is led by it',
    root(el('p', [`“${LONG}”, he said.`], 0)),
    [quote(0, [0, 0, 12])],
    `{0 <p [0 “${LONG}”]!, he said.>}`,
  ],
  [
    'neighbours of one voice stand together, over white space between them',
    root(el('p', [LONG], 0), el('p', [LONG], 1), el('p', ['Rain.'], 2)),
    [quote(3, [0, 0, 10], [1, 0, 10])],
    `{0 <p [0 ${LONG}]><p [0 ${LONG}]!>}<p Rain.>`,
  ],
  [
    'another voice, another group',
    root(el('p', [LONG], 0), el('p', [LONG], 1)),
    [quote(0, [0, 0, 10]), quote(1, [1, 0, 10])],
    `{0 <p [0 ${LONG}]!>}{1 <p [1 ${LONG}]!>}`,
  ],
  [
    'two quotes of nobody known may be two people',
    root(el('p', [LONG], 0), el('p', [LONG], 1)),
    [quote(null, [0, 0, 10]), quote(null, [1, 0, 10])],
    `{0 <p [0 ${LONG}]!>}{1 <p [1 ${LONG}]!>}`,
  ],
  [
    'blocks deep in other elements',
    root(el('div', [el('section', [el('p', [LONG], 0)])])),
    [quote(0, [0, 0, 10])],
    `<div <section {0 <p [0 ${LONG}]!>}>>`,
  ],
  [
    'list items are marked but not wrapped: a list holds items only',
    root(el('ul', [el('li', [LONG], 0)])),
    [quote(0, [0, 0, 10])],
    `<ul <li [0 ${LONG}]!>>`,
  ],
  [
    'a quote in an answer wins over it',
    root(el('p', [`${LONG}${LONG}`], 0)),
    [quote(0, [0, 0, 20]), quote(1, [0, 5, 8])],
    `{0 <p [0 abcde][1 fgh]![0 ij${LONG}]!>}`,
  ],
  [
    'spans that leave the text are cut at its end',
    root(el('p', ['Rain, she said twice.'], 0)),
    [quote(0, [0, 16, 900], [7, 0, 3])],
    '<p Rain, she said t[0 wice.]>',
  ],
];

test.each(cases)('%s', (_, content, quotes, expected) => {
  const before = structuredClone(content);
  const marked = markQuotes(content, quotes);
  expect(draw(marked)).toBe(expected);
  expect(textOf(marked)).toBe(textOf(content));
  expect(content).toEqual(before);
});
