import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../utils/quotes/index.ts';
import type { QuoteSource } from '../../utils/quotes/source.ts';
import type { Block, TextSpan } from '../../utils/types.ts';

/**
 * One text and who says what in it:
 *
 *     ['said after the words', '“We won,” said Ann Lee, the captain.', ['Ann Lee (the captain): We won,']]
 *
 * The text: one block a line. `# ` makes a heading, `> ` a block quote, `^ ` a caption, `**…**` is emphasis.
 * A row of what it says: the speaker's name, `?` for nobody named; the role in parentheses where it matters, `()` for
 * none; `Q ` or `A ` before the name for questions and answers; then the words. ` / ` joins the pieces of a split quote
 * and the paragraphs of a long one.
 */
export type Case = [what: string, text: string, says: string[], more?: Partial<QuoteSource>];

const KINDS: { [mark: string]: Block['kind'] } = { '# ': 'heading', '> ': 'quote', '^ ': 'caption' };

/** Blocks of a text in the notation of {@link Case}. */
function blocksOfCase(text: string): Block[] {
  return text.split('\n').map(line => {
    const kind = KINDS[line.slice(0, 2)] ?? 'paragraph';
    const emphasis: TextSpan[] = [];
    let plain = '';
    for (const [i, part] of (kind === 'paragraph' ? line : line.slice(2)).split('**').entries()) {
      if (i % 2) emphasis.push({ start: plain.length, end: plain.length + part.length });
      plain += part;
    }
    return { kind, text: plain, emphasis };
  });
}

/** What the engine says of a case, in the notation of {@link Case}, with the role where `withRole` asks for it. */
export function readCase(
  lang: string,
  [, text, , more]: Case,
  withRole: (row: number) => boolean = () => false,
): string[] {
  const blocks = blocksOfCase(text);
  const source = { blocks, lang, title: '', subtitle: null, section: null, authors: [], siteName: null, ...more };
  const { speakers, quotes } = findQuotes(source);
  return quotes.map(({ kind, spans, speaker }, i) => {
    const who = speaker === null ? undefined : speakers[speaker];
    const role = withRole(i) ? ` (${who?.role ?? ''})` : '';
    const prefix = kind === 'quote' ? '' : kind === 'question' ? 'Q ' : 'A ';
    const words = spans.map(s => blocks[s.block]?.text.slice(s.start, s.end)).join(' / ');
    return `${prefix}${who?.name ?? '?'}${role}: ${words}`;
  });
}

/** Runs the rows of one language; `gaps` are rows known to fail, each with its reason in `what`. */
export function testCases(lang: string, cases: readonly Case[], gaps: readonly Case[] = []): void {
  const check = (row: Case) => {
    const says = row[2];
    expect(readCase(lang, row, i => /^[^:]*\)(?=: )/.test(says[i] ?? ''))).toEqual(says);
  };
  describe(`quotes in ${lang}`, () => {
    for (const row of cases) test(row[0], () => check(row));
    for (const row of gaps) test.fails(row[0], () => check(row));
  });
}
