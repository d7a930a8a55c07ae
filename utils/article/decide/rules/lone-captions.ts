import type { Group, Piece } from '../../segment/leaf.ts';

/**
 * Drops the captions of figures without a picture of which nothing else stays: the name below a pull quote that went.
 * @param decided the decision on each piece, null for captions; changed in place
 */
export function dropLoneCaptions(pieces: Piece[], decided: (boolean | null)[]): void {
  const figureOf = ({ groups }: Piece): Group | undefined => groups.findLast(({ name }) => name === 'figure');
  const isCaption = (piece: Piece): boolean => piece.type === 'text' && piece.kind === 'caption';
  const dropped = new Set<Group | undefined>();
  pieces.forEach((piece, i) => {
    if (piece.type === 'text' && !isCaption(piece) && decided[i] === false) dropped.add(figureOf(piece));
  });
  dropped.delete(undefined);
  if (!dropped.size) return;
  pieces.forEach((piece, i) => {
    if (piece.type !== 'text' || (decided[i] && !isCaption(piece))) dropped.delete(figureOf(piece));
  });
  pieces.forEach((piece, i) => {
    if (isCaption(piece) && dropped.has(figureOf(piece))) decided[i] = false;
  });
}
