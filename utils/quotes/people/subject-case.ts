import { isListed } from '../languages/items.ts';
import { has, is, type Lexicon } from '../lexicon/lexicon.ts';
import { plain } from '../text/tokens.ts';

/**
 * A role or a body after an article, as it stands without one in the subject's case: “der neue Leiter” and “des neuen
 * Leiters” are “neuer Leiter”, “der Vorsitzende” is “Vorsitzender”, “den britischen Behörden” “britische Behörden”.
 * @param article in lower case
 * @param phrase the words after it
 * @param isLed whether a preposition or a noun leads to them: then “der” is no subject's article
 * @param isRole whether they are somebody's role, which has no article
 * @returns null where a subject keeps its article, and where the noun or the article is not known
 */
export function subjectCase(
  article: string,
  phrase: string,
  lexicon: Lexicon,
  isLed: boolean,
  isRole = false,
): string | null {
  const { bareAdjectives, obliqueArticles } = lexicon.pack;
  const own = bareAdjectives?.[article];
  const isHis = isListed(article, obliqueArticles?.m);
  if (!(own || isHis || isListed(article, obliqueArticles?.f))) return null;
  const words = phrase.split(' ');
  const known = words.findIndex(word => baseNoun(word, isHis, lexicon));
  const at = known < 0 ? words.findIndex(word => word !== word.toLowerCase() && !word.endsWith('en')) : known;
  const word = words[at] ?? '';
  const noun = baseNoun(word, isHis, lexicon) ?? word;
  const entry = lexicon.look(plain(noun));
  // “(sagte) der Leiter”, but “der Leiterin”, “der Vorsitzenden”
  const isSubject = own && !isLed && noun === word && entry?.gender !== 'f';
  // “(aus) der Neuen Kanzlei”, but “eines Tages”, “eines der Kinder”
  const isUnclear = known < 0 && (isHis || !isLed || (at > 0 && !own));
  if (at < 0 || (!isRole && (isSubject || isUnclear))) return null;
  const isThing = isHis && isListed(plain(noun), lexicon.pack.neuter); // “Auswärtiges Amt”
  const ending = isSubject ? own : isThing ? 's' : isHis || (entry?.gender === 'm' && !entry.plural) ? 'r' : '';
  const isMans = noun.endsWith('e') && has(lexicon.look(plain(noun + ending)), is.role);
  const before = words.slice(0, at);
  const isPlain = before.every(word => /(?:e|..[nr])$/.test(word)); // “Schreiben an die Kammer” is not
  const adjectives = isPlain ? before.map(word => word.replace(/en?$/, `e${ending}`)) : before;
  return [...adjectives, isMans ? noun + ending : noun, ...words.slice(at + 1)].join(' ');
}

/**
 * “Leiters”, “Amtes”, “Präsidenten”, “Vorsitzenden” as “Leiter”, “Amt”, “Präsident”, “Vorsitzende”.
 * @returns null for what is neither a role nor a body
 */
function baseNoun(word: string, isOne: boolean, { look, bases }: Lexicon): string | null {
  const low = plain(word);
  if (has(look(low), isOne ? is.body : is.body | is.many)) return word; // “dem Amt”, “der Ermittler”
  const base = [...bases(low), low.replace(/es$/, ''), low].find(form => has(look(form), is.role | is.body));
  return base ? word.slice(0, base.length) : null;
}
