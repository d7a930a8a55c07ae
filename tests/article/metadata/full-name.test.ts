import { expect, test } from 'vitest';
import { isFullName } from '../../../utils/article/metadata/full-name.ts';

test.each(['Ann Lee', 'Jean-Luc O’Neil', 'A. B. Lee', 'Анна Ли', 'Ana María José Lee'])('%s', name => {
  expect(isFullName(name)).toBe(true);
});

test.each(['Ann', 'Ann lee', 'Ann Lee 2', 'Ann Lee!', 'Ann, Lee', 'The Old Harbour Office Again'])('not %s', line => {
  expect(isFullName(line)).toBe(false);
});
