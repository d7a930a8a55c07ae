import { characterBits, LETTER } from '../../characters.ts';
import { textOf } from './json-ld.ts';
import { SCRIPTS, STOP_WORDS } from './language-signs.ts';
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
  const heard = hear(text.slice(0, SAMPLE).toLowerCase());
  if (!declared) return heard?.lang ?? 'und';
  const own = declared.split('-')[0]?.toLowerCase() ?? '';
  if (!heard || heard.lang === own) return declared;
  return heard.sure ? heard.lang : declared;
}

/** A word, told by what is not in it. */
const WORD = /[^\s\d!-&(-/:-@[-`{-~«»„“”‘…–—]+/g;

/** The language that the words sound like; `sure` where nothing else comes close. `text` in lower case. */
export function hear(text: string): { lang: string; sure: boolean } | null {
  const counts = SCRIPTS.map(() => 0);
  const found = new Map<number, number>();
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((characterBits(unit) & LETTER) === 0) continue;
    letters++;
    found.set(unit, (found.get(unit) ?? 0) + 1);
  }
  for (const [unit, count] of found) {
    const script = scriptOf(unit);
    if (script >= 0) counts[script] = (counts[script] ?? 0) + count;
  }
  const most = SCRIPTS.findIndex((_, script) => (counts[script] ?? 0) >= letters / 2);
  if (letters < 20 || most < 0) return null;
  const langs = SCRIPTS[most]?.langs ?? [];
  const words = text.match(WORD) ?? [];
  const scores = langs.map(lang => {
    const common = STOP_WORDS.get(lang);
    let heard = 0;
    for (const word of words) if (common?.has(word)) heard++;
    return { lang, score: heard / words.length };
  });
  const [best, next] = scores.sort((a, b) => b.score - a.score);
  if (!best) return null;
  // A script with one language of ours may be another language: the words have to say so too.
  if (best.score < 0.04) return langs.length === 1 ? { lang: best.lang, sure: false } : null;
  return { lang: best.lang, sure: words.length > 30 && best.score > 2 * (next?.score ?? 0) && best.score > 0.08 };
}

/** The index of a letter's script, -1 for one that none of ours is. */
function scriptOf(letter: number): number {
  for (let script = 0; script < SCRIPTS.length; script++)
    for (const [first, last] of SCRIPTS[script]?.ranges ?? []) if (letter >= first && letter <= last) return script;
  return -1;
}
