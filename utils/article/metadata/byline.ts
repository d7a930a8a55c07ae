import { CAPITAL, characterBits } from '../../characters.ts';
import { classGroups, groupBit } from '../class-groups.ts';
import { bare, countWords, plain } from '../text.ts';
import { BYLINE_WORDS } from './byline-words.ts';
import type { PageFacts } from './page-facts.ts';

const AUTHOR = groupBit('author');
const CUE = new RegExp(`^(?:${BYLINE_WORDS.lead.join('|')})\\s*[:：՝]?\\s+`, 'iu');
const NAMED =
  '[rel~="author"], [itemprop="author"], [class*="author" i], [class*="byline" i], [class*="autor" i], [class*="auteur" i]';
const MOST_WORDS = 16;

/**
 * The line that names the author, as printed: an element called a byline or an author, or a short line that begins like
 * one; near the headline or after the text. Null where the page prints none.
 */
export function readByline({ document, headline, url }: PageFacts, known: string[]): string | null {
  const names = known.map(bare).filter(Boolean);
  const scope = headline?.closest('article, main') ?? document;
  const site = bare(new URL(url, 'https://none.invalid').hostname);
  let first: string | null = null;
  for (const element of [...scope.querySelectorAll(NAMED)].slice(0, 60)) {
    if (
      (classGroups(element.getAttribute('class') ?? '') & AUTHOR) === 0 &&
      !element.hasAttribute('rel') &&
      !element.hasAttribute('itemprop')
    )
      continue;
    const line = plain((element.getAttribute('content') ?? element.textContent)?.slice(0, 400));
    if (!line || countWords(line) > MOST_WORDS || countWords(line) < 1 || bare(line) === site) continue;
    if (names.some(name => bare(line).includes(name))) return widest(element, line, names);
    first ??= line;
  }
  if (first) return first;
  for (const element of [...scope.querySelectorAll('p, i, em, b, strong, span, div, a')].slice(-3000)) {
    if (element.childElementCount > 2) continue;
    const line = plain(element.textContent?.slice(0, 200));
    if (!line || line.length > 120 || countWords(line) > 8) continue;
    if (
      names.length
        ? names.some(name => bare(line) === name)
        : countWords(line) <= 6 && beginsLikeOne(line) && !/[.!?]$/.test(line)
    )
      return line;
  }
  return null;
}

/** “By Ann Lee”: a word of bylines and a capital. */
function beginsLikeOne(line: string): boolean {
  const cue = CUE.exec(line)?.[0];
  return cue !== undefined && (characterBits(line.charCodeAt(cue.length)) & CAPITAL) !== 0;
}

/** The line of the box around it where that names more of the authors: each may have an element of its own. */
function widest(element: Element, line: string, names: string[]): string {
  const count = (text: string): number => names.filter(name => bare(text).includes(name)).length;
  let best = line;
  for (let box = element.parentElement, up = 0; box && up < 3; box = box.parentElement, up++) {
    const text = plain(box.textContent?.slice(0, 400));
    if (!text || countWords(text) > MOST_WORDS) break;
    if (count(text) > count(best)) best = text;
  }
  return best;
}
