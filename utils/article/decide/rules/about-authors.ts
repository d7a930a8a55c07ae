import { BYLINE_WORDS } from '../../metadata/byline-words.ts';
import { isFullName } from '../../metadata/full-name.ts';
import type { Leaf, Piece } from '../../segment/leaf.ts';
import { bare } from '../../segment/text.ts';

/** A life has no more words, with its label and in as many lines. */
const LONGEST_LIFE = 90;
const MOST_LINES = 6;
/** What a life is announced with, in the languages of the interface and a few others. */
const LABEL = new RegExp(
  `^(?:${[
    'about the (?:author|writer)s?|(?:über|zu) (?:den autor|die autorin|den autoren)|zu(?:m autor|r autorin|r person)',
    "[àa] propos de l[’']aut(?:eur|eure|rice)|sobre (?:el autor|la autora|o autor|a autora)|sull[’'](?:autore|autrice)|o autor(?:ze|ce)",
    'об автор(?:е|ах)|про автор(?:а|ів|ку)|müəllif haqqında|yazar hakkında|հեղինակի մասին|(?:عن|نبذة عن) (?:الكاتب|المؤلف)',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
/** “About the author: …”, “About the author Ann Lee …”; a sentence goes on in lower case. */
const isLabelled = (text: string): boolean => {
  const [label] = LABEL.exec(text) ?? [];
  return label !== undefined && /^\s*(?:$|[^\p{L}\s]|\p{Lu})/u.test(text.slice(label.length));
};
const ROLES = new Set<string>([...BYLINE_WORDS.roles, ...BYLINE_WORDS.author]);
/** How many words before that role. */
const REACH = 14;
/** A name with a colon speaks. */
const GOES_ON = /^,? (?:\p{Ll}|\()/u;

const isText = ({ kind }: Leaf): boolean => kind === 'paragraph' || kind === 'quote';

/**
 * Where the lines begin that end with the one at `last` and tell of the author, below a label that says so; `last` where
 * there are none.
 */
export function lifeUpTo(pieces: Piece[], decided: (boolean | null)[], last: number): number {
  for (let i = last, lines = 0, words = 0; i > 0 && lines < MOST_LINES; i--) {
    const piece = pieces[i];
    if (piece?.type !== 'text' || !decided[i]) continue;
    lines++;
    words += piece.figures.words;
    if (words > LONGEST_LIFE) break;
    if (isLabelled(piece.text)) return i;
  }
  return last;
}

/**
 * Whether a last line tells of who wrote: it begins with the label, with the name of an author, or it is in italics,
 * begins with some name and says what that person is.
 */
export function isLife(leaf: Leaf, authors: string[]): boolean {
  const { text, figures, emphasised } = leaf;
  if (!isText(leaf) || figures.words > LONGEST_LIFE) return false;
  if (isLabelled(text)) return true;
  const isOfAuthor = authors.some(
    name => name.includes(' ') && text.startsWith(name) && GOES_ON.test(text.slice(name.length)),
  );
  if (isOfAuthor) return figures.quotes === 0 || tellsWork(text);
  return emphasised >= 0.9 * text.length && beginsWithName(text) && tellsWork(text);
}

const beginsWithName = (text: string): boolean => {
  const words = text.split(' ');
  return [2, 3].some(
    count => isFullName(words.slice(0, count).join(' ')) && GOES_ON.test(` ${words.slice(count, count + 2).join(' ')}`),
  );
};

/** “… is a writer”. */
const tellsWork = (text: string): boolean => text.split(' ', REACH).some(word => ROLES.has(bare(word)));
