import { fold } from '../fold-text.ts';

/** A text directive's terms, not encoded: `[prefix-,]start[,end][,-suffix]`. */
export type Directive = { prefix: string | null; start: string; end: string | null; suffix: string | null };

/** Blocks joined by line breaks, which no term contains, so that none is found across blocks. */
export type Haystack = { text: string; folded: string; offsets: number[] };

/** Joins the texts of blocks. `offsets` are where each begins, in UTF-16 units of both texts. */
export function haystackOf(texts: readonly string[]): Haystack {
  const offsets: number[] = [];
  let length = 0;
  for (const text of texts) {
    offsets.push(length);
    length += text.length + 1;
  }
  const text = texts.map(line => line.replaceAll('\n', ' ')).join('\n');
  return { text, folded: fold(text), offsets };
}

/**
 * Where a browser finds a directive: the first place that fits, in whole words, without regard to case and accents.
 * https://wicg.github.io/scroll-to-text-fragment/#find-a-range-from-a-text-directive
 */
export function firstMatch(directive: Directive, { folded }: Haystack): { start: number; end: number } | null {
  const prefix = directive.prefix && fold(directive.prefix);
  const term = fold(directive.start);
  const endTerm = directive.end && fold(directive.end);
  const suffix = directive.suffix && fold(directive.suffix);
  for (let from = 0; ; from++) {
    from = findWhole(folded, prefix ?? term, from);
    if (from === -1) return null;
    const start = prefix === null ? from : skipSpace(folded, from + prefix.length);
    if (!isWholeAt(folded, term, start)) continue;
    const end = endAfter(folded, start + term.length, endTerm, suffix);
    if (end !== null) return { start, end };
  }
}

/** The end of the range that begins with a start term: that term's own end, or the first end term with its suffix. */
function endAfter(text: string, termEnd: number, endTerm: string | null, suffix: string | null): number | null {
  const fits = (end: number) => suffix === null || isWholeAt(text, suffix, skipSpace(text, end));
  if (endTerm === null) return fits(termEnd) ? termEnd : null;
  for (let at = findWhole(text, endTerm, termEnd); at !== -1; at = findWhole(text, endTerm, at + 1)) {
    if (fits(at + endTerm.length)) return at + endTerm.length;
  }
  return null;
}

function findWhole(text: string, term: string, from: number): number {
  let at = text.indexOf(term, from);
  while (at !== -1 && !isWholeAt(text, term, at)) at = text.indexOf(term, at + 1);
  return at;
}

const WORD_UNIT = /[\p{L}\p{M}\p{N}]/u;
/** Scripts without spaces have words that only a dictionary tells apart; any place may begin one. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

function isWholeAt(text: string, term: string, at: number): boolean {
  return text.startsWith(term, at) && isEdge(text, at) && isEdge(text, at + term.length);
}

/** Whether a word may begin or end between two units. */
function isEdge(text: string, at: number): boolean {
  const [left, right] = [text.charAt(at - 1), text.charAt(at)];
  return !WORD_UNIT.test(left) || !WORD_UNIT.test(right) || UNSPACED.test(left) || UNSPACED.test(right);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at++;
  return at;
}
