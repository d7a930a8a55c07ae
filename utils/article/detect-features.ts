import { measureProse } from './detect-text.ts';

/** JSON-LD read, in characters. */
const MAX_JSON_LD = 200_000;
const MAX_URL = 500;

const ARTICLE_TYPE = /(Article|Posting|Report)$/;
const LIST_TYPE = /^(CollectionPage|ItemList|SearchResultsPage)$/;
const THING_TYPE = /^(Product\w*|Offer|Service|LocalBusiness|Course|Event|JobPosting|Hotel|\w+Application)$/;
const FORUM_TYPE = /^(Discussion|QAPage|Question|Comment)/;

/**
 * What the detector knows of a page: each a number, counts as `log(1 + n)`, yes or no as 1 or 0. The comment says
 * what the feature stands for; which way it counts is learned (`detect-weights.ts`).
 */
export function measurePage(document: Document) {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const has = (selector: string) => +(document.querySelector(selector) !== null);
  const log = Math.log1p;
  const prose = measureProse(document, document.body);
  const types = jsonLdTypes(document);
  const typed = (pattern: RegExp) => types.filter(type => pattern.test(type)).length;
  const ogType = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  const headline = (document.querySelector('h1')?.textContent ?? '').slice(0, 1000).replace(/\s+/g, ' ').trim();
  // Host, path and query.
  const address = document.URL.slice(0, MAX_URL).replace(/^\w+:\/\/|#.*/g, '');
  const url = (pattern: RegExp) => +pattern.test(address);

  return {
    // What the page says of itself.
    ogArticle: +/article|news|post|story/i.test(ogType),
    oneArticle: +(typed(ARTICLE_TYPE) === 1),
    list: +(typed(LIST_TYPE) > 0),
    thing: +(typed(THING_TYPE) > 0 && typed(ARTICLE_TYPE) === 0),
    thread: +(typed(FORUM_TYPE) > 0),

    // Its outline. Class names in part, for capitals too: ignoring case takes a browser three times as long.
    oneArticleElement: +(count('article') === 1),
    headlineLength: Math.min(1, headline.length / 60),
    headlineInTitle: +(headline.length > 15 && document.title.includes(headline.slice(0, 25))),
    caption: has('figcaption'),
    byline: has('[rel=author],[itemprop=author],[class*=yline],[class*=uthor]'),
    pagination: has('[class*=aginat],[class*=pager],[rel=next]'),
    cart: has('[class*=add-to-cart],[class*=ddToCart],[href*="/cart"]'),

    // Its prose: any script, any element.
    cluster: log(prose.cluster),
    clusterShare: prose.cluster / (prose.width || 1),
    density: log(prose.width / (prose.nodes || 1)),
    linkedShare: prose.linkedWidth / (prose.linkedWidth + prose.width || 1),
    code: log(prose.code),
    dashes: log(prose.dashes),
    twins: log(prose.twins),

    // Its address.
    newsPath: url(/article|news|story|stories|blog|post/i),
    year: url(/(19|20)\d\d/),
    id: url(/\d[^/]*\/?$/),
    docsPath: url(/docs?[./]|documentation|reference|manual|api\b|wiki/i),
    forumPath: url(/forum|thread|topic|community|discuss|questions\/\d|bbs|board/i),
    listPath: url(
      /\/(tags?|categor(y|ies)|topics?|search|archives?|page|list|author|section|products?|shop|store|collections?|catalogs?|events?|jobs)([/?]|$)/i,
    ),
    servicePath: url(/service|product|solution|tools?\b|software|shop|pricing|contact|about/i),
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
