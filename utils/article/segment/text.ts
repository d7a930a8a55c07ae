import { CAPITAL, characterBits, DENSE, LETTER, MARK, NUMBER, QUOTE } from '../../characters.ts';

/** Makes a word. */
const PART = LETTER | NUMBER;
// Controls, soft hyphens, zero-width spaces, joiners of nothing, byte order marks and direction overrides: invisible, and
// they break a search for the words. ZWNJ and ZWJ stay: Persian and emoji need them.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;
/** But for a single space. */
const SPACES = /\s{2,}|[^\S ]/g;
const UNCLEAN = new RegExp(`${INVISIBLE.source}|${SPACES.source}`);

/** Single spaces and no invisible characters; the edges stay. */
export function collapse(text: string): string {
  return UNCLEAN.test(text) ? text.replace(INVISIBLE, '').replace(SPACES, ' ') : text;
}

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
  return plain(unescaped(value).replace(TAG, ' '));
}

function unescaped(value: string): string {
  return value.replace(ENTITY, (all, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED.get(name) ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/**
 * What is neither letter nor figure among the characters of Europe's alphabets and of general punctuation; and all other
 * characters. Two patterns without Unicode classes, which a browser takes long to make ready: most texts need no more.
 */
const GAP = /[\0-/:-`{-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u055a-\u055f\u0589\u058a\u2000-\u206f]+/g;
const OTHER = /[^\0-\u02af\u0400-\u0481\u048a-\u052f\u0531-\u0556\u055a-\u055f\u0561-\u0587\u0589\u058a\u2000-\u206f]/;

/** Has one form only. */
const COMPOSED = /^[\0-\x7f‘’“”–—]*$/;

/** The vowels of Arabic and the stroke that draws a word out: some write them, some do not. */
export const VOWELS = /[\u0640\u064b-\u0652]/g;

/** Letters and digits alone, lower case: for comparing, never for showing. */
export function bare(text: string): string {
  // The capital of Turkish is two characters in small letters.
  const folded = (COMPOSED.test(text) ? text : text.normalize('NFKC').replaceAll('İ', 'i')).toLowerCase();
  if (!OTHER.test(folded)) return folded.replace(GAP, ' ').trim();
  const low = folded.replace(VOWELS, '');
  let kept = '';
  let from = -1;
  for (let i = 0; i <= low.length; i++) {
    const isPart = i < low.length && (characterBits(low.charCodeAt(i)) & PART) !== 0;
    if (isPart && from < 0) from = i;
    if (isPart || from < 0) continue;
    kept += kept ? ` ${low.slice(from, i)}` : low.slice(from, i);
    from = -1;
  }
  return kept;
}

/** A text in figures: `words`, of which a character of a script without spaces is half a one, and characters by kind. */
export type TextFigures = {
  words: number;
  letters: number;
  capitals: number;
  digits: number;
  marks: number;
  quotes: number;
};

/** Counts in one pass what the evidence asks of a text. */
export function measureText(text: string): TextFigures {
  let words = 0;
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let marks = 0;
  let quotes = 0;
  let dense = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const bits = characterBits(unit);
    if (bits & PART) {
      if (!(before & PART)) words++;
      if (bits & LETTER) letters++;
      else if (unit <= 0x39) digits++;
      if (bits & CAPITAL) capitals++;
      if (bits & DENSE) dense++;
    } else if (bits & MARK) {
      marks++;
      if (bits & QUOTE) quotes++;
    }
    before = bits;
  }
  return { words: dense > words ? dense / 2 : words, letters, capitals, digits, marks, quotes };
}

/** The number of words; a character of a script without spaces counts as half a word. */
export const countWords = (text: string): number => measureText(text).words;
