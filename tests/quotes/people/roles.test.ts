import { expect, test } from 'vitest';
import { findQuotes } from '../../../utils/quotes/index.ts';
import type { Block } from '../../../utils/types.ts';

test.for<[string, string, string, string | null]>([
  [
    'en',
    'The Norlandic energy economist Ann Brook, a fellow at the Centre, smiled.',
    'Brook said',
    'Norlandic energy economist, fellow at the Centre',
  ],
  [
    'en',
    'Hydrologist and head of the Lowland Institute, Ann Brook, began with the winter.',
    'Brook said',
    'Hydrologist and head of the Lowland Institute',
  ],
  [
    'en',
    'Member of the assembly and lawyer Ann Brook, for her part, believes in the river.',
    'Brook said',
    'Member of the assembly and lawyer',
  ],
  [
    'en',
    'Norlandic analyst and editor of the After Dark portal, Ann Brook, began with the winter.',
    'Brook said',
    'Norlandic analyst and editor of the After Dark portal',
  ],
  ['de', 'Der neue norländische Minister Karl Ohm kam zu spät.', 'sagte Ohm', 'neuer norländischer Minister'],
  ['de', 'Die neue Ministerin Anna Ohm kam zu spät.', 'sagte Ohm', 'neue Ministerin'],
  [
    'de',
    'Es bleibt so, sagt Karl Ohm, Minister für Häfen im Landtag gegenüber dem Boten.',
    'sagte Ohm',
    'Minister für Häfen im Landtag',
  ],
  ['en', 'Ann Brook, chair of the committee, came late.', 'Brook said', 'chair of the committee'],
  ['en', 'After a talk with the mayor, Ann Brook left the hall.', 'Brook said', null],
  [
    'ru',
    'Гидролог и директор Института равнин Анна Ручьева начала с зимы.',
    'сказала Ручьева',
    'Гидролог и директор Института равнин',
  ],
])('%s: %s', ([lang, introduction, act, role]) => {
  const said =
    lang === 'ru' ? `«Зимой было мало снега», — ${act}.` : `“There was hardly any snow this winter,” ${act}.`;
  const blocks: Block[] = [introduction, said].map(text => ({ kind: 'paragraph', text, emphasis: [] }));
  const source = { blocks, lang, title: '', subtitle: null, section: null, authors: [], siteName: null };
  const [speaker, ...others] = findQuotes(source).speakers;
  expect(others).toEqual([]);
  expect(speaker?.role ?? null).toBe(role);
});
