import { roleBeside } from './names.ts';
import type { Person } from './people.ts';
import type { Styled } from './style.ts';
import { type WordTests, wordsOf } from './words.ts';

/**
 * Notes whom each heading presents, where several answer the same questions, one after the other.
 *
 *     Lena Fisk, mayor of Holm     Why here? …     Paul Denn, pilot     Why here? …
 * Nobody where a question comes before them, or only one is presented.
 */
export function presentHeads(pieces: readonly Styled[], is: WordTests): void {
  const heads = new Map<Styled, Person>();
  for (const piece of pieces) {
    if (piece.asks === 2 && !heads.size) break;
    const [run] = piece.subhead && !piece.asks ? is.names(piece.text) : [];
    if (!run || !/^\s*(?:[,(:–—-]|$)/u.test(piece.text.slice(run.end))) continue;
    if (wordsOf(piece.text.slice(0, run.start)).every(is.honorific))
      heads.set(piece, { name: run.text, role: roleBeside(piece.text, run, is) });
  }
  if (heads.size > 1) for (const [piece, person] of heads) piece.presents = person;
}
