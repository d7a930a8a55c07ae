import { leadOf } from '../../metadata/byline-lead.ts';
import { parseDate } from '../../metadata/parse-date.ts';
import { parseYearless } from '../../metadata/yearless-date.ts';
import { boxesAround } from '../../segment/box.ts';
import type { Leaf, Piece } from '../../segment/leaf.ts';
import { bare } from '../../segment/text.ts';
import { saysSeeAlso } from '../evidence/find-cues.ts';
import { isLabel, isToolLabel } from '../evidence/labels.ts';
import { endsSentence } from '../evidence/own.ts';
import type { Hints } from '../hints.ts';
import { namesClip } from './clips.ts';
import { dropClosing } from './closing.ts';
import { isPictureCredit } from './credits.ts';
import { dropOpening } from './opening.ts';

type Keep = boolean | null;

/** Copies shorter than this may be meant: “No.”, a refrain, a cell. */
const COPY = 8;
/** Shorter subtitles are no paragraph. */
const STANDFIRST = 10;

/**
 * What follows from the decisions as a whole: the title, a short subtitle and the byline are shown above the article and not in it,
 * a paragraph is shown once, a label or a picture's credit is no paragraph, and a heading with nothing under it goes. A tweet between kept paragraphs stays.
 */
export function tidy(pieces: Piece[], keep: Keep[], hints: Shown): Keep[] {
  const first = keep.indexOf(true);
  const last = keep.lastIndexOf(true);
  const name = bare(hints.title);
  const seen = new Set<string>();
  let begun = false;
  const decided = pieces.map((piece, i): Keep => {
    const kept = keep[i] ?? null;
    if (piece.type !== 'text') return kept;
    if (kept === null) return isToolLabel(piece) ? false : null;
    if (!kept) return i > first && i < last && isTweet(piece) && !seen.has(piece.text);
    if ((piece.kind === 'heading' || !begun) && name !== '' && bare(piece.text) === name) return false;
    if ((!begun && isShownAbove(piece, hints)) || isNoParagraph(piece, pieces, i, i < last)) return false;
    begun = true;
    if (piece.figures.words < COPY) return true;
    if (seen.has(piece.text)) return false;
    seen.add(piece.text);
    return true;
  });
  dropOpening(pieces, decided);
  dropClosing(pieces, decided, bare(hints.siteName ?? ''), hints.authors);
  dropBareHeadings(pieces, decided);
  return decided;
}

/** What is shown above the article. */
type Shown = Pick<Hints, 'title' | 'subtitle' | 'byline' | 'authors' | 'siteName'>;

const isShownAbove = (piece: Leaf, { subtitle, byline, authors }: Shown): boolean =>
  piece.text === byline || isByline(piece, authors) || (piece.text === subtitle && !readsAsText(piece));

/** A label, a credit, the name of a clip, the beginning of a text that stands elsewhere. */
const isNoParagraph = (piece: Leaf, pieces: Piece[], i: number, isWithin: boolean): boolean =>
  isLabel(piece) ||
  isPictureCredit(piece, pieces[i - 1]) ||
  namesClip(piece, pieces[i + 1]) ||
  isCutShort(piece, pieces) ||
  (isWithin && isTeaser(piece));

/** A heading goes where nothing stays under it, and a short line where the links went that it stands over. */
function dropBareHeadings(pieces: Piece[], decided: Keep[]): void {
  for (let i = decided.length - 1, under: number | null = null; i >= 0; i--) {
    const piece = pieces[i];
    if (piece?.type !== 'text' || !decided[i]) continue;
    const isBare =
      piece.kind === 'heading' &&
      (under === null || isLeftAlone(piece, pieces.slice(i + 1, under + 1), decided, i + 1));
    const mayHead = piece.kind === 'heading' || (piece.kind === 'paragraph' && piece.figures.words <= LONGEST_LABEL);
    if (isBare || (mayHead && headsLinks(piece, pieces.slice(i + 1, i + 1 + FEWEST_LINKS), decided, i + 1)))
      decided[i] = false;
    else under = i;
  }
}

/** “Contents”, which is no heading everywhere. */
const LONGEST_LABEL = 3;

/** A short heading over a list of links, which went: a standfirst may have the article's tags below it. */
function headsLinks({ text }: Leaf, below: Piece[], decided: Keep[], from: number): boolean {
  const isLink = (piece: Piece, i: number): boolean =>
    piece.type === 'text' &&
    piece.kind === 'item' &&
    piece.linked >= LINKED * piece.text.length &&
    decided[from + i] === false;
  return !endsSentence(text) && below.length === FEWEST_LINKS && below.every(isLink);
}
const FEWEST_LINKS = 2;
const LINKED = 0.6;

/** A heading in a box of its own of which nothing else stayed: the next thing that did is another heading, outside. */
function isLeftAlone({ box: { parent } }: Leaf, after: Piece[], decided: Keep[], from: number): boolean {
  const next = after.at(-1);
  const isIn = (piece: Piece | undefined): boolean =>
    piece?.type === 'text' && parent !== null && boxesAround(piece.box, BOX_LEVELS).includes(parent);
  return (
    next?.type === 'text' &&
    next.kind === 'heading' &&
    !isIn(next) &&
    after.some((piece, i) => decided[from + i] === false && isIn(piece))
  );
}

const BOX_LEVELS = 4;
const ELLIPSIS = /\s*\[?(?:…|\.\.\.)\]?$/;

/** A teaser: what a paragraph of the page begins with, up to the three dots. */
function isCutShort({ text, figures }: Leaf, pieces: Piece[]): boolean {
  if (figures.words < COPY || !ELLIPSIS.test(text)) return false;
  const start = text.replace(ELLIPSIS, '');
  return pieces.some(other => other.type === 'text' && other.text.length > text.length && other.text.startsWith(start));
}

/** “The gate is watched, though… Read more”: what another article begins with, and a link to the rest. */
function isTeaser({ text, links, linked }: Leaf): boolean {
  const dots = Math.max(text.lastIndexOf('…'), text.lastIndexOf('...'));
  return (
    links > 0 && dots > 0 && linked >= text.length - dots - 5 && saysSeeAlso(text.slice(dots).replace(/^[\s.…]+/, ''))
  );
}

/** “By Ann Lee, 5 July 2026”: who wrote, led by a word or beside the date. */
const isByline = ({ text, figures }: Leaf, authors: string[]): boolean =>
  figures.words <= LONGEST_BYLINE &&
  !endsSentence(text) &&
  authors.some(name => text.includes(name)) &&
  (leadOf(text) > 0 || parseDate(text) !== null || parseYearless(text, ANY_YEAR) !== null);
const LONGEST_BYLINE = 12;
const ANY_YEAR = '2024-12-31';

/** A standfirst that reads as the first paragraph is text: people speak in it, and many a text goes on from it. */
const readsAsText = ({ text, figures }: Leaf): boolean => figures.words >= STANDFIRST && endsSentence(text);

/** The text of a post that the article shows, as its site's embed code marks it. */
const isTweet = ({ box }: Leaf): boolean =>
  boxesAround(box, POST_LEVELS).some(({ tag, names }) => tag === 'blockquote' && POST.test(names));

const POST_LEVELS = 5;
const POST = /\b(?:twitter-tweet|bluesky-embed|instagram-media)\b/;
