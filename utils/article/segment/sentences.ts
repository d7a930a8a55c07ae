import type { Piece } from './leaf.ts';
import { tagBit } from './tags.ts';

/** “Loading…” is none. */
const isSentence = (text: string): boolean => /[\p{L}\p{N}][.!?։۔।。！？]["'”’»)]*$/u.test(text);
/** Around a page's text, not in it. */
const FRAME = tagBit('nav') | tagBit('header') | tagBit('footer') | tagBit('aside') | tagBit('form');

/** The lines of a page that end like a sentence, and are no part of its frame. */
export const sentencesOf = (pieces: Piece[]): Piece[] =>
  pieces.filter(
    piece =>
      piece.type === 'text' &&
      piece.kind !== 'heading' &&
      !piece.hidden &&
      piece.linked === 0 &&
      (piece.tags & FRAME) === 0 &&
      isSentence(piece.text),
  );
