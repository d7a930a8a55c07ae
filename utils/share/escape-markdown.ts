/** Text as it stands in a Markdown paragraph: no mark of the page's text becomes markup or a link. */
export const escapeMarkdown = (text: string) =>
  text.replace(/[\\`*_[\]<>~|#]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');
