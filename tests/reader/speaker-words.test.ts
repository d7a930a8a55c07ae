import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { partsOf } from '../../utils/reader/speaker-words.ts';
import { wordsOnly } from '../../utils/reader/words-only.ts';
import type { Article, Quote, Reading } from '../../utils/types.ts';

const quote = (speaker: number | null, ...spans: [block: number, start: number, end: number][]): Quote => ({
  kind: 'quote',
  spans: spans.map(([block, start, end]) => ({ block, start, end })),
  speaker,
  cue: null,
  evidence: 'cue',
});
const texts = ['“One two,” she said.', '“Three.” “Four five six,” he said.'];
const reading: Reading = {
  // Only the blocks are read.
  article: { blocks: texts.map(text => ({ kind: 'paragraph', text, emphasis: [] })) } as unknown as Article,
  speakers: ['Ada Fell', 'Bo Ek', 'Silent'].map((name, id) => ({ id, name, role: null, aliases: [] })),
  quotes: [quote(0, [0, 1, 9]), quote(null, [1, 1, 6]), quote(1, [1, 10, 23])],
};

test('who said most comes first, what is nobody’s last; who said nothing does not come; shares are of all that is quoted', () => {
  expect(partsOf(reading).map(({ speaker, quotes, share }) => [speaker?.name, quotes, share])).toEqual([
    ['Bo Ek', [2], 13 / 25],
    ['Ada Fell', [0], 7 / 25],
    [undefined, [1], 5 / 25],
  ]);
});

test.each([
  [0, 'One two'],
  [1, 'Four five six'],
  [2, ''],
])('the words of speaker %i alone, without the comma that leads over to “she said”', (speaker, words) => {
  expect(textOf(wordsOnly(reading, speaker))).toBe(words);
});
