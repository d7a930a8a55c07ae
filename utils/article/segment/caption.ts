import { type Box, boxesAround } from './box.ts';
import { groupBits } from './class-groups.ts';
import { tagBit } from './tags.ts';

const LONGEST = 400;
const CAPTION = groupBits('caption');
/** “cta-caption”: the text beside a field. */
const NEWSLETTER = groupBits('newsletter');
const MEDIA = groupBits('media');
const FIGURE = tagBit('figure');
/** What the box of a picture calls itself; `media` and `embed` are boxes of everything. */
const PICTURE_NAME = /image|img|photo|foto|picture/i;
const PICTURE = 'img, picture, amp-img, video';
/** A box with one of these is a card or a part of the text. */
const NO_CAPTION = 'h1, h2, h3, h4, h5, ul, ol, table, blockquote';
/** The box of a picture lies no further out. */
const LEVELS = 3;
/** Words in links are those of a card. */
const LINKED = 0.5;

/**
 * Whether a line that is no heading, item or quotation is the caption of a picture: by a name near it, or because it
 * stands with the picture in a `figure` or in a small box that is named after it.
 * @param near the names of the boxes near the line, see `class-groups.ts`
 */
export function isCaption(box: Box, near: number, text: string, linked: number): boolean {
  if (box.kind !== 'paragraph' || text.length >= LONGEST) return false;
  if ((near & CAPTION) !== 0 && (near & NEWSLETTER) === 0) return true;
  if (((near & MEDIA) === 0 && (box.tags & FIGURE) === 0) || linked > LINKED * text.length) return false;
  return boxesAround(box, LEVELS).some(around => isOfPicture(around) && isSmall(around.element));
}

const isOfPicture = ({ tag, called, names }: Box): boolean =>
  tag === 'figure' || ((called & MEDIA) !== 0 && PICTURE_NAME.test(names));

const isSmall = (element: Element): boolean =>
  (element.textContent?.length ?? 0) < 2 * LONGEST &&
  element.querySelector(PICTURE) !== null &&
  element.querySelector(NO_CAPTION) === null;
