import type { Box } from './box.ts';

const ARROWS = /^(?:[\s↩↵⏎⮌⤴↑⇑▲]|\uFE0E|\uFE0F)+$/;

/** Whether a link is nothing but an arrow to another place of its page: “↩” after a note, “↑” to the top. */
export const isWayBack = ({ tag, bare, element }: Box): boolean =>
  tag === 'a' && !bare && /#/.test(element.getAttribute('href') ?? '') && ARROWS.test(element.textContent ?? '');
