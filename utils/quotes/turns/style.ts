import { isLoud } from '../people/names.ts';
import { presentHeads } from './heads.ts';
import type { LabelGroup } from './labels.ts';
import type { Person } from './people.ts';
import type { Piece } from './pieces.ts';
import { type WordTests, wordsOf } from './words.ts';

/** The piece as the schemes see it: its label resolved, and whether it is a greeting, a thank-you or said by the editors. */
export type Styled = Piece & {
  /** The words without the label. */
  said: string;
  group: LabelGroup | null;
  greeting: boolean;
  closing: boolean;
  /** A line of credits, a note in italics, what stands under a heading that ends the interview. */
  credit: boolean;
  /** A heading, or a line in bold that ends like one. */
  subhead: boolean;
  /** Whom a heading presents, one of several: they answer up to the next. */
  presents: Person | null;
};

/** How a piece is set apart: in bold, in italics, as a heading, in a block quote, by an asterisk. A dash does not count. */
export function styleOf(piece: Piece): string {
  if (piece.bold) return piece.italic ? 'italic' : 'bold';
  if (piece.kind === 'heading' || piece.kind === 'quote') return piece.kind;
  if (piece.asks && isLoud(piece.text)) return 'heading';
  return piece.mark === 'star' || piece.mark === 'number' ? piece.mark : 'plain';
}

const shortLine = 160; // characters
const longestLine = 16; // words
/** The lines under the last answer: who wrote it, where, whose it is, how to reach them. */
const SIGNATURE = /^(?:\p{Lu}\S+(?: \p{Lu}[^\s.!?…]+){1,3}|\S+\.\p{Ll}+|.{0,80}(?:[@©]|http|\d\d \d\d).*)$/u;

/** Tells what each piece is beside a turn. */
export function stylePieces(cut: readonly Piece[], groups: ReadonlyMap<Piece, LabelGroup>, is: WordTests): Styled[] {
  const lines = cut.map(({ text, start, end, asks }) =>
    end - start < shortLine && !asks ? wordsOf(text.slice(start, end)) : [],
  );
  const italics = cut.filter(piece => piece.italic);
  const fewItalics = italics.length < cut.length / 3 && !italics.filter(piece => piece.asks === 2)[1];
  const signed = cut.findLastIndex(({ text }) => !SIGNATURE.test(text));
  const pieces = cut.map((piece, i): Styled => {
    const words = lines[i] ?? [];
    const group = groups.get(piece) ?? null;
    const line = !!words[0] && words.length < longestLine;
    const closing = line && i > cut.length / 3 && words.some(is.thanks);
    // “Welcome to the show. – Thanks for having me.”
    const greeting = !!lines[i + 1]?.slice(0, 2).some(is.thanks);
    const credit =
      (fewItalics && piece.italic && piece.asks < 2) ||
      i > signed ||
      (line &&
        !closing &&
        (!piece.mark || i === cut.length - 1) &&
        words.slice(0, piece.bold ? longestLine : 3).some(is.credit));
    const titled =
      piece.bold && !piece.italic && line && !/[^\P{P}:]$|…$/u.test(piece.text.slice(0, piece.end).trimEnd());
    const subhead = piece.kind === 'heading' || ((titled || (line && isLoud(piece.text))) && !piece.mark && !group);
    const said = piece.text.slice(group ? piece.afterLabel : piece.start, piece.end);
    return { ...piece, said, group, closing, greeting, credit, subhead, presents: null };
  });
  for (const piece of pieces.slice(lastHead(pieces))) piece.credit = true;
  presentHeads(pieces, is);
  return pieces;
}

/**
 * The only heading since the first question, if nobody asks or is labelled after it: “Sources”, “Note from the author:”.
 * @returns Its index, or that behind the last piece.
 */
function lastHead(pieces: readonly Styled[]): number {
  const first = pieces.findIndex(piece => piece.asks === 2);
  const isHead = (piece: Styled) => piece.subhead && !piece.group;
  const head = pieces.findLastIndex(isHead);
  const only = first >= 0 && head > first && pieces.slice(first + 1).filter(isHead).length === 1;
  const over = !pieces.slice(head).some(piece => piece.asks === 2 || piece.group || piece.closing);
  return only && over ? head : pieces.length;
}
