import { classGroups, groupBit } from '../segment/class-groups.ts';

const COMMENTS = groupBit('comments');
const LEVELS = 5;

/** Who commented has a name, too. */
export function isInComments(element: Element): boolean {
  let box: Element | null = element;
  for (let up = 0; box && up < LEVELS; up++, box = box.parentElement)
    if ((classGroups(box.getAttribute('class') ?? '') & COMMENTS) !== 0) return true;
  return false;
}
