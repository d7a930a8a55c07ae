import { documentOf } from '../pick/region.ts';
import type { Article } from '../types.ts';
import { assemble } from './assemble.ts';
import { numberBlocks } from './blocks.ts';
import { hintsOf } from './decide/hints.ts';
import { decide } from './decide/index.ts';
import { joinDropCaps } from './drop-caps.ts';
import type { Leaf } from './leaf.ts';
import { readMetadata } from './metadata/index.ts';
import { findNotes } from './notes.ts';
import { cloneForReading } from './prepare.ts';
import { sanitize } from './sanitize.ts';
import { segment } from './segment.ts';
import { siteFor } from './sites/index.ts';
import { isTooLarge } from './size.ts';
import { readabilityVotes } from './vote.ts';

/**
 * The cleaned article of a document, or null where there is no text to read. Works on a clone: the page stays as it is.
 *
 * The page's text is cut into leaves; Readability votes on each; the block decision weighs that vote with everything
 * else that is known about the leaf. What stays is assembled into a flat tree and sanitised.
 * @param region the part of the page to read, where the user has picked one by hand: nothing outside it is looked at,
 * but for the page's metadata.
 */
export function extractArticle(document: Document, region: Element | null = null): Article | null {
  if (document.body?.localName !== 'body' || isTooLarge(document)) return null;
  const metadata = readMetadata(document);
  const source = region ? documentOf(document, region) : document;
  // What was picked by hand goes before what a site's rule says.
  const rule = region ? null : siteFor(document.URL);
  const clone = cloneForReading(source, rule);
  const box = rule?.body ? clone.querySelector(rule.body) : null;
  const { links, notes } = findNotes(clone, document.baseURI);
  const pieces = joinDropCaps(segment(clone.body, document.baseURI, links));
  const leaves = pieces.filter((piece): piece is Leaf => piece.type === 'text');
  const body = box && new Set(leaves.filter(leaf => box.contains(leaf.element)));
  const hints = hintsOf(source, metadata);
  const votes = readabilityVotes(clone, leaves);
  const { kept, leftOut } = decide(pieces, votes, hints, body);
  // Whoever has picked a part by hand means it: where nothing of it looks like prose, all of it stays.
  const isRefused = region && !kept.some(piece => piece.type === 'text');
  const content = sanitize(assemble(isRefused ? pieces : kept));
  const blocks = numberBlocks(content);
  if (!blocks.length) return null;
  return { ...metadata, content, blocks, leftOut: isRefused ? [] : leftOut, notes };
}
