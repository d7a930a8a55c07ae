import { expect, test } from 'vitest';
import { parseYearless } from '../../../utils/article/metadata/yearless-date.ts';

test.each([
  ['14 июля, 12:30', '2026-07-14T12:30'],
  ['14 июля 12:30', '2026-07-14T12:30'],
  ['14 հուլիսի, 12:30', '2026-07-14T12:30'],
  ['14 Temmuz', '2026-07-14'],
  ['July 14, 12:30', '2026-07-14T12:30'],
  ['Sun, July 14', '2026-07-14'],
  ['12 boats, July 14', '2026-07-14'],
  ['14 July, boat 12', '2026-07-14'],
  // not yet in this year
  ['30 декабря, 12:30', '2025-12-30T12:30'],
  // no date, or one with a year
  ['14 июля 2024', null],
  ['12:30', null],
  ['14 boats', null],
  ['45 июля', null],
  ['On 14 July the harbour office counted the boats again', null],
  ['', null],
])('%s, read on 28 November 2026, is %s', (printed, iso) => {
  expect(parseYearless(printed, '2026-11-28T20:00:00Z')).toBe(iso);
});
