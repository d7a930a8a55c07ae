import type { Block, Emphasis, Span } from '../../types.ts';
import { hasWord, isLower } from '../text/scan.ts';
import { plain } from '../text/tokens.ts';
import { wordsOf } from './words.ts';

/** A block, or a part of one, that may be a turn or belong to one. */
export type Piece = Span & {
  /** All of the block's text. */
  text: string;
  /** Where the words begin if the label is real; `start` is before the label, after the mark. */
  afterLabel: number;
  kind: Block['kind'];
  mark: 'dash' | 'star' | 'number' | null;
  /** What may be the name of a speaker or “Question”, without its colon; null where nothing looks so. */
  label: string | null;
  /** All of it is in bold or italics; in italics alone. */
  bold: boolean;
  italic: boolean;
  /** 2: it ends in a question. 1: it holds a question. */
  asks: 0 | 1 | 2;
};

const MARK =
  /^[\s:]*(?:(-{1,2}|[_–—‒―−‑⸺□○◇▫])(?!\d)\s*|([*=•·●▪■◆]|\?(?=\s)|[+@\p{So}](?!\d)[\uFE0F\p{EMod}]*)\s*|(\d{1,2}\s?[.)–-]{1,2})\s+(?!\d))/u;
/** Where a transcript says when: “[00:12]”, “0:12:05.4”. */
const TIME = /^\s*(?:[[(]\d{1,2}(?::\d\d){1,2}[)\]]|\d{1,2}:\d\d:\d\d(?:\.\d)?)/;
/** A stage direction, the hour at which a transcript ends, a pointer to another page. */
const STAGE = /^\s*(?:[([*][^()[\]]{1,60}[)\]*]\.?\s*$|(?:END\s+)?\d{1,2}:\d\d\s[AP]\.?M\b|[►▶➤])/u;
const LONGEST_LABEL = 70;

/**
 * Cuts an article into pieces. Captions, stage directions on a line of their own, rules of asterisks and pull quotes
 * that repeat a sentence of the text are left out; a bold question with its answer in the same block becomes two.
 */
export function cutPieces(blocks: Block[], isLabel: (word: string) => boolean): Piece[] {
  const repeats = repeatsIn(blocks);
  const seen = new Set<string>();
  const dashed = blocks.some(({ text }) => {
    const name = NAME_DASH.exec(text)?.[1] ?? '';
    return name && (isLabel(plain(name)) || seen.size === seen.add(name).size);
  });
  return blocks.flatMap((block, index) => {
    if (block.kind === 'caption' || STAGE.test(block.text)) return [];
    if (block.kind === 'quote' && repeats(block.text)) return [];
    return piecesOf(block, index, isLabel, dashed);
  });
}

function piecesOf(block: Block, index: number, isLabel: (word: string) => boolean, dashed: boolean): Piece[] {
  const { text } = block;
  const time = TIME.exec(text)?.[0].length ?? 0;
  const said = text.slice(time);
  const head = MARK.exec(said);
  const start = time + (head?.[0].length ?? said.search(/[^\s:]|$/u));
  if (!hasWord(text, start)) return [];
  const isItem = /^\p{Ll}[^?՞]{0,80}[^.…!?։:]$|[;,]$/u.test(text.slice(start).trimEnd());
  const mark = head?.[1] ? (isItem ? null : 'dash') : head?.[2] ? 'star' : head?.[3] ? 'number' : null;
  const label = labelAt(block, start, isLabel, dashed);
  const piece = (from: number, to: number, first: boolean): Piece => {
    const afterLabel = first ? Math.max(from, label.end) : from;
    const isIn = (emphasis: Emphasis[]) => covered(emphasis, afterLabel, to) || covered(emphasis, from, to);
    return {
      text,
      block: index,
      start: from,
      end: to,
      kind: block.kind,
      mark: first ? mark : null,
      label: first ? label.text : null,
      afterLabel,
      bold: isIn(block.emphasis),
      italic: isIn(block.emphasis.filter(span => span.italic)),
      asks: asks(text.slice(from, to)),
    };
  };
  const question = block.emphasis.find(span => span.start <= Math.max(start, label.end) && span.end > start);
  const rest = question ? text.slice(question.end) : '';
  if (question && rest.trim()[1] && asks(text.slice(start, question.end)) === 2) {
    const next = question.end + rest.length - rest.trimStart().length;
    return [piece(start, question.end, true), piece(next, text.length, false)];
  }
  return [piece(start, text.length, true)];
}

