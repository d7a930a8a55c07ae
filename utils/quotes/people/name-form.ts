import type { Gender } from '../languages/pack.ts';
import {
  baseForms,
  capitalNouns,
  has,
  hasCapitals,
  is,
  isUnlearned,
  type Lexicon,
  ownerForms,
} from '../lexicon/lexicon.ts';
import { isAged } from '../mentions/aged.ts';
import type { Mention } from '../mentions/mention.ts';
import { isFirstName } from '../mentions/name-runs.ts';
import { isAcronym, plain, pointless, type Token } from '../text/tokens.ts';

/** What a mention by name tells of the one who bears it. */
export type NameForm = {
  words: string[];
  /** The words in lower case, without the points of «ё». */
  keys: string[];
  /** What the last word may be a case of. */
  bases: string[];
  gender: Gender | null;
  firstName: boolean;
  /** “Walter, 54, …”: no place. */
  aged: boolean;
  title: boolean;
  body: boolean;
};

/** @param surnames The last words of all names of the text. */
export function formOf(
  m: Mention,
  tokens: readonly Token[],
  surnames: ReadonlySet<string>,
  lexicon: Lexicon,
): NameForm {
  // “قال لارس بيرغ [مدرب] …”: without capitals a role after a name is its own.
  const beside = tokens.slice(m.phrase, hasCapitals(lexicon) ? m.first : m.last + 2);
  const own = tokens.slice(m.first, m.last + 1);
  const words = own.map(t => t.text.slice(0, m.end - t.start));
  const keys = words.map(plain);
  const last = keys.findLast(key => !/^(?:jr\.?|i+v?)$/.test(key)) ?? ''; // “Ann Lee Jr.”
  const [only, more] = own;
  const initials = isUnlearned(lexicon) && (!more || m.inner) && isAcronym(only); // “délégué [CFDT]”, “, déléguée [CFDT Port], ”
  // “Ann”: alone a first name tells a gender, but for those that are somebody's surname here.
  const alone = more || surnames.has(last) ? null : only?.entry;
  return {
    words,
    keys: words.map(pointless),
    bases: (capitalNouns(lexicon) ? ownerForms : baseForms)(last, lexicon).map(pointless), // “München” is not Münch
    gender: initials ? null : (m.gender ?? ((has(alone, is.firstName) && alone?.gender) || null)),
    firstName: own.slice(0, -1).some(isFirstName),
    aged: isAged(tokens, m, lexicon),
    title: !initials && beside.some(t => t.bits & (is.title | is.role)),
    body: initials || own.some(t => t.bits & is.body),
  };
}
