import { is, type Lexicon, verbMayLead } from '../lexicon/lexicon.ts';
import { isPronoun, type Mention } from '../mentions/mention.ts';
import { isComma, isDash, isWord, type Token } from '../text/tokens.ts';
import { subjectOf } from './subjects.ts';

const longestVerb = 3; // words between a quote and its speaker: “…”, shrugs off Lee

/** “…”, sighs Lee: nothing but a word or three in lower case between the quote and a name or a role, whatever they mean. */
export function beforeName(
  tokens: readonly Token[],
  mentions: Mention[],
  at: number,
  lexicon: Lexicon,
): Mention | null {
  if (!verbMayLead(lexicon)) return null;
  let k = at + 1;
  while (isComma(tokens[k]) || isDash(tokens[k])) k += 1;
  if (k === at + 1) return null;
  const cue = k;
  while (k - cue < longestVerb && isPlainWord(tokens[k])) {
    k += 1;
    const m = mentions.find(({ phrase }) => phrase === k);
    if (m && (!isPronoun(m) || m.person === 3))
      return subjectOf(
        tokens,
        mentions.filter(x => x.phrase >= k),
        m,
        lexicon,
      );
  }
  return null;
}

/** A word in lower case that joins nothing: it may be a verb. */
export const isPlainWord = (t: Token | undefined): boolean =>
  isWord(t) && !t.capital && !(t.bits & (is.preposition | is.conjunction | is.relative | is.subordinator));
