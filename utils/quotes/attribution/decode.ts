import type { Span } from '../../types.ts';
import { isUnlearned, type Lexicon } from '../lexicon/lexicon.ts';
import { endOfChain, isSigned, type Stretch } from '../marks/stretch.ts';
import { isName, isPronoun, type Mention } from '../mentions/mention.ts';
import { score, softmax, type Weighing } from '../model/model.ts';
import type { Resolution } from '../people/pronouns.ts';
import type { Scene } from '../scene/scene.ts';
import { together } from '../text/tokens.ts';
import { type Attribution, nobody } from './attribution.ts';
import { cueOf } from './cue-of.ts';
import { candidateFeatures, nobodyFeatures } from './features.ts';
import { speakersFor, surest } from './may-speak.ts';
import { identity, type Previous, type Setting, settingOf } from './setting.ts';
import { speaksOn } from './speaks-on.ts';

/** Less likely than this, a choice would rather mislead: the text does not say clearly enough. */
const doubtful = 0.4;
/** The same for a term, a few words beside which nobody speaks: what is between such marks may be anybody's. */
const doubtfulTerm = 0.8;
const longestTerm = 24; // characters
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
  const attributor = new Attributor(scene, pronouns, weights);
  const made = scene.stretches.map((stretch, i) => (speech[i] ? attributor.attribute(stretch, i) : null));
  return unified(made, scene.stretches);
}

class Attributor {
  private readonly scene: Scene;
  private readonly pronouns: ReadonlyMap<Mention, Resolution>;
  private readonly weights: Weighing;
  /** How often each identity was picked so far. */
  private readonly picked = new Map<unknown, number>();
  private previous: Previous = null;

  constructor(scene: Scene, pronouns: ReadonlyMap<Mention, Resolution>, weights: Weighing) {
    this.scene = scene;
    this.pronouns = pronouns;
    this.weights = weights;
  }

  attribute(stretch: Stretch, index: number): Attribution {
    const { scene, previous } = this;
    if (stretch.part === 'next' && previous?.stretch === index - 1) {
      // Cut from the piece before by an attribution, which is for both.
      const { mention } = previous;
      this.previous = { stretch: index, mention };
      return { stretch, mention, cue: null, evidence: isPronoun(mention) ? 'pronoun' : 'cue', confidence: 1 };
    }
    const setting = settingOf(scene, index, previous, this.picked, this.pronouns);
    const able = speakersFor(setting, stretch);
    const sure = surest(setting, able);
    const candidates = sure ? [sure] : able;
    const { mention, who, confidence, silence } = choose(setting, candidates, !stretch.source && !sure, this.weights);
    if (!mention || confidence < silence) return this.unclear(setting, stretch, silence);
    // A post is an aside: whoever spoke before it goes on after it.
    if (!isSigned(stretch)) this.previous = { stretch: index, mention };
    this.picked.set(who, (this.picked.get(who) ?? 0) + 1);
    // “[Lee] was pale. “…,” [Lee] said”: the mention beside the words names the same one, and leaves no doubt.
    const isHere = (m: Mention) => m.block === stretch.block && together(m, setting.paragraph.tokens[setting.at]);
    const said = candidates.find(m => isHere(m) && identity(setting, m) === who && cueOf(scene, m, stretch.block));
    const named = said ?? mention;
    const cue = cueOf(scene, named, stretch.block);
    const goesOn = previous && identity(setting, previous.mention) === who;
    const isBound = !!(cue || goesOn || isPronoun(named));
    const least = leastConfidence(scene.lexicon, stretch, cue, isBound);
    if (confidence < least && !stretch.source) return this.unclear(setting, stretch, confidence);
    const isBeside = isName(mention) && isHere(mention);
    const isNamed = said || stretch.source || (previous?.mention !== mention && (cue || isBeside));
    const evidence = isPronoun(named) ? 'pronoun' : isNamed ? 'cue' : 'carried';
    return { stretch, mention: named, cue, evidence, confidence };
  }

  /** Nobody, but for whoever speaks on from before. */
  private unclear(setting: Setting, stretch: Stretch, confidence: number): Attribution {
    const mention = stretch.source ? null : speaksOn(setting);
    if (!mention) return { stretch, ...nobody, confidence };
    this.previous = { stretch: setting.stretch, mention };
    return { stretch, mention, cue: null, evidence: 'carried', confidence };
  }
}

/** @param isBound whether the words or the speaker before tell who speaks */
function leastConfidence(lexicon: Lexicon, stretch: Stretch, cue: Span | null, isBound: boolean): number {
  if (isUnlearned(lexicon)) return isBound ? 0 : doubtfulGuess;
  const isTerm = !cue && lexicon.pack.cues && stretch.to - stretch.from <= longestTerm;
  return isTerm ? doubtfulTerm : doubtful;
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
