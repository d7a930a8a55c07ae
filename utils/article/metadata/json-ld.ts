import { bare, plainValue } from '../segment/text.ts';

/** A JSON-LD object, from a page that may be hostile: read its properties only through `textOf`, `textsOf` and `listOf`. */
export type Thing = Record<string, unknown>;

const LONGEST_SCRIPT = 1_000_000;
const MOST_THINGS = 2000;
const ARTICLE = /(?:Article|NewsArticle|BlogPosting|Report|Posting|Review|Interview)$/;

/** The objects of all JSON-LD on the page, those inside `@graph` and inside others included, in document order; authors and
 * publishers that stand elsewhere are put where they are referred to. */
export function readJsonLd(document: Document): Thing[] {
  const things = listed(document);
  const named = new Map<unknown, Thing>(
    things.flatMap(thing => (isNamed(thing) ? [[thing['@id'], thing] as const] : [])),
  );
  for (const thing of things)
    for (const key of REFERRING) {
      const values = listOf(thing, key);
      if (values.length) thing[key] = values.map(value => (isThing(value) && named.get(value['@id'])) || value);
    }
  return things;
}

/** What may stand elsewhere and be referred to: `{ "@id": "#ann" }`. One step: whoever refers in a circle goes nowhere. */
const REFERRING = ['author', 'creator', 'publisher', 'articleSection'];

const isNamed = (thing: Thing): boolean => typeof thing['@id'] === 'string' && Object.hasOwn(thing, 'name');

function listed(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST_SCRIPT) continue;
    const queue = [parse(text)];
    for (let value = queue.shift(); value !== undefined; value = queue.shift()) {
      if (things.length >= MOST_THINGS) return things;
      if (Array.isArray(value)) queue.push(...value.slice(0, MOST_THINGS));
      else if (isThing(value)) {
        things.push(value);
        for (const inner of Object.values(value)) if (typeof inner === 'object' && inner) queue.push(inner);
      }
    }
  }
  return things;
}

/** What a script says, mended where pages commonly break it: raw line breaks, comments around, a comma too many. */
function parse(text: string): unknown {
  const bareText = text
    .trim()
    .replace(/^(?:<!--|\/\*[^*]{0,100}\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>|;)\s*$/, '');
  for (const attempt of [bareText, bareText.replace(/[\n\r\t]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

/** The values of a property, as a list. */
export function listOf(thing: Thing | null, key: string): unknown[] {
  const value = thing?.[key];
  return value === undefined || value === null ? [] : Array.isArray(value) ? value.slice(0, 50) : [value];
}

/** The texts of a property, plain; of an object its name. */
export function textsOf(thing: Thing | null, key: string): string[] {
  return listOf(thing, key).flatMap(value => {
    const name = isThing(value) ? listOf(value, 'name')[0] : value;
    return typeof name === 'string' ? (plainValue(name) ?? []) : [];
  });
}

/** The first of them, or null. */
export const textOf = (thing: Thing | null, key: string): string | null => textsOf(thing, key)[0] ?? null;

const typesOf = (thing: Thing): string[] => textsOf(thing, '@type');

/** Whether the object is of a type, by the end of its name (`Person`, `schema:Person`). */
export const isA = (thing: unknown, type: string): thing is Thing =>
  isThing(thing) && typesOf(thing).some(own => own.endsWith(type));

/** The object that describes this page's article: the one whose headline the page bears, or the first; null for none. */
export function articleOf(things: Thing[], headings: string[]): Thing | null {
  const articles = things.filter(thing => typesOf(thing).some(type => ARTICLE.test(type)));
  const titles = headings.map(bare).filter(Boolean);
  const named = articles.find(article => {
    const headline = bare(textOf(article, 'headline') ?? textOf(article, 'name') ?? '');
    return headline && titles.some(title => title.includes(headline) || headline.includes(title));
  });
  return named ?? articles.find(article => listOf(article, 'datePublished').length > 0) ?? articles[0] ?? null;
}
