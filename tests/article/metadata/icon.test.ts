import { expect, test } from 'vitest';
import { readMetadata } from '../../../utils/article/metadata/index.ts';
import { pageFacts } from '../../../utils/article/metadata/page-facts.ts';
import { pageOf, paper, paragraphs } from '../page.ts';

test.each([
  ['the one that it names', '<link rel="icon" href="/anchor.png">', 'https://news.example/anchor.png'],
  [
    'the largest, up to what a screen needs',
    '<link rel="icon" sizes="32x32" href="/32.png"><link rel="icon" sizes="192x192" href="/192.png"><link rel="icon" sizes="512x512" href="/512.png">',
    'https://news.example/192.png',
  ],
  [
    'the one for telephones before a small one',
    '<link rel="shortcut icon" href="/old.ico"><link rel="apple-touch-icon" href="/touch.png">',
    'https://news.example/touch.png',
  ],
  [
    'one of any size',
    '<link rel="icon" sizes="16x16" href="/16.png"><link rel="icon" sizes="any" href="/any.svg">',
    'https://news.example/any.svg',
  ],
  [
    'none that is no safe picture',
    '<link rel="icon" href="data:image/png;base64,R0"><link rel="icon" href="https://192.168.0.1/i.png">',
    null,
  ],
  [
    'a small one before a large one that is no safe picture',
    '<link rel="icon" sizes="180x180" href="data:image/png;base64,R0"><link rel="icon" sizes="16x16" href="/16.png">',
    'https://news.example/16.png',
  ],
  ['none where none is named', '', null],
])('the icon of a site: %s', (_, head, icon) => {
  expect(readMetadata(pageFacts(pageOf(paper(paragraphs(), head)))).icon).toBe(icon);
});
