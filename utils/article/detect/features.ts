import { measureProse } from './text.ts';

/** JSON-LD read, in characters. */
const MAX_JSON_LD = 200_000;
const MAX_URL = 500;

// What an address holds, in lower case. Lists and no patterns: a page waits longer for a pattern to be made ready.
const NEWS = ['article', 'news', 'story', 'stories', 'blog', 'post'];
const DOCS = ['doc/', 'docs/', 'doc.', 'docs.', 'documentation', 'reference', 'manual', 'api/', 'wiki'];
const FORUM = ['forum', 'thread', 'topic', 'community', 'discuss', 'questions/', 'bbs', 'board'];
const SERVICE = ['service', 'product', 'solution', 'tool', 'software', 'shop', 'pricing', 'contact', 'about'];
/** Whole steps of the path, a space on either side of each. */
const LIST =
  ' tag tags category categories topic topics search archive archives page list author section product products shop store ' +
  'collection collections catalog catalogs event events job jobs ';

const ARTICLE_TYPE = /(Article|Posting|Report)$/;
const LIST_TYPE = /^(CollectionPage|ItemList|SearchResultsPage)$/;
const THING_TYPE = /^(Product\w*|Offer|Service|LocalBusiness|Course|Event|JobPosting|Hotel|\w+Application)$/;
const FORUM_TYPE = /^(Discussion|QAPage|Question|Comment)/;

/*
 * What the detector knows of a page, in three stages, the dearest last: most pages are judged without it. Each feature
 * is a number, counts as `log(1 + n)`, yes or no as 1 or 0. The names say what a feature stands for; which way it
 * counts is learned (`weights.ts`).
 */

/** The text after the headline, in any script and any element; the headline; the address. */
export function measureText(document: Document) {
  const log = Math.log1p;
  const headline = document.querySelector('h1') ?? titled(document);
  const title = (headline?.textContent ?? '').slice(0, 1000).trim();
  const prose = measureProse(document, document.body, headline);
  const url = document.URL.slice(0, MAX_URL).toLowerCase();
  // Host, path and query; every step of the path between slashes.
  const address = `${url.slice(url.indexOf('//') + 2).split('#')[0]}/`.replaceAll('?', '/');
  const has = (words: string[]) => +words.some(word => address.includes(word));
  return {
    cluster: log(prose.cluster),
    clusterShare: prose.cluster / (prose.width || 1),
    density: log(prose.width / (prose.nodes || 1)),
    linkedShare: prose.linkedWidth / (prose.linkedWidth + prose.width || 1),
    dashes: log(prose.dashes),
    twins: log(prose.twins),
    dated: prose.dated,
    headlineLength: Math.min(1, title.length / 60),
    headlineInTitle: +(title.length > 15 && document.title.includes(title.slice(0, 25))),
    newsPath: has(NEWS),
    year: +/(19|20)\d\d/.test(address),
    id: +/\d[^/]*\/+$/.test(address),
    docsPath: has(DOCS),
    forumPath: has(FORUM),
    listPath: +address.split('/').some(step => LIST.includes(` ${step} `)),
    servicePath: has(SERVICE),
  };
}

/** Where no heading is of the first level: the one that says what the tab does. */
const titled = ({ title, body }: Document): Element | null =>
  Array.from(body.querySelectorAll('h2,h3')).find(({ textContent }) => {
    const words = (textContent ?? '').trim();
    return (words.length > 15 && title.includes(words.slice(0, 25))) || (words.length > 3 && title.startsWith(words));
  }) ?? null;

/** What the elements show. Class names in part, for capitals too: ignoring case takes a browser three times as long. */
export function measureOutline(document: Document) {
  const has = (selector: string) => +(document.querySelector(selector) !== null);
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return {
    ogArticle: +/article|news|post|story/i.test(type),
    oneArticleElement: +(document.getElementsByTagName('article').length === 1),
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
    list: +(typed(LIST_TYPE) > 0),
    thing: +(typed(THING_TYPE) > 0 && typed(ARTICLE_TYPE) === 0),
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
