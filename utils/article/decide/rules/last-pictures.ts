import type { Piece } from '../../segment/leaf.ts';

/** An article with fewer pictures is no photo story. */
const FEWEST = 3;
/** Pictures in a row share an element so many levels up, or a nearer one. */
const LEVELS = 3;

/**
 * How far an article reaches that ends with pictures: a photo story's last ones stand below its last paragraph, in a row
 * with the others.
 * @param first and `last`: the lines that the article begins and ends with
 * @returns the index of the last picture or caption of that row, or else `last`
 */
export function lastOfPictures(pieces: Piece[], first: number, last: number): number {
  const inside = pieces.slice(first, last + 1).flatMap(piece => (piece.type === 'image' ? [piece.element] : []));
  if (inside.length < FEWEST) return last;
  const rows = inside.map(holders);
  const isInRow = (element: Element): boolean => {
    const own = holders(element);
    return rows.some(row => row.some((holder, level) => holder === own[level]));
  };
  let end = last;
  for (let i = last + 1; i < pieces.length; i++) {
    const piece = pieces[i];
    const isPicture = piece?.type === 'image' && isInRow(piece.element);
    const isCaption = piece?.type === 'text' && piece.kind === 'caption' && end > last;
    if (isPicture || isCaption) end = i;
    else if (piece?.type === 'text' && piece.figures.letters > 0) break;
  }
  return end;
}

/** The elements that hold the picture's figure, from the inside out. */
function holders(picture: Element): Element[] {
  const found: Element[] = [];
  for (
    let at = (picture.closest('figure') ?? picture).parentElement;
    at && found.length < LEVELS;
    at = at.parentElement
  )
    found.push(at);
  return found;
}
