import { expect, test } from 'vitest';
import { stepped } from '../../utils/reader/stepped.ts';
import { FONT_SIZE, LINE_HEIGHT } from '../../utils/settings.ts';

test.each([
  [19, 1, FONT_SIZE, 20],
  [40, 1, FONT_SIZE, 40],
  [12, -1, FONT_SIZE, 12],
  [1.5, 1, LINE_HEIGHT, 1.6],
  [2.2, 1, LINE_HEIGHT, 2.2],
  [17.4, 1, FONT_SIZE, 18],
])('%d by %i step is on the grid and in the range', (value, steps, range, expected) => {
  expect(stepped(value, steps, range)).toBe(expected);
});
