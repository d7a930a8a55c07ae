import { is as bits, has, hasCapitals } from '../lexicon/lexicon.ts';
import { sentenceAround } from '../scene/sentence-around.ts';
import { leftOf } from '../text/left-of.ts';
import { hasWord } from '../text/scan.ts';
import type { NameRun } from './names.ts';
import { type WordTests, wordsOf } from './words.ts';

/**
 * “Wikinews reporter Ann Lee”: one of the two words before the name is a reporter's. “Recorded by Ann Lee”, “Photos: Ann Lee”.
 * @param isTitle “Interview: Ann Lee” as a headline names who answers.
 */
export function isReporter(text: string, run: NameRun, isTitle: boolean, is: WordTests): boolean {
  const before = leftOf(text, run.start, 40);
  const words = wordsOf(before);
  const isLast = !isTitle && !hasWord(text, run.end);
  const last = words.at(-1) ?? '';
  const by = is.by(last) || (isLast && ((!words[2] && !is.small(last)) || /[:՝]\s*$/.test(before)));
  const alone = isLast && is.by(last) && !words[1]; // “By Ann Lee” on a line of its own
  // «حوار صحفي: …» is an interview of the press, and no reporter.
  const isPress = !hasCapitals(is.lexicon) && is.announce(words.at(-2) ?? '');
  return (!isPress && words.slice(-2).some(is.asker)) || (by && (alone || words.slice(-4).some(is.credit)));
}

/** “An interview [with] journalist Ann Lee”, «интервью Caliber.Az [с] журналистом»: here a reporter is whom somebody asks. */
export function isGuest({ tokens, first }: NameRun, is: WordTests): boolean {
  const before = tokens.slice(sentenceAround(tokens, first)[0], first);
  const after = before.slice(before.findIndex(t => is.announce(t.norm)) + 1);
  return after.length < before.length && after.some(t => has(t, bits.preposition) && !is.by(t.norm));
}
