/** What publishing systems (WordPress, Ghost) call blocks of the text that hold paragraphs of their own; and boxes of facts. */
export const CONTENT_BLOCKS =
  /(?:^|\s)(?:(?:[\w-]*[-_])?(?:info-?(?:box|kasten)|facts?-?box|fakta-?(?:boks|ruta)|fakten-?box|background-?box|encadre|vrezka|spravka)|wp-block-(?:columns?|media-text|details|verse|preformatted)|kg-(?:toggle|callout|header|product)-card|(?:wprm|tasty-recipes|mv-create)-(?:recipe|recipe-container|recipe-card|ingredients|instructions))(?:\s|$)/;

/** Those that hold a recipe: the article may end with one. */
export const RECIPES = /(?:^|\s)(?:wprm|tasty-recipes|mv-create)-/;
