import { has, is, type Lexicon, smallBits, strongBits } from '../lexicon/lexicon.ts';
import { isWord, type Token } from './tokens.ts';

/**
 * Takes the capital from a word that only begins a sentence: it has none where the text has it again, or is an act of
 * speech. “Rumour has it”, “Said Ann Lee”; but “Field said”, and what begins a longer name. Changes the tokens; only
 * where a capital marks a name.
 * @param known the words that have a capital inside a sentence
 */
export function lowerStarts(blocks: readonly (readonly Token[])[], known: ReadonlySet<string>, lexicon: Lexicon): void {
  if (lexicon.pack.capitals) return;
  const again = new Set<string>();
  for (const tokens of blocks) for (const t of tokens) if (isWord(t) && !t.capital) again.add(t.norm);
  for (const tokens of blocks)
    tokens.forEach((t, i) => {
      const before = tokens[i - 1];
      // After “Stephen King” and “Theresa May”, “King said”, “May said” is somebody, where no article leads to it.
      if (
        t.capital &&
        known.has(`.${t.norm}`) &&
        (before?.capital ? has(before, is.firstName) : !has(before, is.determiner | is.preposition))
      )
        Object.assign(t, { bits: t.bits & is.firstName, entry: null });
      if (t.owner || has(t, smallBits | is.firstName) || known.has(t.norm)) return;
      const next = tokens[i + 1];
      if (
        has(t, strongBits | is.gerund) ||
        (again.has(t.norm) && !has(next, strongBits) && (!next?.capital || known.has(next.norm)))
      )
        t.capital = false;
    });
}
