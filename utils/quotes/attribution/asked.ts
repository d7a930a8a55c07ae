import type { Scene } from '../scene/scene.ts';
import { leftOf } from '../text/left-of.ts';
import { wordsOf, wordTests } from '../turns/words.ts';
import { type Attribution, nobody } from './attribution.ts';
import { ownsAfter } from './subjects.ts';

const reach = 24; // characters on either side of the marks

/**
 * “To the question, ‘Who pays?’, the mayor answered that …”: the mayor did not ask. The text does not say who did.
 *
 * A question that has the word for one right before it or, in languages that put it last («…?» sualına), right after it
 * loses its speaker.
 */
export function disownQuestion(attribution: Attribution, { paragraphs, lexicon }: Scene): Attribution {
  const { stretch, mention } = attribution;
  const { text = '', tokens = [] } = paragraphs[stretch.block] ?? {};
  if (!mention || !/[?؟՞]/.test(text.slice(stretch.from, stretch.to).slice(-reach))) return attribution;
  const before = leftOf(text, stretch.start, reach);
  const after = text.slice(stretch.end, stretch.end + reach);
  const beside = [/[\p{L}\p{M}]+(?=[\s,:]*$)/u.exec(before), /^[\s,]*[\p{L}\p{M}]+/u.exec(after)];
  const isQuestion = wordTests(lexicon).question;
  const named = beside.flatMap(found => wordsOf(found?.[0] ?? '')).some(word => word.length > 3 && isQuestion(word));
  // “Lee'nin “…?” sorusu”: Lee's.
  const isOwn = mention.block === stretch.block && mention.end < stretch.start && ownsAfter(tokens, mention, lexicon);
  return named && !isOwn ? { ...attribution, ...nobody } : attribution;
}
