import { describe, expect, test } from 'vitest';
import { citeQuotes } from '../../utils/share/copying.ts';
import { exportQuotes, fileName } from '../../utils/share/export.ts';
import type { Reading } from '../../utils/types.ts';
import { readingOf } from '../components/popup/readings.ts';

const A = 'https://news.example/a';
const READING = readingOf(
  ['Ann Lee', '=cmd()'],
  [
    ['quote', 0, 'We waited.', 'Then we sailed.'],
    ['question', 1, 'And *now*?'],
    ['answer', 0, '+1 boat, "Gull"'],
    ['quote', null, 'Yes'],
  ],
);
const WORDS = { date: null, inferred: '(inferred)' };
const FILE = { origin: ['Harbour Post', 'Ida Holm', '3 July 2026'], inferred: '(inferred)' };
/** She is named beside the first of her quotes alone. */
const INFERRED: Reading = {
  ...READING,
  quotes: READING.quotes.map((quote, at) => (at === 2 ? { ...quote, evidence: 'pronoun' } : quote)),
};
const cite = (indexes: number[], date: string | null = '3 July 2026') =>
  citeQuotes(
    READING,
    indexes.flatMap(index => READING.quotes[index] ?? []),
    A,
    { ...WORDS, date },
  );

describe('a quote with its source', () => {
  test('one, with the link to its words', () => {
    expect(cite([0])).toBe(`“We waited.

Then we sailed.”

— Ann Lee
“The harbour”, Harbour Post, 3 July 2026
${A}#:~:text=We%20waited.,Then%20we%20sailed.`);
  });

  test('several, with the link to the article', () => {
    expect(cite([0, 2], null)).toBe(`“We waited.

Then we sailed.”

“+1 boat, "Gull"”

— Ann Lee
“The harbour”, Harbour Post
${A}`);
  });

  test('nobody’s: no name is made up', () => {
    expect(cite([3])).toBe(`“Yes”\n\n“The harbour”, Harbour Post, 3 July 2026\n${A}#:~:text=Yes`);
  });

  test('of one who was inferred: it says so behind the name', () => {
    const cited = citeQuotes(INFERRED, INFERRED.quotes.slice(2, 3), A, WORDS);
    expect(cited).toContain('“+1 boat, "Gull"”\n\n— Ann Lee (inferred)\n');
  });

  test('of one who was inferred for some: it says so behind those words', () => {
    const cited = citeQuotes(
      INFERRED,
      [0, 2].flatMap(index => INFERRED.quotes[index] ?? []),
      A,
      WORDS,
    );
    expect(cited).toContain('Then we sailed.”\n\n“+1 boat, "Gull"” (inferred)\n\n— Ann Lee\n');
  });

  test.for([
    ['“Boats wait”', '“Boats wait”, Harbour Post'],
    ['"Boats wait"', '"Boats wait", Harbour Post'],
    ['„Boote warten“', '„Boote warten“, Harbour Post'],
    ['“Boats wait”: a night in the harbour', '“‘Boats wait’: a night in the harbour”, Harbour Post'],
    ['“Boats wait”, says Lee: “They must”', '“‘Boats wait’, says Lee: ‘They must’”, Harbour Post'],
    ['', 'Harbour Post'],
  ] as const)('the headline %s', ([title, source]) => {
    const reading = { ...READING, article: { ...READING.article, title } };
    expect(citeQuotes(reading, READING.quotes.slice(3), A, WORDS)).toBe(`“Yes”\n\n${source}\n${A}#:~:text=Yes`);
  });

  test.for([
    ['ru-RU', 'Yes', '«Yes»'],
    ['ar', 'نعم', '«نعم»'],
    // Marks of the same kind within become the language's inner ones.
    ['en', 'I said “no” and “never”', '“I said ‘no’ and ‘never’”'],
    ['ru', 'Я сказал «нет»', '«Я сказал „нет“»'],
    ['de', 'Ich sagte „nein“', '„Ich sagte ‚nein‘“'],
    ['fr', 'J’ai dit «\u202Fnon\u00A0» hier', '«\u00A0J’ai dit “non” hier\u00A0»'],
    ['sv', 'Jag sa ”nej”', '”Jag sa ’nej’”'],
    // Others stay as they are.
    ['en', 'I said ‘no’, "never" and «jamais»', '“I said ‘no’, "never" and «jamais»”'],
  ] as const)('the marks are the language’s: %s, %s', ([lang, text, marked]) => {
    const reading = readingOf([], [['quote', null, text]]);
    const { article, quotes } = reading;
    const cited = citeQuotes({ ...reading, article: { ...article, lang } }, quotes, A, WORDS);
    expect(cited.split('\n')[0]).toBe(marked);
  });
});

describe('quotes in a file', () => {
  test('Markdown: nothing of the page becomes markup', () => {
    expect(exportQuotes(READING, A, 'Markdown', FILE)).toBe(`# The harbour

Harbour Post · Ida Holm · 3 July 2026 · <${A}>

> We waited.
>
> Then we sailed.
>
> — Ann Lee

**And \\*now\\*?**

> +1 boat, "Gull"
>
> — Ann Lee

> Yes
`);
  });

  test('Markdown: without a title no heading stands empty', () => {
    const reading = { ...READING, article: { ...READING.article, title: '' } };
    expect(exportQuotes(reading, A, 'Markdown', FILE)).toMatch(/^Harbour Post · /);
  });

  test.for([
    ['Markdown', '> +1 boat, "Gull"\n>\n> — Ann Lee (inferred)\n'],
    ['CSV', '"answer","Ann Lee","","yes",'],
    ['JSON', '"inferred": true'],
  ] as const)('%s: says where a speaker was inferred', ([format, words]) => {
    const file = exportQuotes(INFERRED, A, format, FILE);
    expect(file.split(words)).toHaveLength(2);
    expect(exportQuotes(READING, A, format, FILE)).not.toContain(words);
  });

  test('CSV: quotes doubled, no cell begins as a formula', () => {
    const rows = exportQuotes(READING, A, 'CSV', FILE).split('\r\n');
    expect(rows[0]).toBe('\u{feff}"kind","speaker","role","inferred","quote","title","site","published","link"');
    expect(rows[2]).toBe(`"question","'=cmd()","","no","And *now*?","The harbour","Harbour Post","2026-07-03","${A}"`);
    expect(rows[3]).toContain(`"'+1 boat, ""Gull"""`);
    expect(rows).toHaveLength(6);
  });

  test('JSON: quotes as data', () => {
    const file = JSON.parse(exportQuotes(READING, A, 'JSON', FILE));
    expect(file).toMatchObject({ link: A, title: 'The harbour', published: '2026-07-03' });
    expect(file.quotes[0]).toEqual({
      kind: 'quote',
      speaker: 'Ann Lee',
      role: null,
      inferred: false,
      paragraphs: ['We waited.', 'Then we sailed.'],
    });
    expect(file.quotes[3].speaker).toBe(null);
  });
});

test.for([
  ['The harbour, at night!', 'The-harbour-at-night.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['Հարցազրույց', 'Հարցազրույց.md'],
  ['', 'article.md'],
  ['x'.repeat(300), `${'x'.repeat(60)}.md`],
] as const)('the file of “%s”', ([title, name]) => {
  expect(fileName(title, 'md')).toBe(name);
});
