import { imageAddress } from '../../content/images.ts';
import type { Piece } from '../../segment/leaf.ts';
import { bare } from '../../segment/text.ts';
import type { Hints } from '../hints.ts';

type Keep = boolean | null;
type LeadHints = Pick<Hints, 'title' | 'subtitle' | 'image' | 'base'>;

/**
 * Keeps the picture between the headline and the first paragraph: one that has a caption, or that the page gives as the
 * article's own. What else stands there (portraits, logos) stays out, and so does the caption: above the text many
 * sites give the one that the picture has wherever it is shown, a teaser or a credit of an agency. A standfirst that
 * stays does not count as the first paragraph.
 * @param keep the decision on each piece, null for pictures, captions and the like; changed in place
 */
export function keepLeadPicture(pieces: Piece[], keep: Keep[], hints: LeadHints): void {
  const { title, subtitle, image, base } = hints;
  const isText = (piece: Piece | undefined, text: string | null): boolean =>
    piece?.type === 'text' && piece.text === text;
  const first = keep.findIndex((kept, i) => kept === true && !isText(pieces[i], subtitle));
  const name = bare(title);
  const headline = pieces.findIndex(piece => piece.type === 'text' && bare(piece.text) === name);
  if (headline < 0) return;
  const isLead = (piece: Piece | undefined, i: number): boolean => {
    const address = piece?.type === 'image' ? imageAddress(piece.element, base) : null;
    return address !== null && (isCaption(pieces[i + 1]) || (image !== null && fileOf(image) === fileOf(address)));
  };
  let lead = headline + 1;
  while (lead < first && !isLead(pieces[lead], lead)) lead++;
  for (let i = headline + 1; i < first; i++) if (keep[i] === null) keep[i] = i === lead;
}

const isCaption = (piece: Piece | undefined): boolean => piece?.type === 'text' && piece.kind === 'caption';

/** Pages keep one picture in several sizes; its name stays. */
const fileOf = (address: string): string => new URL(address).pathname.split('/').at(-1) ?? '';
