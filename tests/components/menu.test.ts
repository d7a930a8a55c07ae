import { expect, test } from 'vitest';
import { nextItem } from '../../components/menu.tsx';

test.for([
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 0],
  ['ArrowDown', -1, 3, 0],
  ['ArrowUp', 0, 3, 2],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['a', 0, 3, null],
  ['ArrowDown', -1, 0, null],
] as const)('%s at %i of %i', ([key, at, count, next]) => {
  expect(nextItem(key, at, count)).toBe(next);
});
