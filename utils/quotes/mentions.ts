import { has, is, type Lexicon } from './lexicon.ts';
import { type Mention, mention, type Row } from './mention.ts';
import { nameMentions, nameRun, onlyRoles } from './name-runs.ts';
import { nominalAt } from './nominal-phrases.ts';
import { withTails } from './tails.ts';
import type { Token } from './tokens.ts';

/**
 * All mentions of one block in reading order. Linear in the number of tokens.
 * @param known from `wordsWithCapitals`
 */
export function findMentions(
  tokens: readonly Token[],
  block: number,
  text: string,
  lexicon: Lexicon,
  known: ReadonlySet<string>,
): Mention[] {
  const found: Mention[] = [];
  const row: Row = { tokens, block, text, lexicon, known };
  let i = 0;
  while (i < tokens.length) {
    const t = tokens[i];
    if (t?.kind !== 'word') {
      i++;
      continue;
    }
    if (t.bits & is.pronoun && !(t.text.length > 1 && t.text === t.text.toUpperCase() && t.text !== t.norm)) {
      const owner = t.entry?.possessive === true;
      // “his plan” holds the pronoun “his”, but “dieser Antrag” no “dieser”.
      const opens = has(t, is.determiner) && (owner || nominalAt(row, i) !== null);
      if (owner || !opens) found.push(mention(row, 'pronoun', i, i, i));
      if (!opens) {
        i++;
        continue;
      }
    }
    const nominal = nominalAt(row, i);
    if (nominal && nameRun(row, nominal.last + 1) <= nominal.last) {
      found.push(nominal);
      i = nominal.last + 1;
      continue;
    }
    const end = nameRun(row, i);
    if (end >= i)
      found.push(...(onlyRoles(row, i, end) ? [mention(row, 'nominal', i, end, i)] : nameMentions(row, i, end)));
    i = Math.max(end, i) + 1;
  }
  return withTails(row, found);
}
