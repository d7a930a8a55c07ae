import { describe, expect, test } from 'vitest';
import { citeQuotes } from '../../utils/share/copying.ts';
import { exportQuotes, fileName } from '../../utils/share/export.ts';
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
const cite = (indexes: number[], date: string | null = '3 July 2026') =>
  citeQuotes(
    READING,
    indexes.flatMap(index => READING.quotes[index] ?? []),
    A,
    date,
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

  test.for([
    ['“Boats wait”', '“Boats wait”, Harbour Post'],
    ['"Boats wait"', '"Boats wait", Harbour Post'],
    ['„Boote warten“', '„Boote warten“, Harbour Post'],
    ['“Boats wait”: a night in the harbour', '““Boats wait”: a night in the harbour”, Harbour Post'],
    ['', 'Harbour Post'],
  ] as const)('the headline %s', ([title, source]) => {
    const reading = { ...READING, article: { ...READING.article, title } };
    expect(citeQuotes(reading, READING.quotes.slice(3), A, null)).toBe(`“Yes”\n\n${source}\n${A}#:~:text=Yes`);
  });

  test('the marks are the language’s', () => {
    const reading = { ...READING, article: { ...READING.article, lang: 'ru-RU' } };
    expect(citeQuotes(reading, READING.quotes.slice(3), A, null)).toContain('«Yes»');
  });
});

describe('quotes in a file', () => {
  test('Markdown: nothing of the page becomes markup', () => {
    expect(exportQuotes(READING, A, 'Markdown')).toBe(`# The harbour

Harbour Post · 2026-07-03 · <${A}>

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

  test('CSV: quotes doubled, no cell begins as a formula', () => {
    const rows = exportQuotes(READING, A, 'CSV').split('\r\n');
    expect(rows[0]).toBe('\u{feff}"kind","speaker","role","inferred","quote","title","site","published","link"');
    expect(rows[2]).toBe(`"question","'=cmd()","","no","And *now*?","The harbour","Harbour Post","2026-07-03","${A}"`);
    expect(rows[3]).toContain(`"'+1 boat, ""Gull"""`);
    expect(rows).toHaveLength(6);
  });

  test('JSON: quotes as data', () => {
    const file = JSON.parse(exportQuotes(READING, A, 'JSON'));
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
