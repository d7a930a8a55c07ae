import { plain } from '../segment/text.ts';
import type { Byline } from './byline.ts';
import { following } from './following.ts';
import { isFullName } from './full-name.ts';
import type { PageFacts } from './page-facts.ts';

const SET_OFF = 'b, strong, em, i, [align="right"], [style*="right"]';
/** What holds an article has more text than this. */
const LEAST = 300;
const LONGEST = 50;
const ENDS = /[.!?…:։。؟»”"]\s*$/;

/**
 * The name that is set off, in bold or italics or at the right, as the last line of the text below the headline: “Ann
 * Lee”, how papers sign that print no line above; null where there is none.
 */
export function signature({ document, headline }: PageFacts): Byline | null {
  if (!headline) return null;
  const scope = headline.closest('article, main') ?? document.body;
  for (const element of following(scope, 'p div span b strong em i font', headline)) {
    // The words alone: what is around them has as many, and markup may be thousands deep.
    if (element.childElementCount > 0 || (element.textContent?.length ?? 0) > 2 * LONGEST) continue;
    const line = plain(element.textContent);
    if (!line || line.length > LONGEST || !isFullName(line)) continue;
    if (plain(element.closest(SET_OFF)?.textContent?.slice(0, 2 * LONGEST)) !== line) continue;
    if (element.closest('a, li, nav, aside, footer, figure, blockquote')) continue;
    if (isLastLine(element)) return { line, parts: [] };
  }
  return null;
}

/** Whether an element stands after a sentence, and nothing after it, in what holds a text. */
function isLastLine(element: Element): boolean {
  let line = element;
  for (let up = 0; up < 2 && line.parentElement?.textContent?.trim() === element.textContent?.trim(); up++)
    line = line.parentElement;
  const textOf = (node: Node | null, side: 'previousSibling' | 'nextSibling'): string => {
    let at = node;
    while (at && !plain(at.textContent?.slice(-200))) at = at[side];
    return at?.textContent ?? '';
  };
  return (
    (line.parentElement?.textContent?.length ?? 0) > LEAST &&
    ENDS.test(textOf(line.previousSibling, 'previousSibling')) &&
    textOf(line.nextSibling, 'nextSibling') === ''
  );
}
