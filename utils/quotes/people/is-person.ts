import type { Lexicon } from '../lexicon/lexicon.ts';
import { baseForms } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { plain } from '../text/tokens.ts';
import type { Entity } from './entity.ts';
import { hasEnding, lastWord } from './names.ts';

/** By a first name, a role or a surname. */
export const isPerson = (entity: Entity, m: Mention, role: boolean, subject: boolean, lexicon: Lexicon): boolean =>
  !entity.body &&
  (entity.person ||
    role ||
    ((entity.words.length > 1 || (!!lexicon.pack.surnames && subject)) &&
      isPersonName(entity.words, m, subject, lexicon)));

/**
 * Where surnames have endings of their own, by those, before a verb at the end only without another case (“Bakıdan Kiyevə”
 * are places); else two capitalised words, only as a subject.
 */
function isPersonName(words: string[], m: Mention, subject: boolean, lexicon: Lexicon): boolean {
  const { surnames, order, capitals } = lexicon.pack;
  if (!surnames) return subject && capitals !== 'none' && words.every(word => word !== word.toUpperCase());
  const forms = order.verbFirst ? baseForms(plain(words.at(-1)), lexicon) : [plain(lastWord(m.text))];
  return forms.some(form => hasEnding(form, null, lexicon));
}