/** 2 where the text ends in a question, 1 where it holds one. Armenian puts its mark inside the word that asks. */
export function asks(text: string): 0 | 1 | 2 {
  if (!/[?？؟՞]/.test(text)) return 0;
  const end = text.slice(-400).replace(/(?:[\s"'”“„»›’)\]….!]|\([^()]{0,40}\))+$/u, '');
  return /[?？؟]$|՞[^։:]*[։:]?$/u.test(end) ? 2 : 1;
}

/**
 * What may be a label at `from`, and where the words after it begin.
 *
 *     Tomas Halvorsen (laughs): It is.     Q. Why?     **Halvorsen** It is.     HALVORSEN     (HP): Why?
 *     ^^^^^^^^^^^^^^^                      ^             ^^^^^^^^^               ^^^^^^^^^      ^^
 * @param dashed a dash may follow it: “Halvorsen – It is.”
 */
function labelAt(
  { text, kind, emphasis }: Block,
  from: number,
  isLabel: (word: string) => boolean,
  dashed: boolean,
): { text: string | null; end: number } {
  const near = text.slice(from, from + LONGEST_LABEL);
  const letter =
    /^([^\s\d.)]{1,12})\d{0,2}(?:[.)]\s*[:–—-]?|\s?[ـ–—-])\s+(?!\p{Lu}[.:]|\p{Lu}\p{Ll}+$|[^\s:]+\s?:\s*\S)/u.exec(
      near,
    ) ?? // “O. Berg: No” has a name
    /^(Q)\s+(?=[\p{Lu}(])/u.exec(near); // the transcripts of the White House
  if (letter?.[1] && isLabel(plain(letter[1]))) return { text: letter[1], end: from + letter[0].length };
  const colon = (dashed && NAME_DASH.exec(near)) || (COLON.exec(near) ?? STOP_DASH.exec(near) ?? DOUBLE.exec(near));
  const named = colon?.[1] && labelText(colon[1].replace(/^[«“"(]([^«»“”"()]+)[»”")]$/, '$1'), isLabel);
  if (colon && named) return { text: named, end: from + colon[0].length };
  const bold = emphasis.find(span => span.start <= from && span.end > from);
  const whole = kind === 'heading' || (bold && bold.end >= text.trimEnd().length) || isShouted(text);
  const words = whole ? near : text.slice(from, bold?.end ?? from);
  const alone = words.length < 40 && labelText(words.replace(/[\s.–—-]+$/, ''), isLabel);
  if (!alone) return { text: null, end: from };
  const gap = /^[\s.–—-]*/.exec(text.slice(from + words.length))?.[0].length ?? 0;
  return { text: alone, end: from + words.length + gap };
}

const COLON = /^((?:[^:：՝|()]|\([^()]*\)){1,60}?)\s*[:：՝|](?![/\d])\s*(?:[–—-]\s+)?/u;
/** “LE QUAI. – Why?” */
const STOP_DASH = /^([^.:!?]{2,40})\.\s?[–—-]\s+/u;
/** “Halvorsen – It is.”, “T.H. – It is.” */
const NAME_DASH = /^((?:\p{Lu}\.\s?){2,3}|[«“"]?\p{Lu}[^.,:!?–—]{1,38}?)\s?[–—-]\s+/u;
/** The interviews of Wikinews: “((WN)) Why?” */
const DOUBLE = /^\(\(([^()]{2,30})\)\)\s*/u;

/**
 * All in capitals, as plays print who speaks, or with the time or a number, as transcripts do: “HALVORSEN”,
 * “Halvorsen (00:12)”, “Speaker #0”.
 */
const isShouted = (text: string): boolean =>
  text.length < 40 && /^\P{Ll}*\p{Lu}{2}\P{Ll}*$|\d:\d\d\)?:?$|\p{L} #\d$|^\p{Lu}\. ?\p{Lu}\p{Ll}+$/u.test(text);

/** A label without its stage direction, or null where it is too long or made like a sentence. */
function labelText(raw: string, isLabel: (word: string) => boolean): string | null {
  const text = raw
    .replace(/\s*[([][^()[\]]*[)\]]\s*|_/gu, ' ')
    .replace(/^[\s:'’]+|[\s:'’]+$|\s\d{1,2}(?::\d\d){1,2}$/g, '')
    .replace(/(?<=^\p{Lu}\.)(?=\p{Lu}\p{L})/u, ' ') // “T.Halvorsen”
    .replaceAll(' ,', ',');
  const words = isLabel(plain(text)) ? text : text.replace(/[\s#]*\d{1,2}$/, '');
  if (isLabel(plain(words))) return words;
  if (!text || text.split(/\s+/)[6]) return null;
  if (/[!?;"«»“”„<>=/|\d]/.test(words.replace(/^\d{1,2}(?=\p{Lu})/u, ''))) return null;
  if (/\p{Ll}{4,}\. /u.test(text) || (isLower(text[0]) && isLower(text[1]))) return null;
  return text.replace(/(?<=\p{L})\d{1,2}$/u, ''); // the mark of a note; “Speaker 1” is somebody
}

function covered(emphasis: Emphasis[], start: number, end: number): boolean {
  const within = (span: Emphasis) => Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
  const inside = emphasis.reduce((sum, span) => sum + within(span), 0);
  return end > start && inside >= 0.9 * (end - start);
}

const bare = (text: string): string => wordsOf(text).join(' ');

/** Whether a pull quote begins with words that stand outside quote blocks, whatever their case and punctuation. */
function repeatsIn(blocks: Block[]): (quote: string) => boolean {
  if (!blocks.some(block => block.kind === 'quote')) return () => false;
  const all = blocks.map(block => (block.kind === 'quote' ? '' : ` ${bare(block.text)} `)).join('\n');
  return quote => {
    const begins = bare(quote.split(/(?<=[.!?։])\s/)[0] ?? '');
    return begins.includes(' ') && all.includes(` ${begins} `);
  };
}
