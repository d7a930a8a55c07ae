import type { Leaf, Piece } from './leaf.ts';

const CAP = /^["“«„‘¿¡]?\p{Lu}$/u;
const GOES_ON = /^[\p{Ll}’']/u;

/** Joins a first letter that stands in a box of its own to the paragraph that it begins. */
export function joinDropCaps(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const cap = joined.at(-1);
    if (
      piece.type === 'text' &&
      cap?.type === 'text' &&
      cap.text.length <= 2 &&
      CAP.test(cap.text) &&
      GOES_ON.test(piece.text)
    ) {
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
