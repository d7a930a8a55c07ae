import { imageAddress } from '../images.ts';
import type { Piece } from '../leaf.ts';
import { bare } from '../text.ts';
import type { Hints } from './hints.ts';

type Keep = boolean | null;

/**
 * Keeps the picture between the headline and the first paragraph: one that has a caption, or that the page gives as the
 * article's own. What else stands there (portraits, logos) stays out, and so does the caption: above the text many
 * sites give the one that the picture has wherever it is shown, a teaser or a credit of an agency.
 * @param keep the decision on each piece, null for pictures, captions and the like; changed in place
 */
export function keepLeadPicture(pieces: Piece[], keep: Keep[], hints: Pick<Hints, 'title' | 'image' | 'base'>): void {
  const { title, image, base } = hints;
  const first = keep.indexOf(true);
  const name = bare(title);
  const headline = pieces.findIndex((piece, i) => i < first && piece.type === 'text' && bare(piece.text) === name);
  if (headline < 0) return;
  for (let i = headline + 1; i < first; i++) {
    const piece = pieces[i];
    if (piece?.type !== 'image') continue;
    const hasCaption = isCaption(pieces[i + 1]);
    const address = imageAddress(piece.element, base);
    if (!address || !(hasCaption || (image && fileOf(image) === fileOf(address)))) continue;
    for (let j = i; j < first; j++) keep[j] = j === i;
    return;
  }
}

const isCaption = (piece: Piece | undefined): boolean => piece?.type === 'text' && piece.kind === 'caption';

/** Pages keep one picture in several sizes; its name stays. */
const fileOf = (address: string): string => new URL(address).pathname.split('/').at(-1) ?? '';
