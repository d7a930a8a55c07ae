import type { Piece } from '../leaf.ts';
import { bare, countWords } from '../text.ts';

type Keep = boolean | null;

/** Copies shorter than this may be meant: “No.”, a refrain, a cell. */
const COPY = 8;

/**
 * What follows from the decisions as a whole: the title is shown above the article and not in it, a paragraph is shown
 * once, and a heading with nothing under it goes. A tweet between kept paragraphs stays.
 */
export function tidy(pieces: Piece[], keep: Keep[], title: string): Keep[] {
  const first = keep.indexOf(true);
  const last = keep.lastIndexOf(true);
  const name = bare(title);
  const seen = new Set<string>();
  const decided = pieces.map((piece, i): Keep => {
    const kept = keep[i] ?? null;
    if (piece.type !== 'text' || kept === null) return kept;
    if (!kept) return i > first && i < last && isTweet(piece.element) && !seen.has(piece.text);
    if (piece.kind === 'heading' && name !== '' && bare(piece.text) === name) return false;
    if (countWords(piece.text) < COPY) return true;
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

/** The text of a post that the article shows, as its site's embed code marks it. */
const isTweet = (element: Element): boolean =>
  element.closest('blockquote.twitter-tweet, blockquote.bluesky-embed, blockquote.instagram-media') !== null;
