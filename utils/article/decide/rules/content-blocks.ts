import type { Box } from '../../segment/box.ts';

/** What publishing systems (WordPress, Ghost) call blocks of the text that hold paragraphs of their own. */
const CONTENT_BLOCKS =
  /(?:^|\s)(?:wp-block-(?:columns?|media-text|details|verse|preformatted)|kg-(?:toggle|callout|header|product)-card|(?:wprm|tasty-recipes|mv-create)-(?:recipe|recipe-container|recipe-card|ingredients|instructions))(?:\s|$)/;

/** Those that hold a recipe: the article may end with one. */
export const RECIPES = /(?:^|\s)(?:wprm|tasty-recipes|mv-create)-/;

/** Boxes of facts, also on whoever is interviewed, in the languages of those who name elements in their own. */
const FACTS =
  /(?:^|[\s_-])(?:bio|person|dossier|info-?(?:box|kasten)|facts?-?box|fakta-?(?:boks|ruta)|fakten-?box|background-?box|encadre|vrezka|spravka)(?:\s|$)/;
const ON_AUTHOR = /aut(?:h?o|eu)r/i;
/** In characters. A longer one is a text of its own. */
const LONGEST_FACTS = 800;

/** Whether a box holds a part of the text: a block of a publishing system, or a few facts. One with links is for others. */
export const isContentBlock = ({ names, element }: Box): boolean =>
  CONTENT_BLOCKS.test(names) ||
  (FACTS.test(names) &&
    !ON_AUTHOR.test(names) &&
    (element.textContent?.length ?? 0) <= LONGEST_FACTS &&
    element.querySelector('a') === null);
