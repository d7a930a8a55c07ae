import { directionOf } from '../direction.ts';
import { ProblemError } from '../problem.ts';
import type { Article } from '../types.ts';
import { assemble } from './content/assemble.ts';
import { numberBlocks } from './content/blocks.ts';
import { joinDropCaps } from './content/drop-caps.ts';
import { findNotes, type Notes } from './content/notes.ts';
import { sanitize } from './content/sanitize.ts';
import { hintsOf } from './decide/hints.ts';
import { decide } from './decide/index.ts';
import { readabilityVotes } from './decide/readability-votes.ts';
import { readMetadata } from './metadata/index.ts';
import { readLanguage } from './metadata/language.ts';
import { pageFacts } from './metadata/page-facts.ts';
import { isFrameset } from './segment/frames.ts';
import { segment } from './segment/index.ts';
import type { Leaf, Piece } from './segment/leaf.ts';
import { outsideOf } from './segment/outside.ts';
import { sentencesOf } from './segment/sentences.ts';
import { isTooLarge, MOST_TEXT } from './segment/size.ts';
import { siteFor } from './sites/index.ts';
import type { SiteRule } from './sites/site-rule.ts';

/**
 * The cleaned article of a document, or null where there is no text to read. Only reads: the page stays as it is.
 *
 * The page's text is cut into leaves in one walk; the block decision weighs everything that is known about each. What
 * stays is assembled into a flat tree and sanitised.
 * @param region the part of the page to read, where the user has picked one by hand: nothing outside it is looked at,
 * but for the page's metadata.
 */
export function extractArticle(document: Document, region: Element | null = null): Article | null {
  if (document.body?.localName !== 'body') return null;
  if (isTooLarge(document)) throw new ProblemError('too-large');
  // What was picked by hand goes before what a site's rule says.
  const rule = region ? null : siteFor(document.URL);
  const { links, notes } = findNotes(document, document.baseURI);
  const pieces = piecesOf(document, region ?? document.body, rule, links);
  if (lengthOf(pieces) > MOST_TEXT) throw new ProblemError('too-large');
  const facts = pageFacts(document);
  const metadata = readMetadata(facts);
  const box = rule?.body ? document.querySelector(rule.body) : null;
  const body = box && new Set(leavesOf(pieces).filter(leaf => box.contains(leaf.box.element)));
  const { kept, leftOut } = decide(
    pieces,
    hintsOf(facts, metadata),
    leaves => (region ? null : readabilityVotes(document, leaves)),
    body,
  );
  // Nothing looks like prose. Whoever has picked a part by hand means it; else a news flash may be one short sentence.
  const isRefused = !kept.length;
  const shown = isRefused ? (region ? pieces : sentencesOf(pieces)) : kept;
  const text = leavesOf(shown).map(leaf => leaf.text);
  const lang = readLanguage(facts, text.join(' '));
  const dir = directionOf(lang);
  const content = sanitize(assemble(shown, document.baseURI));
  const blocks = numberBlocks(content, dir);
  if (!blocks.length) return null;
  return { ...metadata, lang, dir, content, blocks, leftOut, notes };
}

/** The text under an element, cut into pieces; with that of its frames, where it is hardly more than a frame. */
export function piecesOf(
  document: Document,
  root: Element,
  rule: SiteRule | null = null,
  notes: Notes['links'] | undefined = undefined,
): Piece[] {
  const cutting = { notes, isOut: outsideOf(document, rule) };
  const pieces = segment(root, cutting);
  return joinDropCaps(isFrameset(document, lengthOf(pieces)) ? segment(root, { ...cutting, frames: true }) : pieces);
}

const lengthOf = (pieces: Piece[]): number => leavesOf(pieces).reduce((sum, leaf) => sum + leaf.text.length, 0);
const leavesOf = (pieces: Piece[]): Leaf[] => pieces.filter((piece): piece is Leaf => piece.type === 'text');
