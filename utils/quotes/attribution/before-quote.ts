import { endsLike } from '../languages/items.ts';
import { endsOnVerb, has, is, isCue, type Lexicon, verbMayLead } from '../lexicon/lexicon.ts';
import { isName, isNominal, type Mention } from '../mentions/mention.ts';
import { isSite } from '../mentions/name-runs.ts';
import { beforeAuxiliaries } from '../scene/verbs-of.ts';
import { isColon, isQuote, isWord, type Token, together } from '../text/tokens.ts';
import { pairScore } from './pair-score.ts';
import { endsAsVerb, governed, isFree, subjectOf } from './subjects.ts';

const longestTitle = 40; // characters
const beside = 3; // a name right before its verb scores more

type Bound = { mention: Mention; cue: number; score: number };

/** Lee said: “…”. According to Lee, “…”. */
export function beforeQuote(
  tokens: readonly Token[],
  mentions: Mention[],
  from: number,
  at: number,
  lexicon: Lexicon,
): Mention | null {
  const all = mentions.filter(m => m.last < at);
  const left = all.filter(m => !m.inner);
  let best: Bound | null = null;
  // “Lee bildirib [ki, Holm boşalıb]: …”: what follows is about the town; but “Kəmər.az yazır [ki, Lee …]: …”
  const that = from + 1 + tokens.slice(from + 1, at).findIndex(t => has(t, is.subordinator));
  const main = tokens.slice(from, that);
  const reports = main.some(isCue) && !main.some(isSite);
  for (let cue = at - 1; cue >= from && !isElse(tokens, cue, best); cue -= 1) {
    const t = tokens[cue];
    // “Holm'un battığını söyleyen [Lee], ‘…’”
    const isParticiple = has(t, is.gerund) && endsLike(t?.norm, lexicon.pack.participles);
    const said = isParticiple && left.find(m => m.phrase === cue + 1);
    if (said && isFree(tokens, said, lexicon)) return said;
    // “closed the gate, saying that …”: whoever did both.
    const gerund = verbMayLead(lexicon) && has(t, is.gerund);
    // “Lee şikayətlənib: …”: right before a colon the verb may be any.
    const isLast = !isCueAt(tokens, cue);
    if (isLast && !gerund && !(cue === at - 2 && isColon(tokens[at - 1]) && endsAsVerb(t, lexicon))) continue;
    // “[Lee] said that the [mill] was old and added that …”: whoever said the one said the other.
    const joint = tokens[beforeAuxiliaries(tokens, cue - 1)];
    const goesOn = isLast || (has(joint, is.conjunction | is.subordinator) && !has(t, is.according));
    // A subject stands before this token.
    const limit = !gerund && goesOn && reports ? that : gerund || hasSubject(tokens, left, cue, lexicon) ? cue : at;
    for (const mention of left) {
      if (mention.phrase > limit) continue;
      const score = pairScore(tokens, mention, cue, lexicon) - (at - cue) / 100;
      if (score > 0 && (!best || score > best.score)) best = { mention, cue, score };
    }
  }
  return best && namedBy(tokens, all, best, lexicon);
}

/** “According to the head of the museum, [Ann Lee]”: a role right after the verb leads to its name. */
function namedBy(tokens: readonly Token[], all: Mention[], { mention, cue }: Bound, lexicon: Lexicon): Mention {
  if (mention.phrase < cue || !(isNominal(mention) || endsOnVerb(lexicon))) return mention;
  const right = all.filter(m => m.first >= mention.first);
  return subjectOf(tokens, right, mention, lexicon);
}

/** Whether what stands at a token or before it is about something else than the quote after it. */
function isElse(tokens: readonly Token[], at: number, best: Bound | null): boolean {
  // Another quote begins something else; a title does not: “told the ‘Daily’ that …”, «сообщил тренер „Сокола“ Лунин».
  const t = tokens[at];
  const isTitle = isWord(tokens[at - 1]) && isWord(tokens[at + 1]) && t && t.end - t.start < longestTitle;
  if (isQuote(t) && (best || !isTitle) && !has(tokens[at - 1], is.preposition)) return true;
  // “Kəmərin məlumatına görə, direktor [Lee] bildirir: …”
  return !!best && has(t, is.according) && isName(best.mention) && isCueAt(tokens, best.cue) && best.score > beside;
}

/** “[Lee] praised the work”: what follows a verb that has a subject is none. */
const hasSubject = (tokens: readonly Token[], left: readonly Mention[], cue: number, lexicon: Lexicon): boolean =>
  left.some(
    m =>
      m.last < cue &&
      !governed(tokens, m, lexicon) &&
      tokens.slice(m.after, cue).every(t => has(t, is.auxiliary) || t.bits === is.function),
  );

/** An act of speech; « pour la maire, … » only where its clause opens: not « plaide pour un port “ouvert” », « “un atout” pour la ville ». */
export function isCueAt(tokens: readonly Token[], at: number): boolean {
  const [left, t] = [tokens[at - 1], tokens[at]];
  const isInside = has(t, is.according) && has(t, is.preposition) && together(left, t);
  return isCue(t) && !(isInside && left.kind !== 'sign' && !has(left, is.conjunction));
}
