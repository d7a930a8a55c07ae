import { isInferred } from '../inferred.ts';
import { nameWithRole } from '../name-with-role.ts';
import type { Reading } from '../types.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { ExportFormat } from './export-formats.ts';
import { quoteParagraphs } from './quote-text.ts';

/** What a text for people says in the user's language; tables and data have it in columns. */
type Words = {
  /** Site, authors and date. */
  origin: string[];
  /** That a speaker was inferred, in brackets. */
  inferred: string;
};

/**
 * All quotes of a reading as the text of a file.
 * @param link the article's clean address
 */
export function exportQuotes(reading: Reading, link: string, format: ExportFormat, words: Words): string {
  return { Markdown: toMarkdown, CSV: toCsv, JSON: toJson }[format](reading, link, words);
}

/** A file name from the title: its first letters and digits, in any script. */
export function fileName(title: string, extension: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return `${words.join('-').slice(0, 60).replace(/-$/, '') || 'article'}.${extension}`;
}

const rowsOf = ({ article, speakers, quotes }: Reading) =>
  quotes.map(quote => ({
    kind: quote.kind,
    speaker: quote.speaker === null ? null : (speakers[quote.speaker] ?? null),
    paragraphs: quoteParagraphs(quote, article.blocks),
    inferred: isInferred(quote),
  }));

function toMarkdown(reading: Reading, link: string, { origin, inferred: note }: Words): string {
  const { title } = reading.article;
  const quotes = rowsOf(reading).map(({ kind, speaker, paragraphs, inferred }) => {
    if (kind === 'question') return paragraphs.map(text => `**${escapeMarkdown(text)}**`).join('\n\n');
    const words = paragraphs.map(text => `> ${escapeMarkdown(text)}`).join('\n>\n');
    if (!speaker) return words;
    const by = [nameWithRole(speaker), inferred && note].filter(Boolean).join(' ');
    return `${words}\n>\n> — ${escapeMarkdown(by)}`;
  });
  const head = [title && `# ${escapeMarkdown(title)}`, [...origin.map(escapeMarkdown), `<${link}>`].join(' · ')];
  return `${[...head.filter(Boolean), ...quotes].join('\n\n')}\n`;
}

function toCsv(reading: Reading, link: string): string {
  const { title, siteName, publishedAt } = reading.article;
  const head = ['kind', 'speaker', 'role', 'inferred', 'quote', 'title', 'site', 'published', 'link'];
  const rows = rowsOf(reading).map(({ kind, speaker, paragraphs, inferred }) => [
    kind,
    speaker?.name ?? '',
    speaker?.role ?? '',
    inferred ? 'yes' : 'no',
    paragraphs.join('\n'),
    title,
    siteName ?? '',
    publishedAt ?? '',
    link,
  ]);
  // The byte order mark tells spreadsheets that this is UTF-8. RFC 4180 ends lines with CRLF.
  return `\u{feff}${[head, ...rows].map(row => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** RFC 4180. A page's text must not become a formula in a spreadsheet: https://owasp.org/www-community/attacks/CSV_Injection */
function csvCell(value: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

function toJson(reading: Reading, link: string): string {
  const { title, subtitle, authors, siteName, publishedAt, lang } = reading.article;
  const quotes = rowsOf(reading).map(({ kind, speaker, paragraphs, inferred }) => ({
    kind,
    speaker: speaker?.name ?? null,
    role: speaker?.role ?? null,
    inferred,
    paragraphs,
  }));
  return `${JSON.stringify({ link, title, subtitle, authors, site: siteName, published: publishedAt, lang, quotes }, null, 2)}\n`;
}
