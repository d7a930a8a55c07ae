import { cueBits, hasWithout, is, strongBits } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import type { Scene } from '../scene/scene.ts';
import { together } from '../text/tokens.ts';

/**
 * What a mention is in its clause, by what stands around it: `owner` (“Lee’s”), `tail` (inside another mention's), `object`
 * (after a preposition), `saidby` (right after an act of speech), `subject` of a verb that is known, `subject!` where that
 * opens the sentence, `first` where another word follows it there, else `other`.
 */
export type ClauseRole = 'owner' | 'tail' | 'object' | 'saidby' | 'subject' | 'subject!' | 'first' | 'other';

/** By the words before and after the whole phrase. */
export function clauseRole({ tokens }: Paragraph, m: Mention): ClauseRole {
  if (m.owner) return 'owner';
  if (m.inner) return 'tail';
  const before = tokens[m.phrase - 1];
  const after = tokens[m.after];
  const verb = together(after, m) && hasWithout(after, cueBits | is.auxiliary, is.noun);
  if (!together(before, m)) return verb ? 'subject!' : 'first';
  if (hasWithout(before, is.preposition, is.according)) return 'object';
  if (before.bits & strongBits) return 'saidby';
  return verb ? 'subject' : 'other';
}

/** The same for a mention in any paragraph; `?` where there is none. */
export function clauseRoleIn(scene: Scene, m: Mention): ClauseRole | '?' {
  const p = scene.paragraphs[m.block];
  return p ? clauseRole(p, m) : '?';
}

/** Whether that makes it the subject of its clause, or what opens a sentence: “The report warns”, “said the council”. */
export const mayAct = (role: ClauseRole | '?'): boolean => /^(?:subj|first|said)/.test(role);
