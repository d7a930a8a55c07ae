import type { QuoteSource } from '../../utils/quotes/index.ts';
import type { Block } from '../../utils/types.ts';

/**
 * Makes an article of lines: `## heading`, `> block quote`, `• item`, `[caption] text`, `**emphasis**`, anything else is
 * a paragraph. `# headline`, `#- subtitle`, `#@ site name`, `#= author` and `#! section` describe the page.
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
    const about = /^#([-@=!]?) (.*)$/u.exec(line);
    if (about) describe(source, about[1] ?? '', about[2] ?? '');
    else source.blocks.push(blockOf(line));
  }
  return source;
}

function describe(source: QuoteSource, what: string, value: string): void {
  if (what === '') source.title = value;
  if (what === '-') source.subtitle = value;
  if (what === '@') source.siteName = value;
  if (what === '=') source.authors = [...source.authors, value];
  if (what === '!') source.section = value;
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
  for (const [i, part] of line.replace(mark, '').split('**').entries()) {
    if (i % 2 === 1) emphasis.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { kind, text, emphasis };
}
