import type { ElementContent } from 'hast';
import type { Leaf } from '../../segment/leaf.ts';
import { bare } from '../../segment/text.ts';
import { isSeeAlso } from '../evidence/find-cues.ts';
import { endsSentence } from '../evidence/own.ts';

/** What a label of pointers may be no longer than: “Read also:”. */
const LONGEST = 40;
/** A line that points elsewhere is a link for the most part. */
const LINKED = 0.6;

/** Drops the links below a line that says “Read also” and nothing else. The line itself is a label. */
export function dropPointers(leaves: Leaf[], keep: boolean[]): boolean[] {
  let isBelow = false;
  return keep.map((kept, i) => {
    const leaf = leaves[i] as Leaf;
    if (leaf.text.length <= LONGEST && isSeeAlso(bare(leaf.text))) isBelow = true;
    else if (leaf.linked < LINKED * leaf.text.length) isBelow = false;
    else if (isBelow) return false;
    return kept;
  });
}

/** More of them are what a text is made of: a round-up. */
const MOST_TITLES = 3;
const MOST_WORDS = 20;
const FEWEST_WORDS = 3;
/** As good as all. */
const WHOLE = 0.95;

/**
 * Drops a line between sentences of the text that is one link to another page of the site and no sentence: the title of
 * another article.
 */
export function dropTitles(leaves: Leaf[], keep: boolean[]): boolean[] {
  const isSentence = (leaf: Leaf | undefined): boolean => leaf?.kind === 'paragraph' && endsSentence(leaf.text);
  const isBetween = (i: number): boolean =>
    i > 0 && isSentence(leaves[keep.lastIndexOf(true, i - 1)]) && isSentence(leaves[keep.indexOf(true, i + 1)]);
  const titles = keep.map((kept, i) => kept && isTitle(leaves[i] as Leaf) && isBetween(i));
  return titles.filter(Boolean).length > MOST_TITLES ? keep : keep.map((kept, i) => kept && !titles[i]);
}

const isTitle = ({ kind, text, figures, links, linked, children, box }: Leaf): boolean =>
  kind === 'paragraph' &&
  links === 1 &&
  figures.words >= FEWEST_WORDS &&
  figures.words <= MOST_WORDS &&
  linked >= WHOLE * text.length &&
  !endsSentence(text) &&
  // In capitals it is set as a heading of this text.
  figures.capitals < figures.letters &&
  staysHere(children, box.element.ownerDocument.baseURI);

function staysHere(children: ElementContent[], base: string): boolean {
  return children.some(child => {
    if (child.type !== 'element') return false;
    const { href } = child.properties;
    if (typeof href !== 'string') return staysHere(child.children, base);
    const [to, here] = URL.canParse(href, base) ? [new URL(href, base), new URL(base)] : [];
    return to !== undefined && to.host === here?.host && to.pathname !== here.pathname;
  });
}
