import { expect, test } from 'vitest';
import { pack, score, unpack } from '../../../utils/quotes/model/model.ts';

const packed = pack(
  new Map([
    ['verb after', 1.5],
    ['de:verb after', -0.25],
    ['place ^', -2],
    ['base', 0.1],
    ['nothing much', 0.04],
    ['far beyond', 9],
  ]),
);

test.each([
  ['what all languages share', 'en', ['verb after'], 1.5],
  ['what a language adds', 'de', ['verb after'], 1.25],
  ['the sum of several', 'en', ['verb after', 'place ^', 'base'], -0.4],
  ['a feature that nothing is known of', 'en', ['verb'], 0],
  ['too little to be kept', 'en', ['nothing much'], 0],
  ['no more than a character can say', 'en', ['far beyond'], 2.25],
])('%s', (_, language, features, sum) => {
  expect(score(unpack(packed, language), features)).toBeCloseTo(sum, 5);
});
