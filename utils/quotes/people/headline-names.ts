import { has, is, type Lexicon } from '../lexicon/lexicon.ts';
import { plain } from '../text/tokens.ts';
import { namesIn } from '../turns/names.ts';
import { baseName } from './names.ts';

/** Full names in headlines by their last word: the text may say only “Norling”. */
export function fullNames(headlines: readonly string[], lexicon: Lexicon): Map<string, string> {
  const found = new Map<string, string>();
  for (const headline of headlines)
    for (const m of namesIn(headline, lexicon)) {
      const words = baseName(m.text, lexicon).split(' ').slice(-2); // capitals before the two may be a title's
      const [first = '', last = ''] = words.map(plain);
      if ((m.phrase < m.first || has(lexicon.look(first), is.firstName)) && !found.has(last))
        found.set(last, words.join(' '));
    }
  return found;
}
