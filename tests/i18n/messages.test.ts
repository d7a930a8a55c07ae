import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as ar from '../../utils/i18n/ar.ts';
import * as az from '../../utils/i18n/az.ts';
import * as de from '../../utils/i18n/de.ts';
import * as en from '../../utils/i18n/en.ts';
import * as es from '../../utils/i18n/es.ts';
import * as fr from '../../utils/i18n/fr.ts';
import * as hy from '../../utils/i18n/hy.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import * as ru from '../../utils/i18n/ru.ts';
import * as tr from '../../utils/i18n/tr.ts';
import * as uk from '../../utils/i18n/uk.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../utils/settings.ts';

/** A section that one of them lacks does not compile here; a message, in its own file. */
const TABLES: Record<UiLanguage, Messages> = { ar, az, de, en, es, fr, hy, ru, tr, uk };

type Leaf = { path: string; text: string };

/** Every text of a table with its path; the forms of a plural are one text each. */
function leavesOf(table: object, path: string[] = []): Leaf[] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'string' ? [{ path: [...path, key].join('.'), text: value }] : leavesOf(value, [...path, key]),
  );
}

/** The plurals of a table: objects of forms, by path. */
function pluralsOf(table: object, path: string[] = []): Map<string, Record<string, string>> {
  return new Map(
    Object.entries(table).flatMap(([key, value]) => {
      if (typeof value === 'string') return [];
      const here = [...path, key];
      return 'other' in value ? [[here.join('.'), value] as const] : [...pluralsOf(value, here)];
    }),
  );
}

const placesIn = (text: string) => new Set(text.match(/\{\w+\}/g));
const FORMS = /\.(zero|one|two|few|many|other)$/;

test('every table in the folder is a language of the interface', () => {
  const files = readdirSync(new URL('../../utils/i18n/', import.meta.url));
  const tables = files.map(file => file.replace('.ts', '')).filter(name => /^[a-z]{2}$/.test(name));
  expect(tables.sort()).toEqual([...UI_LANGUAGES].sort());
});

test.for(UI_LANGUAGES)('%s: no message is empty or has the wrong places', language => {
  const table = TABLES[language];
  const places = new Map(leavesOf(en).map(({ path, text }) => [path.replace(FORMS, ''), placesIn(text)]));
  for (const { path, text } of leavesOf(table)) {
    expect(text.trim(), path).not.toBe('');
    const expected = places.get(path.replace(FORMS, ''));
    for (const place of placesIn(text)) {
      if (place !== '{n}' || !FORMS.test(path)) expect(expected, `${path}: ${place}`).toContain(place);
    }
    // A form of its own for one or two needs no number.
    if (!FORMS.test(path)) expect(placesIn(text), path).toEqual(expected);
  }
});

test.for(UI_LANGUAGES)('%s: a plural has each form that the language needs', language => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  for (const [path, forms] of pluralsOf(TABLES[language])) {
    // Fractions only, or millions: numbers that are not counted here.
    const needed = pluralCategories.filter(form => form === 'other' || form !== 'many' || language !== 'es');
    expect(Object.keys(forms), path).toEqual(expect.arrayContaining(needed));
  }
});

test.for(UI_LANGUAGES)('%s: a form that is not for one alone carries the number', language => {
  const rules = new Intl.PluralRules(language);
  // Russian counts 21 as it counts 1: “Copy” would not say that all 21 are copied.
  const wide = ['one', 'two', 'few', 'many'].filter(form =>
    Array.from({ length: 100 }, (_, n) => n + 3).some(n => rules.select(n) === form),
  );
  for (const [path, forms] of pluralsOf(TABLES[language])) {
    for (const form of wide) {
      if (forms[form] && form !== 'two') expect(forms[form], `${path}.${form}`).toContain('{n}');
    }
  }
});

test('French: a sign that stands apart does not begin or end a line', () => {
  const torn = leavesOf(TABLES.fr).filter(({ text }) => / [:;?!»]|« /.test(text));
  expect(torn.map(({ text }) => text)).toEqual([]);
});

test.for(UI_LANGUAGES)('%s: nothing but names and signs is left in English', language => {
  if (language === 'en') return;
  const table = TABLES[language];
  const texts = new Map(leavesOf(en).map(({ path, text }) => [path, text]));
  const same = leavesOf(table).filter(
    ({ path, text }) => texts.get(path) === text && /[a-z]{4}/i.test(text.replace(/\{\w+\}/g, '')),
  );
  expect(same.map(({ text }) => text).filter(text => !COGNATES.has(text))).toEqual([]);
});

/** English words that are also the other language's. */
const COGNATES = new Set([
  'On the Record',
  'Sepia',
  'Pause',
  'Source',
  'Question',
  'Article',
  'Link',
  'Sites',
  'Note {sign}',
  'Notes',
  'Video',
  'Audio',
]);
