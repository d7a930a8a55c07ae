import { bare, countWords, plain } from '../segment/text.ts';
import { isA, listOf, textOf, textsOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';

const CRUMBS = /(?<!\S)crumbs?(?!\S)|[bB]readcrumb|[pP]athway|[sS]peedbar|[rR]ootline/;
const LABELLED_CRUMBS = '[aria-label="breadcrumb" i]';
const NAMED =
  /(?<!\S)cat(?!\S)|[cC]at-link|[-_]cat|[cC]ategor|[rR]ubri|[kK]icker|[sS]ection-name|[aA]rticleSection|__section(?!\S)/;
/** Boxes of text end so, too. */
const LINE = /__section(?!\S)/;
const SECTIONS = '[rel~="category"], [itemprop="articleSection"], [itemprop="about"]';

/**
 * The part of the site that the article stands in: `meta`, JSON-LD, the trail above the headline, a name from the
 * menu right above it, or a label near it.
 */
export function readSection(facts: PageFacts, title: string): string | null {
  const said =
    facts.meta('article:section', 'og:article:section', 'parsely-section', 'section', 'sailthru.section') ??
    plain(textsOf(facts.article, 'articleSection')[0]);
  const name = spelt(said);
  if (name && isName(name, title)) return name;
  return listed(facts, title) ?? trail(facts, title) ?? fromMenu(facts, title) ?? label(facts, title);
}

/** What systems call their kinds of pages, and no part of a site. */
const KINDS = new Set(
  'article articles post posts story stories page pages tag tags category categories all uncategorized 記事'.split(' '),
);

/** A name in short words, and no account or key of a system: “@lee”, “news_news”. */
const isName = (text: string, title: string): boolean =>
  countWords(text) <= 6 &&
  text.length <= 60 &&
  /\p{L}/u.test(text) &&
  bare(text) !== bare(title) &&
  !KINDS.has(bare(text)) &&
  !/^@|_/.test(text);

/** “public-service” as words, and of “life/local” the last step. */
function spelt(name: string | null | undefined): string | null {
  if (!name || !/^[a-z]+(?:[-/][a-z]+)+$/.test(name)) return name ?? null;
  return name.split('/').at(-1)?.replaceAll('-', ' ') ?? null;
}

/** The last step of a JSON-LD trail that is not the article itself. */
function listed({ things }: PageFacts, title: string): string | null {
  const list = things.find(thing => isA(thing, 'BreadcrumbList'));
  const names = listOf(list ?? null, 'itemListElement').flatMap(step =>
    isA(step, 'ListItem') ? (plain(textOf(step, 'name') ?? textOf(step, 'item')) ?? []) : [],
  );
  return lastStep(names, title);
}

/** Steps from the front page to the article; the first is the front page. */
function lastStep(steps: string[], title: string): string | null {
  const key = bare(title);
  const names = steps.filter(
    step => !/^https?:/.test(step) && !(bare(step).length > 12 && key.startsWith(bare(step).slice(0, 30))),
  );
  const last = names.length > 1 ? names.at(-1) : null;
  return last && isName(last, title) ? last : null;
}

function trail(facts: PageFacts, title: string): string | null {
  for (const element of [...facts.called(CRUMBS, LABELLED_CRUMBS), ...unnamedTrails(facts, title)]) {
    // An article that is called after its trail.
    if (element.contains(facts.headline) && element.querySelector('p')) continue;
    const steps = (element.textContent ?? '')
      .split(/\n|\s[/>»|›→]\s|[›»>]/)
      .map(step => plain(step))
      .filter(step => step !== null);
    const links = [...element.querySelectorAll('a')].map(a => plain(a.textContent)).filter(step => step !== null);
    const found = lastStep(steps, title) ?? lastStep(links, title) ?? onlyStep(element, title);
    if (found) return found;
  }
  return null;
}

/** Links looked at: a trail stands above the text. */
const MOST_LINKS = 100;
const MOST_STEPS = 5;
const STEP_WORDS = 4;
const LONGEST_TRAIL = 200;
/** Menus are parted by other signs. */
const PARTED = /^[\s/>»›→]*[/>»›→][\s/>»›→]*$/;

/**
 * Short rows of links above the headline that begin with one to the front page, whatever they are called: there is
 * nothing between the steps but what parts them.
 */
const unnamedTrails = ({ document, headline }: PageFacts, title: string): Element[] =>
  [...document.querySelectorAll('a[href]')].slice(0, MOST_LINKS).flatMap(link => {
    const row = isFront(link) ? (link.closest('ul, ol') ?? link.parentElement) : null;
    if (!row || (row.textContent?.length ?? 0) >= LONGEST_TRAIL) return [];
    // 4 is Node.DOCUMENT_POSITION_FOLLOWING.
    if (!headline || !(row.compareDocumentPosition(headline) & 4) || row.contains(headline)) return [];
    const links = [...row.querySelectorAll('a')].map(({ textContent }) => textContent ?? '');
    const rest = links.reduce((text, step) => text.replace(step, ''), (row.textContent ?? '').replace(title, ''));
    const areNames = links.every(step => countWords(step) <= STEP_WORDS);
    return links.length > 1 && links.length <= MOST_STEPS && areNames && PARTED.test(rest) ? [row] : [];
  });

const isFront = (link: Element): boolean => /^(?:https?:\/\/[^/]*)?\/?$/.test(link.getAttribute('href') ?? '');

/** The one step of a trail that leaves out the front page. */
function onlyStep(element: Element, title: string): string | null {
  const [link, ...more] = element.querySelectorAll('a[href]');
  const name = plain(link?.textContent);
  return name && link && !more.length && !isFront(link) && isName(name, title) ? name : null;
}

const ABOVE = 6; // elements between the label and the headline

/** What stands right above the headline and is also called so in a menu of the site. */
function fromMenu({ document, headline }: PageFacts, title: string): string | null {
  const links = [...document.querySelectorAll('nav a, header a')].slice(0, 300);
  const menu = new Set(links.map(link => bare(link.textContent ?? '')));
  let above = headline?.previousElementSibling ?? headline?.parentElement?.previousElementSibling ?? null;
  for (let n = 0; above && n < ABOVE; n++, above = above.previousElementSibling) {
    const text = plain(above.textContent);
    if (text && menu.has(bare(text)) && isName(text, title)) return text;
    const beside = text && besideDate(above, text);
    if (beside && isName(beside, title)) return beside;
  }
  return null;
}

const DATE_WORDS = 6;

/** Parts of a site are one step from its front page. */
const PART = /^(?:https?:\/\/[^/]*)?\/[^/.?#]+\/?$/;

/** The one link of a line that is a date but for it: “Sea 19 December 2023, 11:08”. */
function besideDate(line: Element, text: string): string | null {
  const links = text.length < LONGEST_TRAIL ? line.querySelectorAll('a[href]') : [];
  const name = plain(links[0]?.textContent);
  if (!name || links.length !== 1 || !text.startsWith(name) || !PART.test(links[0]?.getAttribute('href') ?? ''))
    return null;
  const rest = text.slice(name.length);
  return countWords(rest) <= DATE_WORDS && parseDate(rest) ? name : null;
}

/** A label close to the headline: inside the same two boxes around it. */
function label({ called, headline }: PageFacts, title: string): string | null {
  let box: Element | null = headline?.parentElement ?? null;
  for (let up = 0; up < 3 && box && box.localName !== 'body'; up++, box = box.parentElement) {
    for (const element of called(NAMED, SECTIONS, box)) {
      // “Category: Sea”, “in Sea, Harbour”: the names alone are links.
      const links = element.querySelectorAll('a');
      if (LINE.test(element.className) && !isName(plain(element.textContent) ?? '', title)) continue;
      const isLabel = links.length < 2 || isName(plain(element.textContent) ?? '', title);
      const text = isLabel ? plain((links[0] ?? element).textContent) : null;
      const isElsewhere = element.closest('nav, footer, aside') !== null || isTeaser(element, headline);
      if (text && isName(text, title) && !isElsewhere) return text;
    }
  }
  return null;
}

const LINKED_HEADING = ':is(h2, h3, h4) a, a :is(h2, h3, h4)';

/** The label of a card that leads to another article. */
const isTeaser = ({ parentElement: box }: Element, headline: Element | null): boolean =>
  box?.querySelector(LINKED_HEADING) !== null && !box?.contains(headline);
