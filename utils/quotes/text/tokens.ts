import { type Entry, is, type Lexicon } from '../lexicon/lexicon.ts';
import type { Stretch } from '../marks/stretch.ts';
import { scan } from './scan.ts';
import { numberSentences } from './sentences.ts';

export type Token = {
  kind: 'word' | 'number' | 'sign' | 'quote';
  /** Offsets into the block's text. */
  start: number;
  end: number;
  text: string;
  /** Lower case, without clitics and invisible characters: what the pack is asked for. */
  norm: string;
  /** What the pack knows of the word; a phrase's first word carries the phrase's classes. */
  entry: Entry | null;
  bits: number;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Had a clitic that `norm` lacks: “Lee’s”. */
  possessive: boolean;
  /** The sentence's number within the block. */
  sentence: number;
  /** For a quote: the index into the stretches; -1 else. */
  stretch: number;
  /** The first word of its sentence. */
  first: boolean;
};

const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]/;
const everyInvisible = new RegExp(invisible, 'g');

/** “p.m”, “u.s.a”: letters and full stops in turn. */
const isDotted = (word: string) => word[1] === '.' && /^\p{L}(?:\.\p{L})+$/u.test(word);

/** Lower case without invisible characters: two words that look alike are alike. */
export const plain = (word: string) => {
  const low = (invisible.test(word) ? word.replace(everyInvisible, '') : word).toLowerCase();
  return low.includes('\u0307') ? low.replaceAll('i\u0307', 'i') : low;
};

/** What `plain` makes of a whole text, where each character keeps its place; null where some would not. */
export function plainInPlace(text: string): string | null {
  const low = plain(text);
  return low.length === text.length ? low : null;
}

/**
 * The tokens of one block. What lies between quotation marks is one token of kind `quote`, so that the sentence around
 * it reads as it does for a person: “…” [quote] , said Lee .
 */
export function tokenise(
  text: string,
  stretches: readonly Stretch[],
  firstStretch: number,
  lexicon: Lexicon,
  memo: Map<string, Entry | null>,
): Token[] {
  const tokens: Token[] = [];
  const { enclitics = [], proclitics = [] } = lexicon.pack;
  const { clitics, dotted } = lexicon;
  const look = (norm: string) => {
    let entry = memo.get(norm);
    if (entry === undefined) {
      entry = lexicon.look(norm) ?? compound(norm, lexicon);
      memo.set(norm, entry);
    }
    return entry;
  };
  const push = (start: number, end: number) => {
    const part = text.slice(start, end);
    const low = plainInPlace(part);
    for (const { kind, start: from, end: to } of scan(part)) {
      let raw = part.slice(from, to);
      let at = start + from;
      // “Inc.” and “J.” keep their full stop; “said.” does not.
      const stop = part[to] === '.';
      let norm = low?.slice(from, to) ?? plain(raw);
      if (stop && kind === 'word') {
        const whole = `${norm}.`;
        if (dotted.has(whole) || (norm.length === 1 && raw !== norm) || isDotted(norm)) {
          raw += '.';
          norm = whole;
        }
      }
      const previous = tokens.at(-1);
      if (raw === '.' && previous && previous.end > at) continue; // the full stop that a word has kept
      let possessive = false;
      if (kind === 'word')
        for (const clitic of clitics)
          if (norm.length > clitic.length + 1 && norm.endsWith(clitic)) {
            norm = norm.slice(0, -clitic.length);
            possessive = true;
            break;
          }
      if (kind === 'sign') raw = lexicon.pack.signs?.[raw] ?? raw;
      const elided =
        kind === 'word' && proclitics.length > 0 && !lexicon.exact(norm)
          ? proclitics.find(p => norm.length > p.length && norm.startsWith(p))
          : undefined;
      if (elided) {
        add(kind, at, elided.length, raw.slice(0, elided.length), elided);
        at += elided.length;
        raw = raw.slice(elided.length);
        norm = norm.slice(elided.length);
      }
      const hung = kind === 'word' ? enclitics.find(e => norm.length > e.length + 1 && norm.endsWith(e)) : undefined;
      const width = raw.length - (hung?.length ?? 0);
      add(
        kind,
        at,
        width,
        hung ? raw.slice(0, -hung.length) : raw,
        hung ? norm.slice(0, -hung.length) : norm,
        possessive,
      );
      if (hung) {
        const pronoun = hung.replace(/^.*-/u, '');
        add(kind, at + width + hung.length - pronoun.length, pronoun.length, pronoun, pronoun);
      }
    }
  };
  function add(
    kind: Token['kind'],
    start: number,
    width: number,
    raw: string,
    norm: string,
    possessive = false,
    stretch = -1,
  ) {
    const entry = kind === 'word' ? look(norm) : null;
    const first = raw[0] ?? '';
    tokens.push({
      kind,
      start,
      end: start + width,
      text: raw,
      norm,
      entry,
      bits: entry?.bits ?? 0,
      capital: kind === 'word' && first !== first.toLowerCase(),
      possessive,
      sentence: 0,
      stretch,
      first: false,
    });
  }
  let at = 0;
  stretches.forEach((s, i) => {
    if (s.start > at) push(at, s.start);
    const labelled = s.from - s.start > 3; // “LEE: …”: the label is read as words before the quote
    if (labelled) push(s.start, s.from);
    const start = labelled ? s.from : s.start;
    add('quote', start, s.end - start, '', '', false, firstStretch + i);
    at = s.end;
  });
  push(at, text.length);
  markPhrases(tokens, lexicon);
  numberSentences(tokens, stretches, text, lexicon.pack.capitals === 'nouns');
  return tokens;
}

/** “editor-in-chief”, “vice-president”: a role by its first or last part. */
function compound(norm: string, lexicon: Lexicon): Entry | null {
  if (!norm.includes('-')) return null;
  const parts = norm.split('-');
  for (const part of [parts.at(-1), parts[0]]) {
    const entry = part ? lexicon.look(part) : null;
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
    const hit = phrases.find(p => p.words.every((word, k) => tokens[i + k]?.norm === word));
    if (hit) token.bits |= hit.bits;
  }
}
