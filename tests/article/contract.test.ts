import type { Element, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { extractArticle } from '../../utils/article/extract.ts';

const sentences = [
  'The harbour office counted the boats again on Tuesday, and found that two of them were missing, it said in a note.',
  'Nobody had seen them leave, although the gate is watched, and the log of the night shows no entry at all.',
  'Maren Holt, who has run the office for nine years, called the count “a nuisance, and nothing worse than that”.',
  'The owners were told the same evening; one of them, a dentist, had not been on board since the spring of last year.',
  'Insurers wait a month before they pay, so that owners tend to look for their boats themselves, and often find them.',
  'In a calm night a boat can drift for miles, the office says, and the current runs to the north at this time of year.',
  'A fisherman saw a light beyond the sandbank on Sunday, but took it for a buoy, and thought no more about it.',
  'The search goes on with two small planes and a cutter, as long as the weather holds, which it should until Friday.',
  'Last year the office looked for five boats in all, and found four of them within a week, tied up in another harbour.',
];
const page = `<!doctype html><html lang="en"><head><title>Two boats missing</title></head><body><article>
<h1>Two boats missing</h1>
<p>  Loose   <b>bold <i>both</i></b><i> slanted</i> text,\n over lines. ${sentences[0]}</p>
<div>${sentences[1]} First line.<br><br>Second line of the same div. ${sentences[2]}</div>
<blockquote><p>${sentences[3]}</p></blockquote>
<ul><li>${sentences[4]}</li><li><p>One. ${sentences[5]}</p><p>Two. ${sentences[6]}</p></li></ul>
<figure><img src="https://img.example.com/boat.jpg" alt="A boat"><figcaption>A boat, before it went missing</figcaption></figure>
<p>${sentences[7]}</p><p>${sentences[8]}</p></article></body></html>`;

const numbered = (nodes: RootContent[]): Element[] =>
  nodes.flatMap(node =>
    node.type === 'element'
      ? [...(node.properties.dataBlock === undefined ? [] : [node]), ...numbered(node.children)]
      : [],
  );

test('each block is one element of the tree, in order, with the same text', () => {
  const article = extractArticle(parseHTML(page).document as unknown as Document);
  expect(article).not.toBeNull();
  const elements = numbered(article?.content.children ?? []);
  expect(elements.map(element => element.properties.dataBlock)).toEqual(article?.blocks.map((_, index) => index));
  expect(elements.map(element => textOf(element))).toEqual(article?.blocks.map(block => block.text));
  expect(article?.blocks.map(block => block.kind)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
    'quote',
    'item',
    'item',
    'item',
    'caption',
    'paragraph',
    'paragraph',
  ]);
  const emphasised = article?.blocks[0]?.emphasis.map(({ start, end, italic }) => [
    article.blocks[0]?.text.slice(start, end),
    italic ?? false,
  ]);
  expect(emphasised).toEqual([
    ['bold both', false],
    [' slanted', true],
  ]);
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
});

test('of a picked region, nothing outside is read, however short it is', () => {
  const { document } = parseHTML(page);
  const region = (document as unknown as Document).querySelector('figcaption');
  const article = extractArticle(document as unknown as Document, region);
  expect(article?.blocks.map(block => block.text)).toEqual(['A boat, before it went missing']);
  expect(article?.title).toBe('Two boats missing');
});
