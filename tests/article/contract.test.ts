import type { Element, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { extractArticle } from '../../utils/article/extract.ts';

const filler =
  'The harbour office counted the boats again on Tuesday, and found that two were missing, it said in a note.';
const page = `<!doctype html><html lang="en"><head><title>Two boats missing</title></head><body><article>
<h1>Two boats missing</h1>
<p>  Loose   <b>bold <i>both</i></b> text,\n over lines. ${filler}</p>
<div>${filler} First line.<br><br>Second line of the same div. ${filler}</div>
<blockquote><p>${filler}</p></blockquote>
<ul><li>${filler}</li><li><p>One. ${filler}</p><p>Two. ${filler}</p></li></ul>
<figure><img src="https://img.example.com/boat.jpg" alt="A boat"><figcaption>A boat, before it went missing</figcaption></figure>
<p>${filler}</p><p>${filler}</p></article></body></html>`;

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
  expect(article?.blocks[0]?.emphasis.map(({ start, end }) => article.blocks[0]?.text.slice(start, end))).toEqual([
    'bold both',
  ]);
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
});
