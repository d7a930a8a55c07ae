import { has, is } from '../lexicon/lexicon.ts';
import { isName, type Mention } from '../mentions/mention.ts';
import { mentionFrom } from '../mentions/mention-from.ts';
import { leftOf } from '../text/left-of.ts';
import { carry } from './carry.ts';
import { looked, says } from './last-said.ts';
import type { Setting } from './setting.ts';

/**
 * Who goes on where forms of verbs tell what somebody says, and what was learned leaves open who does: in words that are a
 * sentence of their own, or in one that reports and has no act of speech (“Der Damm sei ‚morsch’”). It is the person in the
 * paragraph who was quoted, said something or opened a sentence last; else whoever is named around it.
 */
export function speaksOn({ scene, paragraph, at, context, reporting, previous }: Setting): Mention | null {
  if (reporting !== 'none r' && !(reporting && /^[.^]Q.?[.$]/.test(context))) return null;
  const { tokens, mentions } = paragraph;
  const isPerson = (m: Mention) => scene.entities.of.get(m)?.person;
  const last = leftOf(mentions, mentionFrom(mentions, at), looked).findLast(
    m =>
      m.sentence < (tokens[at]?.sentence ?? 0) &&
      (isPerson(m) || has(tokens[m.head], is.role | is.pronoun)) &&
      (m === previous?.mention || says(paragraph, m) || (isName(m) && tokens[m.phrase]?.first)),
  );
  const m = last ?? carry(scene, paragraph, at, previous);
  return m && (last || isPerson(m)) ? m : null;
}
