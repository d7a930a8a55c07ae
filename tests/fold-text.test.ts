import { expect, test } from 'vitest';
import { findHits, fold, foldQuery } from '../utils/fold-text.ts';

test.for([
  ['case', 'The FOG', 'fog', ['FOG']],
  ['accents', 'Élan, élan', 'elan', ['Élan', 'élan']],
  ['an accent in the query', 'elan', 'élan', ['elan']],
  ['Turkish i', 'İstanbul ısı', 'i', ['İ', 'ı', 'ı']],
  ['ё', 'ёлка', 'елка', ['ёлка']],
  ['curly marks', 'it’s “so”', 'it\'s "so"', ['it’s “so”']],
  ['a dash for a hyphen', 'rock–solid', 'rock-solid', ['rock–solid']],
  ['a space that does not break', 'five\u00a0boats', 'five boats', ['five\u00a0boats']],
  ['Armenian', 'Գարուն', 'գարուն', ['Գարուն']],
  ['signs of a regular expression', 'a.b (c)', '.b (', ['.b (']],
  ['no overlap', 'aaaa', 'aa', ['aa', 'aa']],
  ['nothing', 'fog', '', []],
  ['outside the basic plane', '🌊 sea 🌊', 'sea', ['sea']],
] as const)('%s', ([, text, query, hits]) => {
  expect(findHits(text, foldQuery(query)).map(({ start, end }) => text.slice(start, end))).toEqual(hits);
});

test('a folded text has the length of the text: offsets hold', () => {
  for (const text of ['ŉ ǰ ΐ ﬁ ß İ', '👩‍👩‍👧 é̂', 'ﷺ']) expect(fold(text)).toHaveLength(text.length);
});
