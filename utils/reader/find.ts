import type { Block, Span } from '../types.ts';

/** Past this many hits a search has found nothing in particular. */
const MOST = 5000;

/**
 * All places of the words in the blocks, in reading order, without overlap, at most 5,000. Case, kinds of quotation
 * marks and kinds of spaces make no difference.
 * @param folded the blocks' texts, each through `fold`
 */
export function findWords(folded: string[], query: string): Span[] {
  const words = fold(query).trim();
  const found: Span[] = [];
  if (!words) return found;
  for (const [block, text] of folded.entries()) {
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
      found.push({ block, start: at, end: at + words.length });
      if (found.length === MOST) return found;
    }
  }
  return found;
}

export const foldBlocks = (blocks: Block[]): string[] => blocks.map(block => fold(block.text));

/** The text as it is compared; every UTF-16 unit keeps its place. */
function fold(text: string): string {
  const plain = text
    .replace(/[‘’ʼ‚‹›]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/[Iİı]/g, 'i');
  const small = plain.toLowerCase();
  return small.length === plain.length ? small : Array.from(plain, smallOfSameLength).join('');
}

function smallOfSameLength(character: string): string {
  const small = character.toLowerCase();
  return small.length === character.length ? small : character;
}
