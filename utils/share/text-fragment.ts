import type { Article, Span } from '../types.ts';
import { type Directive, firstMatch, type Haystack, haystackOf } from './text-directive.ts';

/** Shorter quotes within one block are named whole: nothing can come between. */
const WHOLE = 80;
/** Words that a term takes, and words around it that tell it from its doubles; tried in this order. */
const TERM_WORDS = [4, 8, 14];
const CONTEXT_WORDS = [0, 3, 8];

/**
 * A link that makes the browser scroll to the words and mark them: the clean link with a text directive
 * (https://wicg.github.io/scroll-to-text-fragment/). Each candidate is checked by the browser's own way of finding it.
 * @param link the article's address, absolute
 * @param spans where the words are in the article's blocks, in order
 * @param article all text that the words must be told apart from; a headline often quotes them
 * @returns null where no directive leads to these words and no others
 */
export function linkToWords(link: string, spans: readonly Span[], article: Text): string | null {
  const haystack = haystackIn(article);
  const range = rangeOf(spans, haystack);
  if (!range) return null;
  for (const context of CONTEXT_WORDS) {
    for (const words of TERM_WORDS) {
      const directive = directiveFor(range, words, context, haystack);
      const found = firstMatch(directive, haystack);
      if (found?.start === range.start && found.end === range.end) return withDirective(link, directive);
    }
  }
  return null;
}

type Text = Pick<Article, 'title' | 'subtitle' | 'blocks'>;

/** What the page shows, from the headline on; the offsets are those of the blocks. */
function haystackIn({ title, subtitle, blocks }: Text): Haystack {
  const above = [title, subtitle ?? ''];
  const haystack = haystackOf([...above, ...blocks.map(({ text }) => text)]);
  return { ...haystack, offsets: haystack.offsets.slice(above.length) };
}

type Range = { start: number; end: number };
const WORD_UNIT = /[\p{L}\p{M}\p{N}]/u;

/** From the first word to the last in the joined text, grown to whole words: browsers find no halves. */
function rangeOf(spans: readonly Span[], { text, offsets }: Haystack): Range | null {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return null;
  const isWord = (at: number) => WORD_UNIT.test(text.charAt(at));
  let start = (offsets[first.block] ?? 0) + first.start;
  let end = (offsets[last.block] ?? 0) + last.end;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (start < end && /\s/.test(text.charAt(end - 1))) end--;
  while (start > 0 && isWord(start - 1) && isWord(start)) start--;
  while (end < text.length && isWord(end - 1) && isWord(end)) end++;
  return WORD_UNIT.test(text.slice(start, end)) ? { start, end } : null;
}

function directiveFor(range: Range, words: number, context: number, { text }: Haystack): Directive {
  const quoted = text.slice(range.start, range.end);
  const [opening = '', closing = ''] = [quoted.split('\n')[0], quoted.split('\n').at(-1)];
  const start = firstWords(opening, words);
  const end = lastWords(closing, words);
  const whole = !quoted.includes('\n') && (quoted.length <= WHOLE || start.length + end.length >= quoted.length);
  return {
    prefix: context === 0 ? null : lastWords(lineBefore(text, range.start), context) || null,
    start: whole ? quoted : start,
    end: whole ? null : end,
    suffix: context === 0 ? null : firstWords(lineAfter(text, range.end), context) || null,
  };
}

/** The rest of the line before an offset, or the line above where it begins one. */
const lineBefore = (text: string, at: number) => text.slice(0, at).trimEnd().split('\n').at(-1) ?? '';
const lineAfter = (text: string, at: number) => text.slice(at).trimStart().split('\n', 1)[0] ?? '';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const wordsOf = (text: string) => [...segmenter.segment(text)].filter(segment => segment.isWordLike);

function firstWords(text: string, count: number): string {
  // Enough text for any words: long paragraphs need not be split whole.
  const last = wordsOf(text.slice(0, count * 60))[count - 1];
  return last ? text.slice(0, last.index + last.segment.length) : text;
}

function lastWords(text: string, count: number): string {
  const tail = text.slice(-count * 60);
  const first = wordsOf(tail).at(-count);
  return first && wordsOf(tail).length >= count ? tail.slice(first.index) : text;
}

function withDirective(link: string, { prefix, start, end, suffix }: Directive): string {
  const terms = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  const url = new URL(link);
  return `${url.href}${url.hash ? '' : '#'}:~:text=${terms.filter(Boolean).join(',')}`;
}

/** `-`, `&` and `,` mean something in a directive; `!'()*` break the links of chats and of Markdown. */
const encode = (term: string) =>
  encodeURIComponent(term).replace(/[-!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
