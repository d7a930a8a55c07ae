import { measureProse } from './text.ts';

/** JSON-LD read, in characters. */
const MAX_JSON_LD = 200_000;
const MAX_URL = 500;
/** A heading no longer than this may be a logo. */
const LOGO = 25;
/** Headings and text nodes that may be the headline. */
const MAX_LINES = 150;

// What an address holds, in lower case. Lists and no patterns in the first stage: the first pattern that a page meets
// takes it a tenth of a millisecond.
const NEWS = ['article', 'news', 'story', 'stories', 'blog', 'post', 'novost', 'novyn', 'xeber', 'haber', 'nachricht'];
const DOCS = ['doc/', 'docs/', 'doc.', 'docs.', 'documentation', 'reference', 'manual', 'api/', 'wiki'];
const FORUM = ['forum', 'thread', 'topic', 'community', 'discuss', 'questions/', 'bbs', 'board'];
const SERVICE = ['service', 'product', 'solution', 'tool', 'software', 'shop', 'pricing', 'contact', 'about'];
/** Whole steps of the path. */
const LIST = (
  'tag tags category categories topic topics search archive archives page list author section product products shop store ' +
  'collection collections catalog catalogs event events theme tema job jobs career vacancy login signin account'
)
  .split(' ')
  .map(step => `/${step}/`);

/** With two digits after it: a year. With a colon: the time of day. */
const CENTURIES = ['20', '19'];
const DATE_MARKS = ['20', '19', ':'];
const DIGITS = [...'0123456789'];

/** A page whose address may be anything: what it shares is a film or goods. */
const OG_THING = 'meta[property="og:type"]:is([content^=video i],[content^=product i])';
const OG_ARTICLE = 'meta[property="og:type"][content*=article i]';

const ARTICLE_TYPE = /(Article|(?<!Job)Posting|Report)$/;
const THING_TYPE = /^(Product\w*|Offer|Service|LocalBusiness|Course|Event|JobPosting|Hotel|\w+Application)$/;
const FORUM_TYPE = /^(Discussion|QAPage|Question|Comment)/;

/*
 * What the detector knows of a page, in three stages, the dearest last: most pages are judged without it. Each feature
 * is a number, counts as `log(1 + n)`, yes or no as 1 or 0. The names say what a feature stands for; which way it
 * counts is learned (`weights.ts`).
 */

/** The text after the headline, in any script and any element; the headline; the address; what costs next to nothing. */
export function measureText(document: Document) {
  const headline = headlineOf(document);
  const title = wordsOf(headline);
  const prose = measureProse(document, headline);
  const url = document.URL.slice(0, MAX_URL).toLowerCase();
  // Host, path and query; every step of the path between slashes.
  const address = `${url.slice(url.indexOf('//') + 2).split('#')[0]}/`.replaceAll('?', '/');
  return {
    cluster: Math.log1p(prose.cluster),
    clusterShare: prose.cluster / (prose.width || 1),
    density: Math.log1p(prose.width / (prose.nodes || 1)),
    dashes: Math.log1p(prose.dashes),
    twins: Math.log1p(prose.twins),
    dated: digitsAfter(DATE_MARKS, prose.lines),
    headlineLength: Math.min(1, title.length / 60),
    headlineInTitle: +(title.length > 15 && document.title.includes(title.slice(0, 25))),
    newsPath: has(NEWS, address),
    year: digitsAfter(CENTURIES, address),
    id: has(DIGITS, address.split('/').findLast(Boolean) ?? ''),
    docsPath: has(DOCS, address),
    forumPath: has(FORUM, address),
    listPath: has(LIST, address),
    servicePath: has(SERVICE, address),
    ogArticle: +!!document.querySelector(OG_ARTICLE),
    oneArticleElement: +(document.getElementsByTagName('article').length === 1),
  };
}

/** 1 where a text has one of the words, be it within another; else 0. */
function has(words: string[], text: string): number {
  return +words.some(word => text.includes(word));
}

/** 1 where two digits follow one of the marks in a text; else 0. */
function digitsAfter(marks: string[], text: string): number {
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] ?? '';
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      const next = at + mark.length;
      if (DIGITS.includes(text.charAt(next)) && DIGITS.includes(text.charAt(next + 1))) return 1;
    }
  }
  return 0;
}

/**
 * The first heading of the first level. One of a few letters may be the paper's logo, above all menus: then, or where
 * there is none, the first heading that says what the tab does; or a line that does.
 */
function headlineOf(document: Document): Element | null {
  const { title } = document;
  const first = document.querySelector('h1');
  if (wordsOf(first).length > LOGO) return first;
  const heading = [...document.querySelectorAll('h1,h2,h3')].slice(0, MAX_LINES).find(one => {
    const words = wordsOf(one);
    return (
      (words.length > 15 && title.includes(words.slice(0, 25))) ||
      (!first && words.length > 3 && title.startsWith(words))
    );
  });
  return heading ?? first ?? titleLine(document);
}

const wordsOf = (element: Element | null): string => (element?.textContent ?? '').slice(0, 1000).trim();

/** The early web had no headings, and its titles begin with the paper's name. */
function titleLine(document: Document): Element | null {
  // 4 is NodeFilter.SHOW_TEXT.
  const walker = document.createTreeWalker(document.body, 4);
  for (let seen = 0; seen < MAX_LINES; seen++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const words = node.data.trim();
    if (words.length > 15 && document.title.endsWith(words) && !node.parentElement?.closest('a'))
      return node.parentElement;
  }
  return null;
}

/** What the elements show. Class names in part, for capitals too: ignoring case takes a browser three times as long. */
export function measureOutline(document: Document) {
  const has = (selector: string) => +!!document.querySelector(selector);
  return {
    caption: has('figcaption'),
    byline: has('[rel=author],[itemprop=author],[class*=yline],[class*=uthor]'),
    pagination: has('[class*=aginat],[class*=pager],[rel=next]'),
    cart: has('[class*=add-to-cart],[class*=ddToCart],[href*="/cart"]'),
  };
}

/** What the page says of itself to machines. */
export function measureTypes(document: Document) {
  const types = jsonLdTypes(document);
  const typed = (pattern: RegExp) => types.filter(type => pattern.test(type)).length;
  return {
    oneArticle: +(typed(ARTICLE_TYPE) === 1),
    thing: +((typed(THING_TYPE) > 0 || document.querySelector(OG_THING) !== null) && typed(ARTICLE_TYPE) === 0),
    thread: +(typed(FORUM_TYPE) > 0),
  };
}

/** The types that the JSON-LD names, in order, nested ones too. A search, not a parse: broken JSON still counts. */
function jsonLdTypes(document: Document): string[] {
  let json = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    json += (script.textContent ?? '').slice(0, MAX_JSON_LD - json.length);
  }
  const matches = json.matchAll(/"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(\w+)/g);
  return Array.from(matches, match => match[1] ?? '');
}
