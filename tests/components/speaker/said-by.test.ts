import { expect, test } from 'vitest';
import { saidBy } from '../../../components/speaker/said-by.ts';
import { common } from '../../../utils/i18n/en.ts';
import type { Quote } from '../../../utils/types.ts';

const LENA = { id: 0, name: 'Lena Ostrava', role: 'harbour master', aliases: [] };

test.for([
  ['cue', LENA, 'Lena Ostrava, harbour master'],
  ['turn', LENA, 'Lena Ostrava, harbour master'],
  ['carried', LENA, 'Probably Lena Ostrava, harbour master'],
  ['pronoun', LENA, 'Probably Lena Ostrava, harbour master'],
  ['none', null, 'Not attributed'],
] as const)('by %s', ([evidence, speaker, words]) => {
  const quote: Quote = { kind: 'quote', spans: [], speaker: speaker?.id ?? null, cue: null, evidence };
  expect(saidBy({ quote, speaker }, common)).toBe(words);
});

test('by name alone', () => {
  expect(saidBy({ quote: null, speaker: LENA }, common, ({ name }) => name)).toBe('Lena Ostrava');
});
