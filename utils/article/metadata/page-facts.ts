import { laterArticleInView } from '../segment/in-view.ts';
import { plainValue } from '../segment/text.ts';
import { calledIn, type FindCalled } from './called.ts';
import { articleOf, readJsonLd, type Thing } from './json-ld.ts';

/** What every reader of metadata looks at, gathered once. */
export type PageFacts = {
  document: Document;
  /** The address of the page, and that which its links resolve against. */
  url: string;
  base: string;
  /** The value of a `meta`, by `property`, `name` or `itemprop`, lower case; plain text. */
  meta(...names: string[]): string | null;
  metaAll(name: string): string[];
  /** The elements that one of these words is in the `rel` of, in document order. */
  related(...rels: string[]): Element[];
  things: Thing[];
  /** The JSON-LD object of this page's article. */
  article: Thing | null;
  called: FindCalled;
  /** First-level headings in document order. */
  headings: Element[];
  /** The heading that bears the title, or the first. */
  headline: Element | null;
  /** Whether the reader has scrolled on to another article than the one that the page's metadata is about. */
  isLater: boolean;
};

/** Longer values are text, not facts. */
const LONGEST = 2000;

/** Gathers the facts of a document. Where the reader has scrolled on to another article, what the head says counts for nothing. */
export function pageFacts(document: Document): PageFacts {
  const later = laterArticleInView(document);
  const values = new Map<string, string[]>();
  // What the head says is about the first article.
  for (const meta of later ? [] : document.querySelectorAll('meta[content]')) {
    const value = plainValue((meta.getAttribute('content') ?? '').slice(0, LONGEST));
    if (!value) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name) values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  const metaAll = (name: string): string[] => values.get(name) ?? [];
  const meta = (...names: string[]): string | null => names.map(name => metaAll(name)[0]).find(Boolean) ?? null;
  const related = [...document.querySelectorAll('[rel]')].map(element => ({
    element,
    rels: (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/),
  }));
  const headings = [...(later ?? document).querySelectorAll('h1')].filter(
    h1 => !h1.closest('nav, footer, aside, li, [hidden]'),
  );
  const things = readJsonLd(document);
  const titles = [...headings.slice(0, 20).map(h1 => h1.textContent ?? ''), meta('og:title') ?? ''];
  return {
    document,
    url: document.URL,
    base: document.baseURI,
    meta,
    metaAll,
    related: (...names) => related.filter(({ rels }) => rels.some(rel => names.includes(rel))).map(r => r.element),
    things,
    article: later ? null : articleOf(things, titles),
    called: calledIn(document),
    headings,
    headline: headings[0] ?? null,
    isLater: later !== null,
  };
}
