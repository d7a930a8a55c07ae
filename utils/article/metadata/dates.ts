import { plain } from '../segment/text.ts';
import { inPath, inTab } from './dates-elsewhere.ts';
import { following } from './following.ts';
import { textsOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';
import { parseYearless } from './yearless-date.ts';

const META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date.available',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'publication_date',
  'publish-date',
  'publish_date',
  'pubdate',
  'publishdate',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'article.published',
  'published_time',
  'date.created',
  'date',
  'og:published_time',
  'og:pubdate',
  'last-modified-date',
];
const PRINTED = /[dD]ate|[tT]ime|[pP]ubli|[tT]arih|[dD]atum|(?<!\S)dt(?!\S)/;
const DATES =
  'time, [itemprop="datePublished"], [content]:is([property~="dc:date"], [property~="schema:dateCreated"]), [id*="date"], [id*="Date"]';
const UPDATED = /updat|modif|edit|aktualis|обновл|изменен|yenilən|güncelle|maj|mis à jour|comment|galler/i;
/** Lines below and above the headline that may be its date, and how long. */
const BELOW = 25;
const ABOVE = 3;
/** The headline may be alone in so many elements. */
const LEVELS = 2;
const LONGEST = 90;
/** A link with more text than a date has is that of a card. */
const LONGEST_LINK = 45;

/**
 * When the article was published, ISO 8601; what machines are told before what is printed, then the address, and a
 * printed day without its year last.
 */
export function readPublished(facts: PageFacts, now = new Date()): string | null {
  const monthFirst = /^en-us$/i.test(facts.document.documentElement.getAttribute('lang') ?? '');
  const parse = (text: string | null): string | null => parseDate(text, monthFirst);
  for (const text of textsOf(facts.article, 'datePublished')) {
    const date = parse(text);
    if (date) return date;
  }
  for (const name of META) {
    const date = parse(facts.meta(name));
    if (date) return date;
  }
  const created = textsOf(facts.article, 'dateCreated').map(parse).find(Boolean);
  if (created) return created;
  const called = calledDates(facts);
  const told = around(facts, called, parse) ?? inPath(facts.url) ?? inTab(facts, parse);
  return told ?? around(facts, called, text => parseYearless(text, lastChanged(facts) ?? now.toISOString()));
}

/** When the page was last changed, where it says so: a day without a year was before. */
const lastChanged = ({ article, meta }: PageFacts): string | null =>
  parseDate(textsOf(article, 'dateModified')[0] ?? meta('article:modified_time', 'og:updated_time', 'last-modified'));

/** The first date around the headline: called one below it or in its header, or a line by itself below or above, or else called one above. */
function around(facts: PageFacts, called: Element[], parse: (text: string | null) => string | null): string | null {
  const { after, beside, before } = printed(facts, called, parse);
  return after ?? beside ?? below(facts, parse) ?? above(facts, parse) ?? before;
}

/** A short line right below the headline that is a date, whatever its element is called. */
function below({ document, headline }: PageFacts, parse: (text: string | null) => string | null): string | null {
  if (!headline) return null;
  let seen = 0;
  for (const element of following(document, 'p div span td dd font i em small b strong', headline)) {
    if (isOfUpdate(element) || isOfUpdate(element.firstElementChild) || isInComments(element, headline)) continue;
    const isLine = [...element.children].filter(({ localName }) => localName !== 'br').length <= 1;
    if (isLine && ++seen > BELOW) return null;
    const date = isLine ? dateOf(element, parse) : looseDate(element, parse);
    if (date) return date;
  }
  return null;
}

/** A date that is loose text between pictograms, counters and the like, or the link to its day there. */
function looseDate(element: Element, parse: (text: string | null) => string | null): string | null {
  for (const { nodeType, nodeName, textContent } of element.childNodes) {
    const text = nodeType === 3 || nodeName === 'A' ? plain(textContent?.slice(0, LONGEST)) : null;
    const date = text && text.length <= LONGEST_LOOSE ? parse(text) : null;
    if (date) return date;
  }
  return null;
}
const LONGEST_LOOSE = 30;

