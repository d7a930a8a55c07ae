import { type Box, boxesAround } from '../../segment/box.ts';
import type { Leaf } from '../../segment/leaf.ts';

/** What a box calls itself that has no place in an article. */
const NAME =
  /(?:^|[\s_-])(?:newsletter|sign-?up|advert|advertis\w+|ads?(?![a-z])|share(?:daddy|-?bar|-?buttons?)?(?![a-z])|sharing|related|recirc\w*|author-?(?:bio|box)|most-?(?:read|popular)|read-?(?:more|also|next)|paywall|subscri\w+)/;
const LEVELS = 4;
/** A name on this share of the text is the name of the article: a page may be made of “ad-container”. */
const MOST = 0.25;

/** Drops what lies in boxes that are clutter by their own name, where they hold a small part of what is kept. */
export function dropNamedBoxes(leaves: Leaf[], keep: boolean[]): boolean[] {
  const clutter = new Map<Box, boolean>();
  /** Paragraphs share the boxes around them. */
  const isClutter = (box: Box): boolean => {
    const known = clutter.get(box);
    if (known !== undefined) return known;
    const is = NAME.test(box.names.toLowerCase());
    clutter.set(box, is);
    return is;
  };
  let all = 0;
  let boxed = 0;
  const inBox = leaves.map((leaf, i) => {
    if (!keep[i]) return false;
    const { words } = leaf.figures;
    const named = boxesAround(leaf.box, LEVELS).some(isClutter);
    all += words;
    if (named) boxed += words;
    return named;
  });
  return boxed < MOST * all ? keep.map((kept, i) => kept && !inBox[i]) : keep;
}
