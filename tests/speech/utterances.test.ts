import { expect, test } from 'vitest';
import { utterancesOf } from '../../utils/speech/utterances.ts';
import type { Block, Quote } from '../../utils/types.ts';

const block = (text: string): Block => ({ kind: 'paragraph', text, emphasis: [] });
const quote = (text: string, words: string, speaker: number): Quote => ({
  kind: 'quote',
  spans: [{ block: 0, start: text.indexOf(words), end: text.indexOf(words) + words.length }],
  speaker,
  cue: null,
  evidence: 'cue',
});

test.each<[lang: string, text: string, sentences: string[]]>([
  ['en', 'The fog came. Nobody rang the bell.', ['The fog came.', 'Nobody rang the bell.']],
  ['ru', 'Пришёл туман. Никто не звонил.', ['Пришёл туман.', 'Никто не звонил.']],
  ['zh', '雾来了。没有人敲钟。', ['雾来了。', '没有人敲钟。']],
  ['ar', 'جاء الضباب. لم يقرع أحد الجرس؟ نعم.', ['جاء الضباب.', 'لم يقرع أحد الجرس؟', 'نعم.']],
  ['not a language', 'One. Two.', ['One.', 'Two.']],
  ['en', '* * *', []],
])('%s: %s', (lang, text, sentences) => {
  expect(utterancesOf([block(text)], [], lang, false).map(said => said.text)).toEqual(sentences);
});

test('another voice begins and ends with the quote', () => {
  const text = '“No,” she said. “Never.”';
  const said = utterancesOf([block(text)], [quote(text, 'No,', 4), quote(text, 'Never.', 4)], 'en', true);
  expect(said.map(({ text, speaker }) => [text, speaker])).toEqual([
    ['No,', 4],
    ['she said.', null],
    ['Never.', 4],
  ]);
});

test('offsets lead back to the text', () => {
  const text = `It went on, ${'and on, '.repeat(60)}until it stopped. Then it rained.`;
  const said = utterancesOf([block(text)], [], 'en', false);
  expect(said.map(({ start, end }) => text.slice(start, end))).toEqual(said.map(piece => piece.text));
  expect(said.every(piece => piece.text.length <= 180)).toBe(true);
  expect(said.map(piece => piece.text).join(' ')).toBe(text);
});

test('a text without a place to breathe is cut between characters', () => {
  const said = utterancesOf([block('𝒳'.repeat(400))], [], 'en', false);
  expect(said.map(piece => piece.text).join('')).toBe('𝒳'.repeat(400));
  expect(said.every(piece => piece.text.isWellFormed())).toBe(true);
});

test('the signs of notes are not said', () => {
  const signs = [{ start: 13, end: 14 }];
  const text = 'The fog came.1 Nobody rang.';
  const said = utterancesOf([{ ...block(text), signs }], [], 'en', false);
  expect(said.map(piece => piece.text)).toEqual(['The fog came.', 'Nobody rang.']);
  expect(said.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['The fog came.1', 'Nobody rang.']);
});
