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
  const words = new Map<string, number>();
  const named = leaves.map((leaf, i) => {
    if (!keep[i]) return [];
    all += leaf.figures.words;
    const boxes = boxesAround(leaf.box, LEVELS).filter(isClutter);
    for (const names of new Set(boxes.map(box => box.names)))
      words.set(names, (words.get(names) ?? 0) + leaf.figures.words);
    return boxes;
  });
  const isSmall = ({ names }: Box): boolean => (words.get(names) ?? 0) < MOST * all;
  const inBox = named.map(boxes => boxes.some(isSmall));
  const boxed = leaves.reduce((sum, leaf, i) => (inBox[i] ? sum + leaf.figures.words : sum), 0);
  return boxed < MOST * all ? keep.map((kept, i) => kept && !inBox[i]) : keep;
}
