/** What publishing systems (WordPress, Ghost) call blocks of the text that hold paragraphs of their own. */
export const CONTENT_BLOCKS =
  /(?:^|\s)(?:wp-block-(?:columns?|media-text|details|verse|preformatted)|kg-(?:toggle|callout|header|product)-card)(?:\s|$)/;
