import { capitalNouns, cueBits, type Entry, has, is, type Lexicon } from '../lexicon/lexicon.ts';
import type { Stretch } from '../marks/stretch.ts';
import { isUpper, scan } from './scan.ts';
import { numberSentences } from './sentences.ts';
import { isWord, plain, plainInPlace, type Token } from './tokens.ts';
import { type WordPart, wordParts } from './word-parts.ts';

const longestClause = 20; // tokens between a verb and what it has parted with

/**
 * The tokens of one block. What lies between quotation marks is one token of kind `quote`, so that the sentence around
 * it reads as it does for a person: “…” [quote] , said Lee .
 * @param firstStretch the index of the first of the block's stretches among those of the page
 */
export function tokenise(text: string, stretches: readonly Stretch[], firstStretch: number, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const add = (kind: Token['kind'], part: WordPart, stretch = -1) =>
    tokens.push(tokenOf(kind, part, stretch, tokens.at(-1), lexicon));
  const readWords = (from: number, to: number) => {
    const piece = text.slice(from, to);
    const low = plainInPlace(piece);
    for (const { kind, start, end } of scan(piece)) {
      const raw = piece.slice(start, end);
      const part = {
        start: from + start,
        end: from + end,
        raw,
        norm: low?.slice(start, end) ?? plain(raw),
        clitic: 0,
      };
      if (kind === 'word') for (const one of wordParts(part, piece[end] === '.', lexicon)) add(kind, one);
      // But for the full stop that a word has kept.
      else if (raw !== '.' || (tokens.at(-1)?.end ?? 0) <= part.start) {
        if (kind === 'sign') part.raw = lexicon.pack.signs?.[raw] ?? raw;
        add(kind, part);
      }
    }
  };
  let at = 0;
  stretches.forEach((s, i) => {
    if (s.start > at) readWords(at, s.start);
    const labelled = s.from - s.start > 3; // “LEE: …”: the label is read as words before the quote
    if (labelled) readWords(s.start, s.from);
    const start = labelled ? s.from : s.start;
    add('quote', { start, end: s.end, raw: '', norm: '', clitic: 0 }, firstStretch + i);
    at = s.end;
  });
  readWords(at, text.length);
  markPhrases(tokens, lexicon);
  numberSentences(tokens, stretches, text, lexicon.pack.capitals === 'nouns');
  return tokens;
}

/** The token of a part of the text, with the classes that its word has after the token before it. */
function tokenOf(
  kind: Token['kind'],
  { start, end, raw, norm, clitic }: WordPart,
  stretch: number,
  before: Token | undefined,
  lexicon: Lexicon,
): Token {
  // “der [OB]”, but “ob”
  const own = isUpper(raw[1]) ? lexicon.exact(raw) : null;
  const entry = kind === 'word' ? (own ?? lexicon.look(norm) ?? compound(norm, lexicon)) : null;
  let bits = entry?.bits ?? 0;
  // « l’[accusé] », « a [accusé] »: where nouns have articles, the word before tells a noun from a verb.
  if (lexicon.pack.articles && bits & is.role && bits & cueBits) {
    if (has(before, is.determiner | is.of)) bits &= ~cueBits;
    else if (before?.capital || has(before, is.auxiliary)) bits &= ~is.role;
  }
  return {
    kind,
    start,
    end,
    text: raw,
    norm,
    entry,
    bits,
    length: 1,
    capital: kind === 'word' && (isUpper(raw[0]) || (capitalNouns(lexicon) && isCompound(raw))),
    owner: clitic > 0,
    clitic,
    sentence: 0,
    stretch,
    first: false,
  };
}

/** “der [dpa-Leiter]”: a noun that begins with a name in lower case. */
const isCompound = (word: string): boolean => word.includes('-') && /^\p{Ll}+-\p{Lu}/u.test(word);

/** “editor-in-chief”, “vice-president”: a role by its first or last part. */
function compound(norm: string, lexicon: Lexicon): Entry | null {
  if (!norm.includes('-')) return null;
  const parts = norm.split('-');
  for (const part of [parts.at(-1), parts[0]]) {
    const entry = part && lexicon.look(part);
    if (entry && entry.bits & is.role) return entry;
  }
  return null;
}

/** Gives the first word of a known phrase (“according to”) the phrase's classes. */
function markPhrases(tokens: Token[], lexicon: Lexicon) {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const phrases = token && lexicon.phrases.get(token.norm);
    if (!token || !phrases) continue;
    const hit = phrases.find(({ words }) =>
      words[1] === '-' ? endsClause(tokens, i, words[2]) : words.every((word, k) => tokens[i + k]?.norm === word),
    );
    if (!hit) continue;
    token.bits |= hit.bits;
    token.length = hit.words.length;
  }
}

/** “führte Lee gestern [aus]:” */
function endsClause(tokens: readonly Token[], verb: number, part: string | undefined): boolean {
  for (let k = verb + 1; k < verb + longestClause; k++) {
    const t = tokens[k];
    if (!t || '.:!?'.includes(t.text)) return false; // a quote's text is empty
    if (t.norm === part && !isWord(tokens[k + 1]) && tokens[k + 1]?.kind !== 'number') return true;
  }
  return false;
}
