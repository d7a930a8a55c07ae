import { classGroups, groupBits } from '../segment/class-groups.ts';
import { plain } from '../segment/text.ts';
import type { Byline } from './byline.ts';
import { following } from './following.ts';
import { isFullName } from './full-name.ts';
import type { PageFacts } from './page-facts.ts';

const SET_OFF = 'b, strong, em, i, [align="right"], [style*="right"]';
/** What holds an article has more text than this. */
const LEAST = 300;
const LONGEST = 50;
const MOST_BREAKS = 2;
const ENDS = /[.!?…:։。؟»”"]\s*$/;
/** A whole word before it: “Ann L.” keeps its own. */
const STOP = /(?<=[^\s.]{3})\.$/;
/** Whose pictures they are, below the name. */
const PICTURES = /^(?:фото|світлин|photo|foto|լուսանկար|صور)/i;

/** What a page calls the boxes that it puts below a text. */
const OF_PAGE = groupBits('related', 'share', 'newsletter', 'advert', 'comments', 'author', 'tags', 'chrome');
const SILENT = new Set(['script', 'style', 'noscript', 'ins', 'iframe']);
/** Boxes looked at below a name. */
const MOST_BOXES = 20;
const LINKED = 0.8;

/**
 * The name that is set off, in bold or italics or at the right, as the last line of the text below the headline: “Ann
 * Lee”, how papers sign that print no line above; null where there is none.
 */
export function signature({ document, headline }: PageFacts): Byline | null {
  if (!headline) return null;
  const scope = headline.closest('article, main') ?? document.body;
  for (const element of following(scope, 'p div span b strong em i font', headline)) {
    // The words alone: what is around them has as many, and markup may be thousands deep.
    if (element.childElementCount > MOST_BREAKS || (element.textContent?.length ?? 0) > 2 * LONGEST) continue;
    const line = nameIn(element);
    if (!line) continue;
    if (wordsOf(element.closest(SET_OFF)) !== wordsOf(element)) continue;
    if (element.closest('a, li, nav, aside, footer, figure, blockquote')) continue;
    if (isLastLine(element)) return { line, parts: [] };
  }
  return null;
}

const wordsOf = (element: Element | null): string | null => plain(element?.textContent?.slice(0, 2 * LONGEST));

/** The name that an element is; below it may stand whose pictures they are: “Ann Lee.<br>Photos: Bo Ek”. */
function nameIn(element: Element): string | null {
  if ([...element.children].some(({ localName }) => localName !== 'br')) return null;
  const [first = '', ...rest] = [...element.childNodes].flatMap(({ textContent }) => plain(textContent) ?? []);
  const line = first.replace(STOP, '');
  return line.length <= LONGEST && isFullName(line) && rest.every(text => PICTURES.test(text)) ? line : null;
}

/** Whether an element stands after a sentence, and nothing but boxes of the page after it, in what holds a text. */
function isLastLine(element: Element): boolean {
  let line = element;
  for (let up = 0; up < 2 && line.parentElement?.textContent?.trim() === element.textContent?.trim(); up++)
    line = line.parentElement;
  let before = line.previousSibling;
  while (before && !plain(before.textContent?.slice(-200))) before = before.previousSibling;
  return (
    (line.parentElement?.textContent?.length ?? 0) > LEAST && ENDS.test(before?.textContent ?? '') && isAboveBoxes(line)
  );
}

function isAboveBoxes(line: Element): boolean {
  let boxes = 0;
  for (let at = line.nextSibling; at; at = at.nextSibling)
    if (plain(at.textContent) && !(++boxes <= MOST_BOXES && isBesideText(at))) return false;
  return true;
}

const isBesideText = (node: Node): boolean => {
  const text = plain(node.textContent?.slice(0, 2 * LONGEST)) ?? '';
  return (text.length <= LONGEST && PICTURES.test(text)) || (node.nodeType === 1 && isOfPage(node as Element));
};

function isOfPage(element: Element): boolean {
  if (SILENT.has(element.localName)) return true;
  if (((classGroups(element.getAttribute('class') ?? '') | classGroups(element.id)) & OF_PAGE) !== 0) return true;
  const linked = [...element.querySelectorAll('a')].reduce(
    (sum, link) => sum + (plain(link.textContent)?.length ?? 0),
    0,
  );
  return linked >= LINKED * (plain(element.textContent)?.length ?? 0);
}
