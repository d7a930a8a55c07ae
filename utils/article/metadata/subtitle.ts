import { groupBits, hasGroup } from '../segment/class-groups.ts';
import { bare, countWords, plain } from '../segment/text.ts';
import { isTelling, type Line, linesBelow, SENTENCE_END } from './lines-below.ts';
import { isAboutOther, isFirstParagraph, isTeaser, TIME } from './no-subtitle.ts';
import type { PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';

const LEAD = groupBits('lead');
const TITLE = groupBits('title');
const AUTHOR = groupBits('author');
const RELATED = groupBits('related');
const OTHER = groupBits('share', 'author', 'date', 'caption', 'related', 'media', 'newsletter', 'advert', 'comments');
const LONGEST = 600;
/** A place name may stand before the description: “Berlin. …”. */
const PLACE = 30;
/** A title of so many words, among so many lines below the headline, may be a second one. */
const SECOND_TITLE = 6;

/**
 * The line under the headline: the rest of the heading where the title is only its first part, an element that the page
 * calls a lead, a subtitle or a standfirst, or one that says the same as its description, or another heading right below;
 * null where there is none.
 * @param authors whose names, where such a line begins with them, make it a byline
 */
export function readSubtitle({ document, headline, meta }: PageFacts, title: string, authors: string[]): string | null {
  if (!headline) return null;
  const within = restOf(headline, title);
  if (within) return within;
  const description = bare(meta('og:description', 'description', 'twitter:description') ?? '');
  const scope = headline.closest('article, main') ?? document.body;
  /** What stands there by its place alone, whatever it is called. */
  let inHeader: string | null = null;
  for (const line of linesBelow(headline, scope, bare(title), description)) {
    if (saysDescription(line, description)) return isFirstParagraph(line) || isTeaser(line, scope) ? null : line.text;
    if (!line.isNear) continue;
    if (isInHeader(line, headline) || isAboveDate(line, headline)) inHeader ??= line.text;
    if (!(isLead(line, headline) || isSecondTitle(line, headline)) || isAboutOther(line, headline, authors)) continue;
    return isTeaser(line, scope) ? null : withoutByline(line);
  }
  return inHeader;
}

/** What a heading says after its title, where the two are set apart in it: `<h1>Title <span>Subtitle</span></h1>`. */
function restOf(headline: Element, title: string): string | null {
  const whole = plain(headline.textContent) ?? '';
  const rest = whole.startsWith(title) ? plain(whole.slice(title.length)) : null;
  return rest && rest.length <= LONGEST && countWords(rest) >= 3 ? rest : null;
}

const saysDescription = ({ key }: Line, description: string): boolean =>
  isTelling(description) && key.endsWith(description) && key.length < description.length + PLACE;

/** The page calls it so, and it is neither a box of text nor a carousel or a player. */
function isLead({ element }: Line, headline: Element): boolean {
  // A teaser right below the headline is that of this article.
  const other = headline.nextElementSibling === element ? OTHER & ~RELATED : OTHER;
  const isCalled =
    (hasGroup(element, LEAD) && !hasGroup(element, other)) || element.matches('[itemprop="description"]');
  return isCalled && !hasParagraphs(element) && !hasControls(element);
}

/** Another heading right below, or what is called a title. */
function isSecondTitle({ element, place, text }: Line, headline: Element): boolean {
  if (place > SECOND_TITLE || countWords(text) < SECOND_TITLE || !isNext(headline, element)) return false;
  if (/^h[1234]$/.test(element.localName)) return true;
  return hasGroup(element, TITLE) && !hasGroup(element, OTHER) && element.childElementCount === 0;
}

/** A paragraph may have a button of its own. */
const hasControls = (element: Element): boolean =>
  element.localName !== 'p' && element.querySelector('button') !== null;

/** A box of text, or of its points. */
const hasParagraphs = (element: Element): boolean =>
  element.querySelectorAll('p').length > 1 || element.querySelector('li') !== null;

const SENTENCE = 6;

/** A sentence right below the headline, in its own header: what stands there is about the article. */
const isInHeader = ({ element, text }: Line, headline: Element): boolean =>
  isNext(headline, element) &&
  headline.closest('header')?.contains(element) === true &&
  element.childElementCount <= 1 &&
  countWords(text) >= SENTENCE &&
  SENTENCE_END.test(text) &&
  !TIME.test(text);

/** Words right below the headline and right above the date, of whatever name: no paragraph, since they are no sentence. */
const isAboveDate = ({ element, text }: Line, headline: Element): boolean =>
  headline.nextElementSibling === element &&
  element.localName === 'p' &&
  element.childElementCount === 0 &&
  countWords(text) >= SENTENCE &&
  /[\p{L}\p{N}]$/u.test(text) &&
  !parseDate(text) &&
  (element.nextElementSibling?.querySelector('time') ?? null) !== null;

/** Also where each has a box of its own. */
function isNext(headline: Element, element: Element): boolean {
  const box = headline.parentElement?.nextElementSibling;
  return (
    headline.nextElementSibling === element || (box && (box === element || box.firstElementChild === element)) === true
  );
}

/** “…, it says. By Ann Lee”: without who wrote, where that has an element of its own at the end. */
function withoutByline({ element, text }: Line): string {
  const last = element.lastElementChild;
  const line = last && hasGroup(last, AUTHOR) ? plain(last.textContent) : null;
  return line && text.length > line.length && text.endsWith(line) ? text.slice(0, -line.length).trimEnd() : text;
}
