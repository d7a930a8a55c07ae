import { CAPITAL, characterBits } from '../../characters.ts';
import type { Leaf, Piece } from '../segment/leaf.ts';

const OPENS = '"“«„‘¿¡';

/** A capital, alone or after the mark that opens a quote. */
const isCap = (text: string): boolean =>
  (text.length === 1 || (text.length === 2 && OPENS.includes(text[0] ?? ''))) &&
  (characterBits(text.charCodeAt(text.length - 1)) & CAPITAL) !== 0;

const goesOn = ([first = '']: string): boolean => first !== first.toUpperCase() || first === '’' || first === "'";

/** Joins a first letter that stands in a box of its own to the paragraph that it begins. */
export function joinDropCaps(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const cap = joined.at(-1);
    if (piece.type === 'text' && cap?.type === 'text' && isCap(cap.text) && goesOn(piece.text)) {
      joined.pop();
      joined.push(join(cap, piece));
    } else joined.push(piece);
  }
  return joined;
}

const join = (cap: Leaf, rest: Leaf): Leaf => ({
  ...rest,
  children: [...cap.children, ...rest.children],
  text: cap.text + rest.text,
  sources: [...cap.sources, ...rest.sources],
});
