import { describe, expect, test } from 'vitest';
import { contentType } from './manifest.ts';
import { quoteTexts } from './prediction.ts';

const BLOCKS = ['“One,” she said, “two.', 'Three.”', '“Four,” he said.', '“Five.”'].map(text => ({ text }));

/** Spans that cover the named words, in order: `0:One` is “One” in block 0. */
function spans(...words: string[]) {
  return words.map(word => {
    const [block = '0', text = ''] = word.split(':');
    const start = (BLOCKS[+block]?.text ?? '').indexOf(text);
    return { block: +block, start, end: start + text.length };
  });
}

describe('the texts of a quote', () => {
  test.each([
    ['pieces of one paragraph are entries', spans('0:One,', '0:two.'), ['One,', 'two.']],
    ['what runs on is joined', spans('0:One,', '0:two.', '1:Three.'), ['One,', 'two.\n\nThree.']],
    ['words between two paragraphs part them', spans('2:Four,', '3:Five.'), ['Four,', 'Five.']],
    ['no spans, no text', [], []],
  ])('%s', (_name, given, expected) => {
    expect(quoteTexts(given, BLOCKS)).toEqual(expected);
  });
});

describe('the type that saved bytes are served with', () => {
  test.each([
    ['plain ASCII leaves it to the page', Buffer.from('<p>Plain'), 'text/html'],
    ['UTF-8 is said to be UTF-8', Buffer.from('<meta charset=iso-8859-1><p>Käse'), 'text/html; charset=utf-8'],
    ['any other charset is left to the page', Buffer.from([0x3c, 0x70, 0x3e, 0xcf, 0xf0]), 'text/html'],
  ])('%s', (_name, bytes, expected) => {
    expect(contentType(bytes)).toBe(expected);
  });
});
