import { leadOf } from '../../metadata/byline-lead.ts';
import { parseDate } from '../../metadata/parse-date.ts';
import { type Box, boxesAround } from '../../segment/box.ts';
import { groupBits } from '../../segment/class-groups.ts';
import type { Leaf } from '../../segment/leaf.ts';
import { saysSeeAlso } from '../evidence/find-cues.ts';
import { endsSentence } from '../evidence/own.ts';

/** Less than for other text is enough between two paragraphs that stay. */
const ENOUGH = 0.05;
const SURE = 0.5;
/** Of a paragraph that stays and that stands elsewhere than most of the text. */
const SURE_OUTSIDE = 0.9;
const MOST_LINKED = 0.1;
/** More is asked of the heading of a box whose text is in doubt. */
const ENOUGH_IN_DOUBT = 0.2;
/** The text of an entry lies in no more boxes than these. */
const LEVELS = 3;

/**
 * A heading between two paragraphs of the main region that stay is a subhead: it stays, too, also in a box of its own. So
 * does one right before such a paragraph in the same element: that of an entry, a slide, a box of facts.
 */
export function keepSubheads(leaves: Leaf[], votes: number[], verdicts: number[], keep: boolean[]): boolean[] {
  /** The line before, but for those of a picture. */
  const before = (i: number): number => (!keep[i - 1] && isOfPicture(leaves[i - 1]) ? before(i - 1) : i - 1);
  /** The line after, but for who wrote it and when: a page may be of several articles. */
  const after = (i: number): number => (!keep[i + 1] && tellsWhoOrWhen(leaves[i + 1]) ? after(i + 1) : i + 1);
  const isSure = (i: number): boolean => keep[i] === true && (verdicts[i] ?? 0) >= (votes[i] ? SURE : SURE_OUTSIDE);
  return keep.map((kept, i) => {
    const leaf = leaves[i];
    if (kept || !leaf || !(leaf.kind === 'heading' || isCalledHeading(leaf)) || saysSeeAlso(leaf.text)) return kept;
    const verdict = verdicts[i] ?? 0;
    if (verdict < ENOUGH || leaf.linked > MOST_LINKED * leaf.text.length) return false;
    const next = after(i);
    if (next > i + 1) return verdict >= ENOUGH_IN_DOUBT && isSure(next) && isSure(before(i));
    const isHead = votes[i] === 1 && votes[next] === 1 && isOver(leaf, leaves[next]);
    const past = keep.lastIndexOf(true, i);
    const isPast =
      leaf.kind === 'heading' &&
      leaves[next]?.kind !== 'heading' &&
      i - past <= FAR &&
      isSure(past) &&
      areInRow(leaf, leaves[next], leaves[past]);
    return isSure(next)
      ? isHead || isSure(before(i)) || isPast
      : isHead && keep[next] === true && verdict >= ENOUGH_IN_DOUBT;
  });
}

/** A box that went between a paragraph and a heading has so many lines. */
const FAR = 8;
/** The parts of an article lie so deep in the element that holds them all. */
const ROW_LEVELS = 6;

/** Whether a heading, the line after it and one before stand in one row: the innermost box around the first two holds the third. */
function areInRow({ box }: Leaf, next: Leaf | undefined, before: Leaf | undefined): boolean {
  const around = new Set(next ? boxesAround(next.box, ROW_LEVELS) : []);
  const row = boxesAround(box, ROW_LEVELS).find(one => around.has(one));
  return row !== undefined && before !== undefined && boxesAround(before.box, ROW_LEVELS).includes(row);
}

/** “By Ann Lee”, “5 July 2026”. */
const tellsWhoOrWhen = (leaf: Leaf | undefined): boolean =>
  leaf?.kind === 'paragraph' &&
  leaf.figures.words <= LONGEST_BYLINE &&
  !endsSentence(leaf.text) &&
  (leadOf(leaf.text) > 0 || parseDate(leaf.text) !== null);
const LONGEST_BYLINE = 8;

/** A caption, or a line that stands with a picture and little else, whatever it is called. */
const isOfPicture = (leaf: Leaf | undefined): boolean =>
  leaf?.kind === 'caption' || (leaf?.kind === 'paragraph' && boxesAround(leaf.box, PICTURE_LEVELS).some(isPictureBox));

const isPictureBox = ({ element }: Box): boolean =>
  (element.textContent?.length ?? 0) < LONGEST_CAPTION && element.querySelector('img, picture') !== null;
const LONGEST_CAPTION = 200;
/** Page builders put wrappers around the words beside it. */
const PICTURE_LEVELS = 5;

const TITLE = groupBits('title');
/** In the languages of those who name elements in their own. */
const SUBHEAD = /sub-?head|cross-?head|inter-?titre|zwischen-?(?:titel|ueberschrift)|podzagolovok|ara-?baslik/i;
const LONGEST = 100;

/** A line that its element calls a title, and that is none of a card: page builders have no headings. */
export const isCalledHeading = ({ kind, box, text }: Leaf): boolean =>
  kind === 'paragraph' &&
  ((box.called & TITLE) !== 0 || SUBHEAD.test(box.names)) &&
  text.length <= LONGEST &&
  !endsSentence(text);

/** Whether a paragraph lies in what holds the heading before it, or the heading's own `header`. */
function isOver({ kind, box }: Leaf, next: Leaf | undefined): boolean {
  const holder = box.parent?.tag === 'header' ? box.parent.parent : box.parent;
  return (
    kind === 'heading' &&
    next?.kind === 'paragraph' &&
    holder !== null &&
    boxesAround(next.box, LEVELS).includes(holder)
  );
}
