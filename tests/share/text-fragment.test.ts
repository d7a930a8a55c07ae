import { expect, test } from 'vitest';
import { linkToWords } from '../../utils/share/text-fragment.ts';
import type { Block, Span } from '../../utils/types.ts';

const A = 'https://news.example/a';
const LONG = 'The first word of it and many more words in between until the very last word of it';

/** An article with the words to link to in braces. */
function marked(texts: readonly string[], title = 'Boats') {
  const spans: Span[] = [];
  const blocks = texts.map((text, block): Block => {
    const start = text.indexOf('{');
    const clean = text.replace(/[{}]/g, '');
    if (start !== -1) spans.push({ block, start, end: text.indexOf('}') - 1 });
    return { kind: 'paragraph', text: clean, emphasis: [] };
  });
  return { spans, article: { title, subtitle: null, blocks } };
}

test.for([
  ['short words are named whole', ['He said “{we waited}”.'], 'we%20waited'],
  ['long ones by their ends', [`“{${LONG}}”`], 'The%20first%20word%20of,last%20word%20of%20it'],
  [
    'over paragraphs by their ends',
    ['“{One two three}', '{four five six}” she said'],
    'One%20two%20three,four%20five%20six',
  ],
  ['over many paragraphs', ['“{Begin here}', '{x}', '{end here}”'], 'Begin%20here,end%20here'],
  ['a hyphen', ['“{a well-known man}”'], 'a%20well%2Dknown%20man'],
  ['a comma and an ampersand', ['“{Bo, Ek & Co}”'], 'Bo%2C%20Ek%20%26%20Co'],
  ['the signs that chats and Markdown break on', ["“{it's (so) good! *}”"], 'it%27s%20%28so%29%20good%21%20%2A'],
  ['other scripts', ['«{մենք սպասեցինք}»'], encodeURIComponent('մենք սպասեցինք')],
  ['edges of white space', ['“{ we waited }”'], 'we%20waited'],
  ['half words grow to whole ones', ['We wai{ted lon}g'], 'waited%20long'],
  [
    'the second of two is told by what is around',
    ['“yes” said Bo', 'and “{yes}” said Ek'],
    'and%20%E2%80%9C-,yes,-%E2%80%9D%20said%20Ek',
  ],
  ['other case and accents count as the same', ['YÈS indeed, and', 'then {yes} again'], 'then-,yes,-again'],
  ['a word inside another is not a double', ['yesterday', 'he said {yes}'], 'yes'],
  ['what comes later does not matter', ['he said {yes}', 'yes'], 'yes'],
] as const)('%s', ([, texts, directive]) => {
  const { article, spans } = marked(texts);
  expect(linkToWords(A, spans, article)).toBe(`${A}#:~:text=${directive}`);
});

test.for([
  ['words that cannot be told apart', ['yes', 'yes', '{yes}', 'yes', 'yes']],
  ['no words', ['{—}']],
  ['no span', ['nothing']],
] as const)('no link for %s', ([, texts]) => {
  const { article, spans } = marked(texts);
  expect(linkToWords(A, spans, article)).toBe(null);
});

test('a section of the page stays', () => {
  const { article, spans } = marked(['{one}']);
  expect(linkToWords(`${A}#part-2`, spans, article)).toBe(`${A}#part-2:~:text=one`);
});

test('words that stand in the headline too are told by what is around', () => {
  const { article, spans } = marked(['“{We waited},” said Bo Ek today.'], '“We waited for eleven years”');
  const directive = '%E2%80%9C-,We%20waited,-%2C%E2%80%9D%20said%20Bo%20Ek';
  expect(linkToWords(A, spans, article)).toBe(`${A}#:~:text=${directive}`);
  const standfirst = { ...article, title: '', subtitle: '“We waited,” he says.' };
  expect(linkToWords(A, spans, standfirst)).toBe(`${A}#:~:text=${directive}`);
});
