import { isListed } from '../languages/items.ts';
import { has, is, isUnlearned, strongBits } from '../lexicon/lexicon.ts';
import type { Stretch } from '../marks/stretch.ts';
import { isName, isNominal, type Mention } from '../mentions/mention.ts';
import { candidatesOf, type Scene } from '../scene/scene.ts';
import { mentionsWithin, sentenceAround } from '../scene/sentence-around.ts';
import { verbsOf } from '../scene/verbs-of.ts';
import { isColon, isComma, together } from '../text/tokens.ts';
import { isAbout } from './about.ts';
import type { Setting } from './setting.ts';

const longestPhrase = 50; // tokens

/** The candidates that may speak. */
export const speakersFor = ({ scene, stretch: index, previous, bound }: Setting, stretch: Stretch): Mention[] =>
  candidatesOf(scene, index, previous?.mention, bound).filter(
    m => m === previous?.mention || stretch.source || !(isSilentThing(scene, m) || isTopic(scene, m, stretch)),
  );

/**
 * The candidate that the words themselves make the speaker: beside the verb, where that is beside the quote (“…”, said
 * [Lee] and thanked Ann Park; “…,” [Lee] said, according to the Post), or whom others quote as saying it.
 */
export function surest(
  { paragraph: { block, tokens }, at, context, previous }: Setting,
  candidates: Mention[],
): Mention | undefined {
  if (previous && isAbout(tokens, at)) return previous.mention;
  const own = candidates.filter(m => m.block === block && together(m, tokens[at]) && !m.owner && !m.inner);
  // “Clearer still was [Lee]: if that fails, ‘we fail’”
  const [only, more] = own;
  const leads = only && !more && only.last < at && isColon(tokens[only.after]);
  if (leads && isName(only) && !has(tokens[only.phrase - 1], is.preposition)) return only;
  // “the Post quotes [Lee] as saying”, “[Lee] was quoted by the Post as saying”
  const [first, end] = sentenceAround(tokens, at);
  const quoted = tokens.slice(first, end).findIndex(t => has(t, is.say) && has(t, is.preposition));
  // “what Gloss CFO [Lee] calls ‘a mess’”
  const calls = has(tokens[at - 1], is.label) ? at - 1 : -1;
  const other = own.findLast(
    m =>
      (m.after === calls && isName(m)) ||
      (quoted > 0 && m.last < first + quoted && !has(tokens[m.phrase - 1], is.preposition)),
  );
  if (other || !/Q.?,/.test(context)) return other;
  const from = isComma(tokens[at + 1]) ? at + 2 : at + 1;
  return own.find(m =>
    m.phrase === from
      ? has(tokens[m.after], is.say | is.tell) && !has(tokens[m.first], is.auxiliary)
      : m.phrase === at + 3 && from > at + 1 && has(tokens[from], strongBits) && !isNominal(m),
  );
}

/** “What AI can do” as a heading above the words: what it is about does not say them, unless that is somebody. */
const isTopic = ({ paragraphs, entities }: Scene, m: Mention, { block }: Stretch): boolean =>
  m.block !== block && paragraphs[m.block]?.kind === 'heading' && !entities.of.get(m)?.person;

/**
 * “The verdict: …”, “his best”: what is neither a role nor a body speaks only with an act of speech of its own, and an
 * object (“den Umbau nannte Lee …”, “griff den Minister Lee an”) not even then.
 */
function isSilentThing({ paragraphs, lexicon }: Scene, m: Mention): boolean {
  const p = paragraphs[m.block];
  if (!p || isUnlearned(lexicon)) return false;
  const { tokens } = p;
  const before = tokens[m.phrase - 1];
  if (has(before, is.addressed)) return true;
  const opens = tokens[m.phrase];
  const isLed = has(before, is.preposition | is.according) || has(tokens[m.last + 1], is.according);
  const isObject = !isLed && isListed(opens?.norm, lexicon.pack.objects);
  // “zitiert den Minister Lee: …”, “ein Spott, den Lee genießt”
  if (isName(m)) return isObject && !isComma(before) && !isColon(tokens[m.after]);
  // “[the head of the mill], Ann Lee,” is Ann Lee.
  if (m.inner && mentionsWithin(p, m.first, m.first + longestPhrase).some(x => x !== m && x.phrase === m.phrase))
    return true;
  if (has(tokens[m.head], is.role)) return false; // “zitiert einen Augenzeugen: …”
  if (isObject) return true;
  // “his ruling: …” is his; „Das Amt sei ‚morsch‘“ is about it
  const isBody = has(tokens[m.head], is.body) && !opens?.entry?.owner && !has(tokens[m.after], is.reported);
  return isNominal(m) && !isBody && verbsOf(p, m).cue < 0;
}
