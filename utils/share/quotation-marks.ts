/** The outer quotation marks of a language (CLDR, `delimiters`); the rest use the English ones. */
const QUOTATION_MARKS = new Map<string, [open: string, close: string]>([
  ['ar', ['”', '“']],
  ['be', ['«', '»']],
  ['bg', ['„', '“']],
  ['cs', ['„', '“']],
  ['da', ['“', '”']],
  ['de', ['„', '“']],
  ['el', ['«', '»']],
  ['es', ['«', '»']],
  ['et', ['„', '“']],
  ['fa', ['«', '»']],
  ['fi', ['”', '”']],
  ['fr', ['« ', ' »']],
  ['hy', ['«', '»']],
  ['it', ['«', '»']],
  ['ja', ['「', '」']],
  ['ka', ['„', '“']],
  ['lt', ['„', '“']],
  ['no', ['«', '»']],
  ['pl', ['„', '”']],
  ['pt', ['“', '”']],
  ['ro', ['„', '”']],
  ['ru', ['«', '»']],
  ['sv', ['”', '”']],
  ['uk', ['«', '»']],
  ['zh', ['“', '”']],
]);

/** Text between the quotation marks of a language, by BCP 47 tag. */
export function quoted(text: string, lang: string): string {
  const [open, close] = QUOTATION_MARKS.get(lang.toLowerCase().split('-')[0] ?? '') ?? ['“', '”'];
  return `${open}${text}${close}`;
}
