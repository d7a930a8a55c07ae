import { plain } from '../segment/text.ts';
import type { Byline } from './byline.ts';
import { beginsLikeOne, cueLength } from './byline-start.ts';
import { isFullName } from './full-name.ts';

/** Lines of loose text looked at. */
const MOST_LINES = 3000;
const NEAR_LINES = 60;
const LONGEST = 200;
const COLON = /[:：՝]/;

/**
 * “Author: Ann Lee” as a line of loose text, between two breaks of a line.
 * @param from the headline, for one right below it that may have no colon
 */
export function looseByline(scope: ParentNode, from: Element | null = null): Byline | null {
  // 4 is NodeFilter.SHOW_TEXT.
  const walker = (scope.ownerDocument ?? (scope as Document)).createTreeWalker(scope, 4);
  if (from) walker.currentNode = from;
  for (let seen = 0; seen < (from ? NEAR_LINES : MOST_LINES); seen++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    if (node.data.length > LONGEST || !(from || COLON.test(node.data))) continue;
    const line = plain(node.data) ?? '';
    if (beginsLikeOne(line) && isFullName(line.slice(cueLength(line)))) return { line, parts: [] };
  }
  return null;
}
