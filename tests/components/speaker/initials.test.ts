import { expect, test } from 'vitest';
import { initials } from '../../../components/speaker/initials.ts';

test.for([
  ['Lena Ostrava', 'LO'],
  ['Ana de la Torre', 'AT'],
  ['Ludwig van der Meer', 'LM'],
  ['Berg', 'B'],
  ['J. R. Holm', 'JH'],
  ['J.R.Holm', 'JH'],
  ['Մարիամ Սարոյան', 'ՄՍ'],
  ['Лев Никитин', 'ЛН'],
  ['ілона', 'І'],
  ['“Ko” Brandt', 'KB'],
  ['ليلى حداد', 'ل'],
  ['山田太郎', '山'],
  ['a witness', 'AW'],
  ['__proto__', 'P'],
  ['', '?'],
  ['—', '?'],
  [`${'Very '.repeat(60)}Long`, 'VV'],
] as const)('%s → %s', ([name, sign]) => {
  expect(initials(name)).toBe(sign);
});
