import { expect, test } from 'vitest';
import { withOuterMarks } from '../utils/outer-marks.ts';
import type { Quote } from '../utils/types.ts';

test.each<[text: string, words: string, shown: string]>([
  ['She said “no” and left.', 'no', '“no”'],
  ['“No,” she said.', 'No', '“No,”'],
  ['Он сказал: «Нет».', 'Нет', '«Нет»'],
  ['„Nein!“, rief sie.', 'Nein', '„Nein!“'],
  ['「いいえ。」と彼女は言った。', 'いいえ', '「いいえ。」'],
  ['— No, he said.', 'No', 'No'],
  ['“It goes on in the next paragraph.', 'It goes on in the next paragraph.', '“It goes on in the next paragraph.'],
])('%s', (text, words, shown) => {
  const start = text.indexOf(words);
  const spans = [{ block: 0, start, end: start + words.length }];
  const quote: Quote = { kind: 'quote', spans, speaker: null, cue: null, evidence: 'none' };
  const [wide] = withOuterMarks([quote], [{ kind: 'paragraph', text, emphasis: [] }]);
  expect(text.slice(wide?.spans[0]?.start, wide?.spans[0]?.end)).toBe(shown);
});
