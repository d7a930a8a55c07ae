import { countLetters, wordsIn } from '../../scripts.ts';
import { textOf } from './json-ld.ts';
import { LANGUAGES, STOP_WORDS } from './language-signs.ts';
import type { PageFacts } from './page-facts.ts';

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
const SAMPLE = 3000;

/**
 * The language of the text, BCP 47. What the page declares (`lang`, JSON-LD, `og:locale`) is checked against the text: a
 * wrong script overrules it, and so do other common words where the text is long enough to tell. `und` for unknown.
 */
export function readLanguage(facts: PageFacts, text: string): string {
  const declared = [
    facts.document.documentElement.getAttribute('lang'),
    textOf(facts.article, 'inLanguage'),
    facts.meta('og:locale', 'content-language', 'language'),
  ]
    .map(tag => (tag ?? '').trim().replace('_', '-'))
    .find(tag => TAG.test(tag) && tag.toLowerCase() !== 'und');
  const own = declared?.split('-')[0]?.toLowerCase() ?? '';
  const heard = hear(text.slice(0, SAMPLE).toLowerCase(), own);
  if (!declared) return heard?.lang ?? 'und';
  if (!heard || heard.lang === own) return declared;
  return heard.sure ? heard.lang : declared;
}

/** With so many of its common words, a text is in the language that it is said to be in: no other comes near. */
const CERTAIN = 0.3;

/**
 * The language that the words sound like; `sure` where nothing else comes close.
 * @param text in lower case
 * @param said the language that it is said to be in
 */
export function hear(text: string, said = ''): { lang: string; sure: boolean } | null {
  const words = wordsIn(text);
  const scoreOf = (lang: string): number => {
    const common = STOP_WORDS.get(lang);
    let heard = 0;
    for (const word of words) if (common?.has(word)) heard++;
    return heard / words.length;
  };
  if (words.length > 30 && scoreOf(said) > CERTAIN) return { lang: said, sure: true };
  const { all, of } = countLetters(text);
  const script = LANGUAGES.find(({ script }) => (of.get(script) ?? 0) >= all / 2);
  if (all < 20 || !script) return null;
  const scores = script.langs.map(lang => ({ lang, score: scoreOf(lang) }));
  const [best, next] = scores.sort((a, b) => b.score - a.score);
  if (!best) return null;
  // A script with one language of ours may be another language: the words have to say so too.
  if (best.score < 0.04) return script.langs.length === 1 ? { lang: best.lang, sure: false } : null;
  return { lang: best.lang, sure: words.length > 30 && best.score > 2 * (next?.score ?? 0) && best.score > 0.08 };
}
