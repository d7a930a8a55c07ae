import { textOf } from './json-ld.ts';
import { SCRIPTS, STOP_WORDS } from './language-signs.ts';
import type { PageFacts } from './page-facts.ts';

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
const SAMPLE = 6000;

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
  const heard = hear(text.slice(0, SAMPLE).toLowerCase());
  if (!declared) return heard?.lang ?? 'und';
  const own = declared.split('-')[0]?.toLowerCase() ?? '';
  if (!heard || heard.lang === own) return declared;
  return heard.sure ? heard.lang : declared;
}

/** The language that the words sound like; `sure` where nothing else comes close. */
export function hear(text: string): { lang: string; sure: boolean } | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return null;
  const words = text.match(/[\p{L}\p{M}’']+/gu) ?? [];
  const scoreOf = (lang: string) => ({
    lang,
    score: words.filter(word => STOP_WORDS.get(lang)?.has(word)).length / words.length,
  });
  for (const [script, langs] of SCRIPTS) {
    if ((text.match(script)?.length ?? 0) / letters < 0.5) continue;
    const own = langs.map(scoreOf).sort((a, b) => b.score - a.score);
    const [best, next] = own;
    if (!best) return null;
    // A script with one language of ours may be another language: the words have to say so too.
    if (best.score < 0.04) return langs.length === 1 ? { lang: best.lang, sure: false } : null;
    return { lang: best.lang, sure: words.length > 30 && best.score > 2 * (next?.score ?? 0) && best.score > 0.08 };
  }
  return null;
}
