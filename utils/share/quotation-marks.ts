type Marks = [open: string, close: string, innerOpen: string, innerClose: string];

const ENGLISH: Marks = ['“', '”', '‘', '’'];
const GERMAN: Marks = ['„', '“', '‚', '‘'];
const ROMANCE: Marks = ['«', '»', '“', '”'];
const RUSSIAN: Marks = ['«', '»', '„', '“'];
const POLISH: Marks = ['„', '”', '«', '»'];
const SWEDISH: Marks = ['”', '”', '’', '’'];

/**
 * The quotation marks of a language, and those of a quotation within (CLDR, `delimiters`; of Arabic those that its press
 * uses); the rest use the English ones.
 */
const QUOTATION_MARKS = new Map<string, Marks>([
  ['ar', ROMANCE],
  ['be', RUSSIAN],
  ['bg', GERMAN],
  ['cs', GERMAN],
  ['de', GERMAN],
  ['el', ROMANCE],
  ['es', ROMANCE],
  ['et', GERMAN],
  ['fa', ['«', '»', '‹', '›']],
  ['fi', SWEDISH],
  ['fr', ['«\u00A0', '\u00A0»', '“', '”']],
  ['hy', ROMANCE],
  ['it', ROMANCE],
  ['ja', ['「', '」', '『', '』']],
  ['ka', GERMAN],
  ['lt', GERMAN],
  ['no', ['«', '»', '‘', '’']],
  ['pl', POLISH],
  ['ro', POLISH],
  ['ru', RUSSIAN],
  ['sv', SWEDISH],
  ['uk', RUSSIAN],
]);

/** Text between the quotation marks of a language, by BCP 47 tag. Where it has such marks itself, they become inner ones. */
export function quoted(text: string, lang: string): string {
  const [open, close, innerOpen, innerClose] = QUOTATION_MARKS.get(lang.toLowerCase().split('-')[0] ?? '') ?? ENGLISH;
  const inner = text.replaceAll(around(open), innerOpen).replaceAll(around(close), innerClose);
  return `${open}${inner}${close}`;
}

/** A mark, with any space that belongs to it: French sets one. */
const around = (mark: string) => (mark.length > 1 ? new RegExp(mark.replace(/\s/, '\\s?'), 'g') : mark);
