import { endsOnVerb, has, hasCases, is, type Lexicon, verbMayLead } from '../lexicon/lexicon.ts';
import { holdsBody, isName, isNominal, isPronoun, type Mention } from '../mentions/mention.ts';
import { isComma, type Token } from '../text/tokens.ts';
import { isReported } from './reported.ts';
import { governed, ownsAfter } from './subjects.ts';

/** How well a mention and an act of speech belong together. */
export function pairScore(tokens: readonly Token[], m: Mention, cue: number, lexicon: Lexicon): number {
  if (has(tokens[cue], is.according)) return accordingScore(tokens, m, cue, lexicon);
  if (isOwned(tokens, m, lexicon)) return 0;
  const { phrase, after, owner } = m;
  // “the answer to [Ann Lee], who had said: …”: the subject of the clause that tells more of it.
  const isRelated = cue - after < 5 && [after, after + 1].some(k => k < cue && has(tokens[k], is.relative));
  if (governed(tokens, m, lexicon) && !isRelated)
    return holdsBody(tokens, m) && lexicon.pack.bare && phrase < cue ? 1 / (cue - m.last) : 0;
  const right = phrase > cue;
  if (right && (!verbMayLead(lexicon) || isReported(tokens, m, cue))) return 0;
  let from = after;
  while (from < cue && has(tokens[from], is.auxiliary)) from += 1; // “Lee isə deyib”
  const gap = right ? phrase - cue - 1 : cue - from;
  if (gap < 0) return 0;
  const kind = isName(m) ? 0.6 : 0;
  const marked = endsOnVerb(lexicon) && isComma(tokens[after]) ? 1 : 0;
  return nearness(gap) + kind + marked - (right ? 0.2 : 0) - (owner || ownsAfter(tokens, m, lexicon) ? 1.5 : 0);
}

/** @param gap the tokens between a subject and its verb */
const nearness = (gap: number): number => (gap === 0 ? 3.2 : gap < 4 ? 2.5 : gap < 12 ? 1.5 : 1);

/** The same for “according to”, “in her words”. */
function accordingScore(tokens: readonly Token[], m: Mention, cue: number, lexicon: Lexicon): number {
  const { phrase, first, after, owner } = m;
  const end = cue + (tokens[cue]?.length ?? 1);
  if (owner && first > cue && first < end) return 4; // “in her words”
  if (owner && isPronoun(m)) return 0; // “for his part”
  const gap = endsOnVerb(lexicon) ? cue - after : phrase - end;
  // “according to a report of the institute”: the institute
  const isReport = gap > 0 && gap < 7 && tokens.slice(end, phrase).some(t => t.bits & is.noun);
  return gap >= 0 && (gap < 3 || isReport) ? 4 - gap / 10 : 0;
}

/** «в пресс-службе [завода] сообщили»: a body or a role owns the noun after it, where nouns have cases. */
export const isOwned = (tokens: readonly Token[], m: Mention, lexicon: Lexicon): boolean =>
  hasCases(lexicon) && isNominal(m) && has(tokens[m.phrase - 1], is.body | is.role);
