import { type Box, boxesAround } from '../../segment/box.ts';
import type { Leaf } from '../../segment/leaf.ts';

/** What a box calls itself that has no place in an article. */
const NAME =
  /(?:^|[\s_-])(newsletter|sign-?up|advert|advertis\w+|ads?(?![a-z])|share(?:daddy|-?bar|-?buttons?)?(?![a-z])|sharing|related|recirc\w*|author-?(?:bio|box)|most-?(?:read|popular)|comments?(?![a-z])|(?:follow(?!-?up)|like-?us)(?![a-z])|read-?(?:more|also|next)|paywall|polls?(?![a-z])|disclaimer|copyright(?![a-z-])|subscri\w+)/;
const LEVELS = 4;
/** A name on this share of the text is the name of the article: a page may be made of “ad-container”. */
const MOST = 0.25;

/** Drops what lies in boxes that are clutter by their own name, where they hold a small part of what is kept. */
export function dropNamedBoxes(leaves: Leaf[], keep: boolean[]): boolean[] {
  const names = new Map<Box, string | null>();
  /** The word in a box's name that tells. Paragraphs share the boxes around them. */
  const nameOf = (box: Box): string | null => {
    const known = names.get(box);
    if (known !== undefined) return known;
    const name = NAME.exec(box.names.toLowerCase())?.[1] ?? null;
    names.set(box, name);
    return name;
  };
  let all = 0;
  const words = new Map<string, number>();
  const named = leaves.map((leaf, i) => {
    if (!keep[i]) return [];
    all += leaf.figures.words;
    const own = new Set(boxesAround(leaf.box, LEVELS).flatMap(box => nameOf(box) ?? []));
    for (const name of own) words.set(name, (words.get(name) ?? 0) + leaf.figures.words);
    return [...own];
  });
  const isSmall = (name: string): boolean => (words.get(name) ?? 0) < MOST * all;
  const inBox = named.map(own => own.some(isSmall));
  const boxed = leaves.reduce((sum, leaf, i) => (inBox[i] ? sum + leaf.figures.words : sum), 0);
  return boxed < MOST * all ? keep.map((kept, i) => kept && !inBox[i]) : keep;
}
