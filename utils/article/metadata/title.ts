import { bare, countWords, plain } from '../segment/text.ts';
import { textOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

const BREAK = /\s+[-–—·•:»«/\\]+\s+|\s*[|｜ㅣ]\s*|\s+::\s+/gu;
const STARTS_BREAK = /^\s*[-–—·•:»«|｜ㅣ/\\]/u;
const ENDS_BREAK = /(?:[-–—·•»|｜ㅣ/\\]|::)\s*$/u;
/** Where a line of the page shows that it is one: “Anchor: Two boats missing”. */
const ENDS_PART = /[-–—·•:»|｜ㅣ/\\]\s*$/u;
const LONGEST = 400;
/** A template that the page forgot to fill in. */
const UNFILLED = /\{\{|\$\{|%[A-Z_]{3,}%|\[object Object\]|<%/;

/** How much it says for a title that a heading has it, and that each of the other places has it too. */
const HEADING = 3;
const WORTH = { og: 1, jsonLd: 3, twitter: 1, tab: 0.5 };

export type Headline = { title: string; element: Element | null };

/**
 * The title of the article, without the name of the site, and the heading that bears it. Candidates are the headings
 * (whole, and without a kicker or a subtitle in an element of its own), `og:title`, JSON-LD, `twitter:title` and
 * `<title>`; the one that most of the others confirm wins, headings first. The worths were fitted to annotated pages.
 */
export function readTitle(facts: PageFacts, siteName: string | null): Headline {
  const headings = facts.headings.slice(0, 20);
  const heads = headings.map(heading => plain(heading.textContent) ?? '');
  const site = bare(siteName ?? '');
  const [first = ''] = heads;
  // Half of the pages say the same everywhere: no other heading can say it better.
  const isAgreed = saidAs(facts, heads, siteName).every(({ text }) => !text || bare(text) === bare(first));
  if (isAgreed && isTitle(first, site))
    return { title: marked(facts, first, headings[0]), element: headings[0] ?? null };
  const smaller = smallerHeadings(facts);
  const long = smaller.map(heading => plain(heading.textContent) ?? '');
  const line = headings.length ? null : titleLine(facts.document, site);
  const bearing = [...heads, ...long].filter(text => bare(text) !== site);
  const said = saidAs(facts, bearing, siteName);
  let best: (Headline & { score: number }) | null = null;
  const propose = (title: string, element: Element | null, start: number): void => {
    if (!isTitle(title, site)) return;
    const key = bare(title);
    let score = start;
    for (const { text, worth } of said) {
      const other = bare(text);
      if (other === key) score += worth;
      // “Two boats missing” and “Two boats missing: what we know”.
      else if (key.length > 15 && other && (other.startsWith(key) || key.startsWith(other))) score += worth / 2;
    }
    if (!best || score > best.score) best = { title, element, score };
  };
  headings.forEach((heading, rank) => {
    const later = Math.min(0.4, 0.3 * rank);
    propose(heads[rank] ?? '', heading, HEADING - later);
    for (const part of parts(heading)) propose(part, heading, HEADING - 0.7 - later);
  });
  // The first-level heading may be that of a bar at the top, or the name of the site.
  const keys = said.map(({ text }) => bare(text)).filter(Boolean);
  const second = smaller.find(heading => keys.includes(bare(heading.textContent ?? '')));
  if (second) propose(plain(second.textContent) ?? '', second, HEADING);
  else if (line) propose(line.text, line.element, HEADING);
  for (const { text } of said) propose(text, null, 0);
  // The compiler does not see that `propose` assigns it.
  const found = best as Headline | null;
  return { title: marked(facts, found?.title ?? '', found?.element), element: found?.element ?? facts.headline };
}

/**
 * A heading of several elements may leave out the mark between them: “<b>Sea</b> <b>Two boats missing</b>” is told to
 * machines as “Sea: Two boats missing”.
 */
function marked(facts: PageFacts, title: string, heading: Element | null | undefined): string {
  const told = [facts.meta('og:title'), textOf(facts.article, 'headline')];
  const isSame = (text: string | null): boolean => bare(text ?? '') === bare(title);
  return (heading && heading.childElementCount > 1 ? told.find(isSame) : null) ?? title;
}

const isTitle = (text: string, site: string): boolean =>
  bare(text) !== '' && text.length <= LONGEST && !UNFILLED.test(text) && bare(text) !== site;

/** What the page tells others that its title is, each without the site's name. */
function saidAs(facts: PageFacts, heads: string[], siteName: string | null): { text: string; worth: number }[] {
  const clean = (text: string | null) => (text ? withoutSite(text, heads, siteName) : '');
  return [
    { text: clean(facts.meta('og:title')), worth: WORTH.og },
    { text: clean(textOf(facts.article, 'headline') ?? textOf(facts.article, 'name')), worth: WORTH.jsonLd },
    { text: clean(facts.meta('twitter:title')), worth: WORTH.twitter },
    { text: clean(facts.isLater ? null : plain(facts.document.title)), worth: WORTH.tab },
  ];
}

const SMALLER = 'h2, h3, h4, [itemprop="headline"]';
const TITLES = /[tT]itle/;
const MOST_SMALLER = 60;

/** What else may bear the title. The heading of a card leads to another page. */
function smallerHeadings({ called }: PageFacts): Element[] {
  return called(TITLES, SMALLER)
    .slice(0, MOST_SMALLER)
    .filter(heading => !heading.closest('a, li, aside, nav, h1, head'));
}

/** Texts looked at, where no heading is one. */
const MOST_LINES = 400;

/** Where a page has no headings: the line of its own, no link, that its tab's title begins or ends with; the longest. */
function titleLine(document: Document, site: string): { text: string; element: Element } | null {
  const tab = plain(document.title) ?? '';
  // 4 is NodeFilter.SHOW_TEXT.
  const walker = document.createTreeWalker(document.body, 4);
  let best: { text: string; element: Element } | null = null;
  for (let seen = 0; seen < MOST_LINES; seen++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const text = plain(node.data);
    const element = node.parentElement;
    if (!text || !element || text.length <= (best?.text.length ?? 0) || countWords(text) < 2) continue;
    const begins = tab.startsWith(text) && (text === tab || STARTS_BREAK.test(tab.slice(text.length)));
    const ends = tab.endsWith(text) && ENDS_PART.test(tab.slice(0, -text.length));
    if ((begins || ends) && bare(text) !== site && !element.closest('a, script, style, option'))
      best = { text, element };
  }
  return best;
}

/** A heading without its first or its last element: a kicker or a subtitle may stand in it. */
function parts(heading: Element): string[] {
  const elements = [...heading.children];
  return [...new Set([elements[0], elements.at(-1)])].flatMap(left => {
    const rest = [...heading.childNodes].map(node => (node === left ? ' ' : (node.textContent ?? '')));
    return [plain(rest.join('')), plain(left?.textContent)].filter(text => text !== null);
  });
}

/** Cuts off what follows a heading's own words or stands before them, or else a short last part, or the site's name at the start. */
function withoutSite(text: string, heads: string[], siteName: string | null): string {
  const key = bare(text);
  const long = heads.filter(words => bare(words).length > 10);
  const head = long.find(words => key.startsWith(bare(words)));
  if (head && (bare(head) === key || STARTS_BREAK.test(text.slice(head.length)))) return head;
  const end = long.find(words => text.endsWith(words) && ENDS_BREAK.test(text.slice(0, -words.length)));
  if (end) return end;
  // “Anchor: Two boats missing”, where a colon may also be the title's own.
  if (siteName && text.startsWith(`${siteName}: `)) return text.slice(siteName.length + 2);
  const breaks = [...text.matchAll(BREAK)];
  const first = breaks[0];
  const last = breaks.at(-1);
  if (first && siteName && bare(text.slice(0, first.index)) === bare(siteName))
    return text.slice(first.index + first[0].length);
  if (!last) return text;
  const before = text.slice(0, last.index);
  const after = text.slice(last.index + last[0].length);
  return countWords(after) <= 4 && bare(before).length > 15 ? withoutSite(before, heads, siteName) : text;
}
