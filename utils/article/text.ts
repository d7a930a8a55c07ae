// Soft hyphens, zero-width spaces, joiners of nothing, byte order marks and direction overrides: invisible, and they
// break a search for the words. ZWNJ and ZWJ stay: Persian and emoji need them.
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]|(?![\t\n\v\f\r])\p{Cc}/gu;

/** Single spaces and no invisible characters; the edges stay. */
export const collapse = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ');

/** Plain text for the eye: single spaces, no edges; null where nothing is left. */
export function plain(text: string | null | undefined): string | null {
  return text ? collapse(text).trim() || null : null;
}

const NAMED = new Map(
  Object.entries({
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    laquo: '«',
    raquo: '»',
    bdquo: '„',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ouml: 'ö',
    uuml: 'ü',
    auml: 'ä',
    szlig: 'ß',
    ccedil: 'ç',
  }),
);
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const TAG = /<\/?[a-z!][^<>]{0,1000}>/gi;

/** Plain text of a value that a page may have escaped twice, or put markup in: `A&rsquo;s <em>plan</em>`. */
export function plainValue(value: string | null | undefined): string | null {
  if (!value) return null;
  const decoded = value.replace(ENTITY, (all, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED.get(name) ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
  return plain(decoded.replace(TAG, ' '));
}

/** Letters and digits alone, lower case: for comparing, never for showing. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The number of words; a character of a script without spaces counts as half a word. */
export function countWords(text: string): number {
  const cjk = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return cjk > words ? cjk / 2 : words;
}
