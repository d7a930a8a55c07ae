import type { Span } from '../../types.ts';
import { isListed } from '../languages/items.ts';
import { has, is, isUnlearned, strongBits } from '../lexicon/lexicon.ts';
import { endOfChain, isSigned, type Stretch } from '../marks/stretch.ts';
import { isName, isNominal, isPronoun, type Mention } from '../mentions/mention.ts';
import { score, softmax, type Weighing } from '../model/model.ts';
import type { Resolution } from '../people/pronouns.ts';
import { candidatesOf, type Scene } from '../scene/scene.ts';
import { mentionsWithin, sentenceAround } from '../scene/sentence-around.ts';
import { verbsOf } from '../scene/verbs-of.ts';
import { isColon, isComma, together } from '../text/tokens.ts';
import { type Attribution, nobody } from './attribution.ts';
import { candidateFeatures, nobodyFeatures } from './features.ts';
import { identity, type Previous, type Setting, settingOf } from './setting.ts';
import { speaksOn } from './speaks-on.ts';

/** Less likely than this, a choice would rather mislead: the text does not say clearly enough. */
const doubtful = 0.4;
/** The same for a term, a few words beside which nobody speaks: what is between such marks may be anybody's. */
const doubtfulTerm = 0.8;
const longestTerm = 24; // characters
const longestPhrase = 50; // tokens
/** Where nothing was learned the order of words speaks louder than what the other languages teach. */
const boundBonus = 7;
/** There it binds, or the speaker before goes on; all else is a guess. */
const doubtfulGuess = 0.7;

/**
 * Chooses for each stretch the mention that names its speaker, or nobody, from left to right: each choice knows the one
 * before.
 * @param speech for each stretch, whether it is somebody's words
 */
export function attribute(
  scene: Scene,
  speech: readonly boolean[],
  pronouns: ReadonlyMap<Mention, Resolution>,
  weights: Weighing,
): (Attribution | null)[] {
  const { lexicon } = scene;
  let previous: Previous = null;
  const picked = new Map<unknown, number>();
  const made = scene.stretches.map((stretch, index): Attribution | null => {
    if (!speech[index]) return null;
    if (stretch.part === 'next' && previous?.stretch === index - 1) {
      // Cut from the piece before by an attribution, which is for both.
      const { mention } = previous;
      previous = { stretch: index, mention };
      return { stretch, mention, cue: null, evidence: isPronoun(mention) ? 'pronoun' : 'cue', confidence: 1 };
    }
    const setting = settingOf(scene, index, previous, picked, pronouns);
    const able = speakersFor(scene, setting, stretch);
    const sure = surest(setting, able);
    const { source } = stretch;
    const candidates = sure ? [sure] : able;
    const { mention, who, confidence, silence } = choose(setting, candidates, !source && !sure, weights);
    const unclear = (confidence: number): Attribution => {
      const mention = source ? null : speaksOn(setting);
      if (mention) previous = { stretch: index, mention };
      return { stretch, ...nobody, ...(mention && { mention, evidence: 'carried' }), confidence };
    };
    if (!mention || confidence < silence) return unclear(silence);
    const carried = previous?.mention === mention;
    const goesOn = previous && identity(setting, previous.mention) === who;
    // A post is an aside: whoever spoke before it goes on after it.
    if (!isSigned(stretch)) previous = { stretch: index, mention };
    picked.set(who, (picked.get(who) ?? 0) + 1);
    // “[Lee] was pale. “…,” [Lee] said”: the mention beside the words names the same one, and leaves no doubt.
    const isHere = (m: Mention) => m.block === stretch.block && together(m, setting.paragraph.tokens[setting.at]);
    const said = candidates.find(m => isHere(m) && identity(setting, m) === who && cueOf(scene, m, stretch.block));
    const named = said ?? mention;
    const cue = cueOf(scene, named, stretch.block);
    const isTerm = !cue && lexicon.pack.cues && stretch.to - stretch.from <= longestTerm;
    const isBound = cue || goesOn || isPronoun(named);
    const boundOrGuessed = isBound ? 0 : doubtfulGuess;
    const least = isUnlearned(lexicon) ? boundOrGuessed : isTerm ? doubtfulTerm : doubtful;
    if (confidence < least && !source) return unclear(confidence);
    const isBeside = isName(mention) && isHere(mention);
    const isNamed = said || (!carried && (cue || isBeside));
    const evidence = isPronoun(named) ? 'pronoun' : source || isNamed ? 'cue' : 'carried';
    return { stretch, mention: named, cue, evidence, confidence };
  });
  return unified(made, scene.stretches);
}

/**
 * The candidate that the weights find likeliest.
 * @param mayBeNobody whether the text may not say who speaks
 * @returns also its identity, the chance of all mentions of one identity, and that of nobody
 */
function choose(setting: Setting, candidates: Mention[], mayBeNobody: boolean, weights: Weighing) {
  const scores = candidates.map(
    m => score(weights, candidateFeatures(setting, m)) + (setting.bound === m ? boundBonus : 0),
  );
  if (mayBeNobody) scores.push(score(weights, nobodyFeatures(setting)));
  const chances = softmax(scores);
  const silence = mayBeNobody ? (chances.pop() ?? 0) : 0;
  const mention = candidates[chances.indexOf(Math.max(...chances))];
  const who = mention && identity(setting, mention);
  // All mentions of one person speak for that person.
  const confidence = candidates.reduce((sum, m, k) => sum + (identity(setting, m) === who ? (chances[k] ?? 0) : 0), 0);
  return { mention, who, confidence, silence };
}

/** The candidates that may speak. */
const speakersFor = (scene: Scene, { stretch: index, previous, bound }: Setting, stretch: Stretch): Mention[] =>
  candidatesOf(scene, index, previous?.mention, bound).filter(
    m => m === previous?.mention || stretch.source || !(isSilentThing(scene, m) || isTopic(scene, m, stretch)),
  );

/**
 * The candidate that the words themselves make the speaker: beside the verb, where that is beside the quote (“…”, said
 * [Lee] and thanked Ann Park; “…,” [Lee] said, according to the Post), or whom others quote as saying it.
 */
function surest({ paragraph: { block, tokens }, at, context }: Setting, candidates: Mention[]): Mention | undefined {
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

/**
 * Paragraphs that run on are one quote, whose speaker stands beside the first of them or the last: all get the choice
 * that is surest among those made in their own paragraph, and all are somebody's words if one is.
 */
function unified(made: (Attribution | null)[], stretches: readonly Stretch[]): (Attribution | null)[] {
  for (let i = 0; i < made.length; i++) {
    const end = endOfChain(stretches, i);
    const chain = made.slice(i, end).filter(a => a !== null);
    const local = chain.filter(a => a.mention?.block === a.stretch.block);
    const named = local[0] ? local : chain.filter(a => a.mention);
    const [best] = named.sort((a, b) => b.confidence - a.confidence);
    if (best)
      stretches.slice(i, end).forEach((stretch, k) => {
        if (made[i + k]) made[i + k] = { ...best, stretch };
      });
    i = end - 1;
  }
  return made;
}

/** “she said”: the mention with the act of speech beside it, in the quote's own block. */
function cueOf(scene: Scene, m: Mention, block: number): Span | null {
  const p = scene.paragraphs[m.block];
  if (!p || m.block !== block) return null;
  const verb = p.tokens[verbsOf(p, m).cue];
  if (!verb) return null;
  return { block, start: Math.min(m.start, verb.start), end: Math.max(m.end, verb.end) };
}
