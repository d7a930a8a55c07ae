/** What publishing systems (WordPress, Ghost) call blocks of the text that hold paragraphs of their own; recipes among them. */
export const CONTENT_BLOCKS =
  /(?:^|\s)(?:wp-block-(?:columns?|media-text|details|verse|preformatted)|kg-(?:toggle|callout|header|product)-card|(?:wprm|tasty-recipes|mv-create)-(?:ingredients|instructions|recipe-ingredients-container|recipe-instructions-container|recipe))(?:\s|$)/;
