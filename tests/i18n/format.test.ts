import { expect, test } from 'vitest';
import { directionOf } from '../../utils/direction.ts';
import { fill, formatFor } from '../../utils/i18n/format.ts';
import { joinsLetters, localeOf, nameOfLanguage, pickLanguage } from '../../utils/i18n/language.ts';

test('values go in by name and are not looked through again', () => {
  expect(fill('{a} and {b}', { a: '{b}', b: '$1' })).toBe('{b} and $1');
});

const COUNTS = { one: '{n} quote', two: 'both', other: '{n} quotes' };
test.for([
  [1, '1 quote'],
  [2, 'both'],
  [5, '5 quotes'],
  [1000, '1,000 quotes'],
] as const)('%i is %s', ([n, text]) => {
  expect(formatFor('en').plural(COUNTS, n)).toBe(text);
});

test.for([
  [0, '0%'],
  [0.0034, '0.3%'],
  [0.083, '8%'],
  [0.138, '14%'],
  [1, '100%'],
] as const)('a share of %d is %s: something is never nothing', ([share, text]) => {
  expect(formatFor('en').percent(share)).toBe(text);
});

test.for([
  ['2026-07-03', 'July 3, 2026'],
  ['2026-07-03T23:30:00+04:00', 'July 3, 2026'],
  ['2026-07-03T00:10:00-11:00', 'July 3, 2026'],
  ['not a date', null],
  ['2026-99-99', null],
] as const)('the date of %s is %s', ([iso, text]) => {
  expect(formatFor('en').date(iso)).toBe(text);
});

test.for([
  ['en', 'en-GB', '3 July 2026'],
  ['de', 'de-AT', '3. Juli 2026'],
  ['ar', 'ar-SY', '٣ تموز ٢٠٢٦'],
] as const)('in %s a date is written as in the user’s region: %s', ([language, locale, text]) => {
  expect(formatFor(language, null, locale).date('2026-07-03')).toBe(text);
});

test.for([
  ['en', ['ru-RU', 'en-GB', 'en-US'], 'en-GB'],
  ['en', ['en', 'en-AU'], 'en-AU'],
  ['fr', ['en-GB'], 'fr'],
  // What a user may have written by hand.
  ['en', ['en_GB', 'en-', 'en-UK-'], 'en'],
] as const)('the region of %s among %j is %s', ([language, preferred, locale]) => {
  expect(localeOf(language, preferred)).toBe(locale);
});

test('a day below ten has no zero before it in Armenian', () => {
  for (const standIn of [undefined, null])
    expect(formatFor('hy', standIn).date('2026-10-03')).toBe('3 հոկտեմբերի, 2026 թ.');
});

test('the browser’s first language that has a table wins', () => {
  expect(pickLanguage('auto', ['ka', 'en-GB'])).toBe('en');
  expect(pickLanguage('auto', [])).toBe('en');
});

test.for([
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['hy', 'ltr'],
  ['', 'ltr'],
] as const)('%s runs %s', ([tag, dir]) => {
  expect(directionOf(tag)).toBe(dir);
});

test.for([
  ['ar-EG', true],
  ['FA', true],
  ['arn', false],
  ['en', false],
] as const)('the letters of %s join: %s', ([tag, joins]) => {
  expect(joinsLetters(tag)).toBe(joins);
});

test.for([
  ['hy', 'Հայերեն'],
  ['ru', 'Русский'],
  ['not a tag', 'not a tag'],
] as const)('%s calls itself %s', ([tag, name]) => {
  expect(nameOfLanguage(tag)).toBe(name);
});

// Node has data for every language, browsers may not: what stands in says what the data would.
test.for(['hy', 'az'] as const)('%s is written the same without the browser’s data', language => {
  const [real, standIn] = [formatFor(language, null), formatFor(language)];
  for (let month = 1; month <= 12; month++) {
    const iso = `2026-${String(month).padStart(2, '0')}-09`;
    expect(standIn.date(iso)).toBe(real.date(iso));
  }
  for (const value of [1, 1234, 12345.6]) expect(standIn.number(value)).toBe(real.number(value));
  expect(standIn.percent(0.62)).toBe(real.percent(0.62));
  for (const n of [0, 1, 2, 5]) {
    const forms = { one: 'one', other: 'other' };
    expect(standIn.plural(forms, n)).toBe(real.plural(forms, n));
  }
  expect(standIn.list(['a', 'b'])).toBe('a, b');
});
