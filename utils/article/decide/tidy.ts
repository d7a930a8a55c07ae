import { boxesAround } from '../box.ts';
import type { Leaf, Piece } from '../leaf.ts';
import { parseDate } from '../metadata/parse-date.ts';
import { bare } from '../text.ts';
import { saysSeeAlso } from './find-cues.ts';
import type { Hints } from './hints.ts';

type Keep = boolean | null;

/** Copies shorter than this may be meant: “No.”, a refrain, a cell. */
const COPY = 8;

/**
 * What follows from the decisions as a whole: the title and the subtitle are shown above the article and not in it,
 * a paragraph is shown once, a date is no paragraph, and a heading with nothing under it goes. A tweet between kept paragraphs stays.
 */
export function tidy(pieces: Piece[], keep: Keep[], { title, subtitle }: Pick<Hints, 'title' | 'subtitle'>): Keep[] {
  const first = keep.indexOf(true);
  const last = keep.lastIndexOf(true);
  const name = bare(title);
  const seen = new Set<string>();
  let begun = false;
  const decided = pieces.map((piece, i): Keep => {
    const kept = keep[i] ?? null;
    if (piece.type !== 'text' || kept === null) return kept;
    if (!kept) return i > first && i < last && isTweet(piece) && !seen.has(piece.text);
    if (piece.kind === 'heading' && name !== '' && bare(piece.text) === name) return false;
    if (isPointer(piece)) return false;
    if (!begun && piece.text === subtitle) return false;
    if (isDate(piece)) return false;
    begun = true;
    if (piece.figures.words < COPY) return true;
    if (seen.has(piece.text)) return false;
    seen.add(piece.text);
    return true;
  });
  for (let i = decided.length - 1, under = false; i >= 0; i--) {
    const piece = pieces[i];
    if (piece?.type !== 'text' || !decided[i]) continue;
    if (piece.kind === 'heading' && !under) decided[i] = false;
    else under = true;
  }
  return decided;
}

/** “Read more: …”: a short line that is all link and says what it is. */
const isPointer = (leaf: Leaf): boolean =>
  leaf.linked / leaf.text.length > 0.6 && leaf.figures.words < 25 && saysSeeAlso(leaf.text);

/** A line that is a date and nothing else. */
const isDate = ({ text, figures }: Leaf): boolean =>
  figures.words <= 7 && !/[.!?]$/.test(text) && parseDate(text) !== null;

/** The text of a post that the article shows, as its site's embed code marks it. */
const isTweet = ({ box }: Leaf): boolean =>
  boxesAround(box, POST_LEVELS).some(({ element, names }) => element.localName === 'blockquote' && POST.test(names));

const POST_LEVELS = 5;
const POST = /\b(?:twitter-tweet|bluesky-embed|instagram-media)\b/;