/** The first in its element, and that no part of the page as a whole. */
const isAlone = ({ previousElementSibling: before, parentElement: box }: Element): boolean =>
  !before && box !== null && box.localName !== 'body';

/** Such a line right above it. */
function above({ headline }: PageFacts, parse: (text: string | null) => string | null): string | null {
  let from = headline;
  for (let up = 0; up < LEVELS && from && isAlone(from); up++) from = from.parentElement;
  let element = from?.previousElementSibling ?? null;
  for (let far = 0; element && far < ABOVE; far++, element = element.previousElementSibling) {
    const date = dateOf(element, parse);
    if (date) return date;
  }
  return null;
}

/** The date that a short line is. In a link among other words, or in an article of a list, it is that of another one. */
function dateOf(element: Element, parse: (text: string | null) => string | null): string | null {
  if (element.closest('li article')) return null;
  const text = plain(element.textContent);
  return text && text.length < LONGEST && !isInCard(element, text.length)
    ? withClock(parse(text), element, parse)
    : null;
}

const CLOCK = /^\d{1,2}:\d{2}$/;

/** A day with the time that stands beside it in an element of its own. */
function withClock(
  date: string | null,
  { previousElementSibling, nextElementSibling }: Element,
  parse: (text: string | null) => string | null,
): string | null {
  const beside = [previousElementSibling, nextElementSibling].map(other => plain(other?.textContent?.slice(0, 20)));
  const clock = beside.find(text => text && CLOCK.test(text));
  return date?.length === DAY && clock ? parse(`${date} ${clock}`) : date;
}
/** “2025-07-03” */
const DAY = 10;

function isInCard(element: Element, length: number): boolean {
  const around = element.closest('a')?.textContent?.trim().length ?? 0;
  const within = element.querySelector('a')?.textContent?.trim().length ?? 0;
  return around > 2 * length || within > LONGEST_LINK;
}

/** The elements around the headline that are called after a date. */
function calledDates({ called, document, headline }: PageFacts): Element[] {
  return called(PRINTED, DATES, headline?.closest('article, main') ?? document.body).slice(0, 400);
}

type Printed = { after: string | null; beside: string | null; before: string | null };

/** The first date below the headline, and the last above it, in its header and anywhere, of those that an element is called after. */
function printed({ headline }: PageFacts, called: Element[], parse: (text: string | null) => string | null): Printed {
  const found: Printed = { after: null, beside: null, before: null };
  const header = headline?.closest('header');
  for (const element of called) {
    if (isOfUpdate(element) || isInComments(element, headline)) continue;
    const text = plain(element.textContent?.slice(0, 200));
    if (isInCard(element, text?.length ?? 0)) continue;
    const within = (text?.length ?? 0) < LONGEST ? element.querySelector('time[datetime]:not([class*="updat"])') : null;
    const texts = [
      element.getAttribute('datetime'),
      element.getAttribute('content'),
      element.getAttribute('title'),
      within?.getAttribute('datetime') ?? null,
      text,
    ];
    const date = withClock(texts.map(parse).find(Boolean) ?? null, element, parse);
    if (!date) continue;
    const follows = !headline || (headline.compareDocumentPosition(element) & 4) !== 0;
    if (follows) return { ...found, after: date };
    found.before = date;
    if (header?.contains(element)) found.beside = date;
  }
  return found;
}

const isOfUpdate = (element: Element | null): boolean => UPDATED.test(element?.getAttribute('class') ?? '');

const COMMENTS = '[id*="comment"], [class*="comment"]';
const isInComments = (element: Element, headline: Element | null): boolean =>
  element.closest(COMMENTS)?.contains(headline) === false;
