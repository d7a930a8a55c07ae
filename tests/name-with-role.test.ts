import { expect, test } from 'vitest';
import { nameWithRole } from '../utils/name-with-role.ts';

test.for([
  ['Lena Ostrava', 'harbour master', 'Lena Ostrava, harbour master'],
  ['Lena Ostrava', null, 'Lena Ostrava'],
  ['Լենա Օստրավա', 'նավահանգստի պետ', 'Լենա Օստրավա, նավահանգստի պետ'],
  ['لينا أوسترافا', 'مديرة الميناء', 'لينا أوسترافا، مديرة الميناء'],
] as const)('%s, %s', ([name, role, both]) => {
  expect(nameWithRole({ id: 0, name, role, aliases: [] })).toBe(both);
});
