import type { Box } from './box.ts';
import { isCaption } from './caption.ts';
import { groupBits } from './class-groups.ts';
import type { Leaf } from './leaf.ts';
import type { Line } from './line.ts';
import { measureText } from './text.ts';

/** Who wrote a post that the article shows: “— Harbour Office (@harbour) July 5”. */
const POST = groupBits('post');
const CREDIT = /[—–-]\s*[^—–()]{1,60}\(@[\w.-]{1,60}\)/;
/** The boxes nearest to a leaf whose names speak for it. */
const NEAR = 4;

/** Where the credit of a post begins in a text inside `box`; -1 where there is none. */
export const creditAt = (box: Box, text: string): number => ((box.around & POST) === 0 ? -1 : text.search(CREDIT));

/**
 * A line as a leaf, with the evidence of the boxes around it.
 * @param top the innermost of them
 */
export function leafOf({ children, text, sources, linked, emphasised, links }: Line, top: Box): Leaf {
  // The evidence is that of the innermost block: an inline wrapper is no container.
  let box = top;
  while (!box.block && box.parent) box = box.parent;
  const near = namesNear(top);
  const isCredit = (near & POST) !== 0 && text.search(CREDIT) === 0;
  return {
    type: 'text',
    kind: isCredit || isCaption(box, near, text, linked) ? 'caption' : box.kind,
    name: box.name,
    children,
    text,
    figures: measureText(text),
    groups: box.groups,
    sources,
    linked,
    emphasised,
    links,
    box,
    near,
    around: top.around,
    tags: top.tags,
    depth: top.depth,
    hidden: top.hidden,
  };
}

function namesNear(box: Box): number {
  let names = 0;
  for (let at: Box | null = box, n = 0; at && n < NEAR; at = at.parent, n++) names |= at.called;
  return names;
}
