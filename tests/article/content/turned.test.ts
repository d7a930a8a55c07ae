import { expect, test } from 'vitest';
import { turnedFrom } from '../../../utils/article/content/turned.ts';

test.each([
  ['rtl', 'قالت ليلى فولمار إن الهويس مغلق', null],
  ['rtl', 'Tarn Canal Meridian: قالت ليلى فولمار إن الهويس مغلق منذ الصباح', null],
  ['rtl', '“We have read it,” said Tomas Ekberg-Rao, “and the answer is נמצאת.”', 'ltr'],
  ['rtl', '12 – 14.5 %', null],
  ['ltr', 'The word قناة means canal.', null],
  ['ltr', '«كان الثلج أقل منه في أي عام», Meridian.', 'rtl'],
  ['ltr', 'All in one direction.', null],
] as const)('in an article that runs %s: %s', (dir, text, expected) => {
  expect(turnedFrom(dir, text)).toBe(expected);
});
