import { expect, test } from 'vitest';
import {
  asksToSubscribe,
  CUE_NAMES,
  findCues,
  saysSeeAlso,
} from '../../../../utils/article/decide/evidence/find-cues.ts';

const names = (text: string, short: boolean): string[] =>
  CUE_NAMES.filter((_, bit) => (findCues(text, short) >> bit) & 1);

test.each([
  ['a word that stands first', 'Read more: the gate at night', false, ['says seeAlso']],
  ['not further on', 'To read more is to know more', false, []],
  ['a word anywhere in a short text', 'Now subscribe to us', true, ['says subscribe']],
  ['not in a long one', 'Now subscribe to us', false, []],
  ['a sign', 'The Daily Anchor ©', true, ['says rights']],
  ['two at once', 'Photo: Ada Winter. All rights reserved', true, ['says rights', 'says credit']],
  ['whatever its case', 'ПОШИРИТИ', true, ['says comment']],
  ['vowels of Arabic, which few write', 'اقرأ أيضًا: القوارب', false, ['says seeAlso']],
  ['a capital of Turkish', 'İlginizi çekebilir', false, ['says seeAlso']],
  ['not far into a text', `${'Boats and ships. '.repeat(20)}Subscribe`, true, []],
  ['none', 'The boats are gone', true, []],
])('%s', (_, text, short, expected) => {
  expect(names(text, short)).toEqual(expected);
});

test.each(['Share', 'Поделиться', 'Поширити', 'Paylaş', 'Կիսվել', 'Teilen', 'Partager', 'Compartir', 'مشاركة'])(
  'asks to share: %s',
  text => {
    expect(names(text, true)).toContain('says comment');
  },
);

test('a pointer to another text begins with one', () => {
  expect(['Lire aussi : les bateaux', 'Les bateaux à lire'].map(saysSeeAlso)).toEqual([true, false]);
  // A sentence may begin with “before” or “besides”.
  expect(['Ранее порт уже закрывали.', 'Ayrıca liman kapatıldı.', 'Ранее: порт'].map(saysSeeAlso)).toEqual([
    false,
    false,
    true,
  ]);
});

test('a call to subscribe is short', () => {
  const call = 'Subscribe to the letter of the Anchor.';
  expect([call, call + ' And so on.'.repeat(40)].map(asksToSubscribe)).toEqual([true, false]);
});
