import { endsOnVerb, has, is, type Lexicon, strongBits, verbMayLead } from '../lexicon/lexicon.ts';
import { isName, isNominal, isPronoun, type Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import type { Scene } from '../scene/scene.ts';
import { mentionsWithin, sentenceAround } from '../scene/sentence-around.ts';
import { beforeAuxiliaries } from '../scene/verbs-of.ts';
import { isColon, isDash, isSign, isWord, type Token } from '../text/tokens.ts';
import { beforeColon } from './before-colon.ts';
import { beforeName } from './before-name.ts';
import { beforeQuote, isCueAt } from './before-quote.ts';
import { ownerBefore } from './owner-before.ts';
import { isOwned } from './pair-score.ts';
import { participleAfter } from './participle.ts';
import { backwards } from './points-back.ts';
import { insideReport } from './reported.ts';
import { governed, isFree, subjectBefore, subjectOf } from './subjects.ts';

/**
 * Binds the quote at token `at` of a paragraph by the order of words alone, in any language: its pack tells which words
 * are acts of speech and on which side of them a subject stands.
 * Where they do not tell, the colon at the end of the paragraph before may, or the one below: “…”. / This is what Lee said.
 */
export function bind({ paragraphs, lexicon }: Scene, paragraph: Paragraph, at: number): Mention | null {
  const { tokens, block } = paragraph;
  const [from, to] = sentenceAround(tokens, at);
  const mentions = mentionsWithin(paragraph, from, to);
  return (
    signedBy(tokens, mentions, at, lexicon) ??
    afterQuote(tokens, mentions, at, to, lexicon) ??
    beforeQuote(tokens, mentions, from, at, lexicon) ??
    beforeColon(tokens, mentions, from, at, lexicon) ??
    aboveQuote(at, paragraphs[block - 1], lexicon) ??
    backwards(paragraph, at, to, paragraphs[block + 1], lexicon)
  );
}

/** “…”: Lee on the speech of the mayor. */
const signedBy = (tokens: readonly Token[], mentions: Mention[], at: number, lexicon: Lexicon): Mention | undefined =>
  at === 0 && isColon(tokens[1])
    ? mentions.find(m => m.phrase === 2 && isName(m) && isFree(tokens, m, lexicon))
    : undefined;

/** “…”, said Lee. “…”, Lee said. Lee, “…” said. */
function afterQuote(
  tokens: readonly Token[],
  mentions: Mention[],
  at: number,
  to: number,
  lexicon: Lexicon,
): Mention | null {
  const own = ownerBefore(tokens, mentions, at, lexicon) ?? participleAfter(tokens, mentions, at, lexicon);
  if (own) return own;
  const cue = cueAfter(tokens, at, to, lexicon);
  if (cue === null) return null;
  // “Lee said that it was ‘better’, relay the papers”
  if (cue >= to) return insideReport(tokens, at) ? null : beforeName(tokens, mentions, at, lexicon);
  // “…”, lui demande la juge: a pronoun beside the verb may be whom it tells.
  const isObject = (m: Mention) => isPronoun(m) && has(tokens[m.first], is.auxiliary);
  const inner = mentions.findLast(
    m =>
      m.first > at &&
      m.after <= cue &&
      m.person === 3 &&
      !(m.inner || (m.owner && !has(tokens[cue], is.according))) &&
      !isObject(m) &&
      !governed(tokens, m, lexicon),
  );
  // “‘…’ and announced that [the town] …”: whom that is about.
  const isLed = (verbMayLead(lexicon) && !has(tokens[cue + 1], is.subordinator)) || has(tokens[cue], is.according);
  // “…”, sostuvo tras la cena que ofrecieron [pescadores]: a clause about something else.
  const clause = has(tokens[cue + 1], is.preposition) ? tokens.slice(cue, to).findIndex(t => has(t, is.relative)) : 0;
  const right = mentions.filter(
    m =>
      m.phrase > cue &&
      m.phrase - cue < (clause > 0 ? clause : 16) &&
      !(m.person < 3 && isWord(tokens[m.after])) && // «…», сказал [нам] мэр: whom the speaker tells
      isFree(tokens, m, lexicon) &&
      !isOwned(tokens, m, lexicon),
  );
  // « d’après le mot qu’elle a laissé »: hers
  const isSaying = (m: Mention) => isNominal(m) && has(tokens[cue], is.according) && has(tokens[m.head], is.noun);
  const first = isLed && (right.find(m => !m.inner && !isSaying(m)) ?? right.find(m => !m.inner));
  // «…»,- խոսելով գետի մասին՝ ասել է [քաղաքապետը]: where a verb may stand at the end too, beside it.
  if (inner && !(first && endsOnVerb(lexicon) && first.phrase - cue < 4)) return inner;
  if (first) return subjectOf(tokens, right, first, lexicon);
  if (!endsOnVerb(lexicon)) return null;
  return subjectBefore(
    lexicon,
    tokens,
    mentions.filter(m => m.last < at),
  );
}

/**
 * The token of the act of speech after a quote: `to` where the sentence has none, null where what follows is somebody
 * else's, or something else.
 */
function cueAfter(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): number | null {
  let cue = at + 1;
  const inside = verbMayLead(lexicon) && isWord(tokens[at - 1], tokens[at]?.sentence);
  while (cue < to && !isCueAt(tokens, cue)) {
    // A colon or a semicolon begins something else; other marks may hold a name: “…”, told the ‘Daily’ Lee.
    // “praised the ‘courage’ of all, although Lee had said …”: so does a clause, after words inside one.
    // But not “…, as Lee said”, which is of the whole.
    const verb = tokens[cue + (has(tokens[cue + 1], is.auxiliary) ? 2 : 1)];
    if (isSign(tokens[cue], /^[:;]$/) || (inside && has(tokens[cue], is.subordinator) && !has(verb, strongBits)))
      return null;
    cue += 1;
  }
  // “… ‘a signal’ and has thanked the council”: whoever did the first did the second.
  const joint = beforeAuxiliaries(tokens, cue - 1);
  if ((inside ? joint > at : joint === at + 1) && has(tokens[joint], is.conjunction)) return null;
  // “…”, – Lee …; “…”, deyə Lee …; “…” açıklamasında …: the verb at the end may be any.
  const isDashed = () =>
    endsOnVerb(lexicon) && tokens.slice(at + 1, at + 4).some(t => has(t, is.subordinator | is.noun) || isDash(t));
  return cue >= to && isDashed() ? to - 1 : cue;
}

/** The paragraph before announces: “Lee said the following:” */
function aboveQuote(at: number, above: Paragraph | undefined, lexicon: Lexicon): Mention | null {
  if (!above || at || !isColon(above.tokens.at(-1))) return null;
  const end = above.tokens.length;
  const [from] = sentenceAround(above.tokens, end - 1);
  // “Lee went further:” The colon is the act of speech of whoever opens the sentence.
  const opener = mentionsWithin(above, from, end).findLast(m => m.phrase === from && m.kind !== 'label');
  return announcer(above, end, lexicon) ?? opener ?? null;
}

/** Who speaks in the sentence that ends before token `end`, where it has an act of speech. */
export function announcer(paragraph: Paragraph, end: number, lexicon: Lexicon): Mention | null {
  const [from] = sentenceAround(paragraph.tokens, end - 1);
  return beforeQuote(paragraph.tokens, mentionsWithin(paragraph, from, end), from, end, lexicon);
}
