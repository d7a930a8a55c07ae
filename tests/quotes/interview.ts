import { describe, expect, it } from 'vitest';
import { packs } from '../../utils/quotes/languages/index.ts';
import { unknownLanguage } from '../../utils/quotes/lexicon/language.ts';
import { lexiconOf } from '../../utils/quotes/lexicon/lexicon.ts';
import type { QuoteSource } from '../../utils/quotes/source.ts';
import { findTurns } from '../../utils/quotes/turns/turns.ts';
import type { Block } from '../../utils/types.ts';

/**
 * Makes an article of lines: `## heading`, `> block quote`, `• item`, `[caption] text`, `**bold**`, `__italics__`, anything
 * else is a paragraph. `# headline`, `#- subtitle`, `#@ site name`, `#= author`, `#~ byline` and `#! section` describe the
 * page.
 */
export function interviewPage(lines: string, lang = 'en'): QuoteSource {
  const source: QuoteSource = {
    blocks: [],
    lang,
    title: '',
    subtitle: null,
    section: null,
    authors: [],
    siteName: null,
  };
  for (const line of lines
    .split('\n')
    .map(one => one.trim())
    .filter(Boolean)) {
    const about = /^#([-@=!~]?) (.*)$/u.exec(line);
    if (about) put(source, about[1] ?? '', about[2] ?? '');
    else source.blocks.push(blockOf(line));
  }
  return source;
}

function put(source: QuoteSource, what: string, value: string): void {
  if (what === '') source.title = value;
  if (what === '-') source.subtitle = value;
  if (what === '@') source.siteName = value;
  if (what === '=') source.authors = [...source.authors, value];
  if (what === '!') source.section = value;
  if (what === '~') source.byline = value;
}

const KINDS: [RegExp, Block['kind']][] = [
  [/^## /u, 'heading'],
  [/^> /u, 'quote'],
  [/^• /u, 'item'],
  [/^\[caption\] /u, 'caption'],
];

function blockOf(line: string): Block {
  const [mark, kind] = KINDS.find(([pattern]) => pattern.test(line)) ?? [/^/u, 'paragraph' as const];
  const emphasis: Block['emphasis'] = [];
  let text = '';
  let style = '';
  for (const part of line.replace(mark, '').split(/(\*\*|__)/u)) {
    if (part === '**' || part === '__') {
      style = style ? '' : part;
      continue;
    }
    const span = { start: text.length, end: text.length + part.length };
    if (style && part) emphasis.push(style === '__' ? { ...span, italic: true } : span);
    text += part;
  }
  return { kind, text, emphasis };
}

/** A page in the notation of {@link interviewPage} and its turns as {@link turnsOf} writes them; null for none. */
export type Row = { name: string; lang?: string; page: string; is: string[] | null };

/** The turns of a page, one a line: “Q Speaker: first words // next paragraph”. */
function turnsOf(page: string, lang = 'en'): string[] | null {
  const source = interviewPage(page, lang);
  const found = findTurns(source, lexiconOf(packs.find(pack => pack.code === lang) ?? unknownLanguage));
  return (
    found?.turns.map(turn => {
      const text = turn.spans.map(span => source.blocks[span.block]?.text.slice(span.start, span.end)).join(' // ');
      return `${turn.kind === 'question' ? 'Q' : 'A'} ${turn.speaker?.name ?? '–'}: ${text}`;
    }) ?? null
  );
}

export function testTurns(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    it.each(rows)('$name', ({ page, lang, is }) => expect(turnsOf(page, lang)).toEqual(is));
  });
}
