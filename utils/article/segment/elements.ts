/** Element names by what they do to the flow of text. Everything else is a block. */

/** Never holds text to read; how a word above it is spoken (`rt`) is no part of a sentence. */
export const SILENT = new Set(
  (
    'script style template noscript svg math canvas object embed iframe frame frameset applet audio video map input ' +
    'select textarea button datalist progress meter dialog head title link meta base menu rp rt rtc'
  ).split(' '),
);

/** Lies in a line of text. */
export const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb ruby ' +
    's samp small span strike strong sub sup time tt u var wbr picture slot'
  ).split(' '),
);

/** Kept around a stretch of text, under the name that it has in the article. */
export const MARKUP = new Map([
  ['a', 'a'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'em'],
  ['em', 'em'],
  ['cite', 'em'],
  ['dfn', 'em'],
  ['var', 'em'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['mark', 'mark'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['s', 's'],
  ['strike', 's'],
  ['del', 's'],
]);

/** The title is the only first-level heading of the view; nothing goes deeper than the fourth. */
export const HEADINGS = new Map<string, 'h2' | 'h3' | 'h4'>([
  ['h1', 'h2'],
  ['h2', 'h2'],
  ['h3', 'h3'],
  ['h4', 'h4'],
  ['h5', 'h4'],
  ['h6', 'h4'],
]);
