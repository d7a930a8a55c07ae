import { groupBits, hasGroup } from '../segment/class-groups.ts';

const COMMENTS = groupBits('comments');
const LEVELS = 5;

/** Who commented has a name, too. */
export function isInComments(element: Element): boolean {
  let box: Element | null = element;
  for (let up = 0; box && up < LEVELS; up++, box = box.parentElement) if (hasGroup(box, COMMENTS)) return true;
  return false;
}
