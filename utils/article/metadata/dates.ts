import { plain } from '../segment/text.ts';
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
const PRINTED =
  'time, [itemprop="datePublished"], [class*="date" i], [class*="time" i], [class*="publi" i], [class*="tarih" i], [class*="datum" i], [class~="dt"], [id*="date" i]';
const UPDATED = /updat|modif|edit|aktualis|обновл|изменен|yenilən|güncelle|maj|mis à jour|comment/i;
const IN_PATH = /\/(20\d{2}|199\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?:[/-]|$)/;
/** Printed dates further than this from the headline belong to other articles. */
const MOST_PRINTED = 40;
const BELOW = 25;

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
  const told = printed(facts, parse) ?? below(facts, parse) ?? inPath(facts.url);
  return told ?? printed(facts, text => parseYearless(text, lastChanged(facts) ?? now.toISOString()));
}

/** When the page was last changed, where it says so: a day without a year was before. */
const lastChanged = ({ article, meta }: PageFacts): string | null =>
  parseDate(textsOf(article, 'dateModified')[0] ?? meta('article:modified_time', 'og:updated_time', 'last-modified'));

/** A short line right below the headline that is a date, whatever its element is called. */
function below({ document, headline }: PageFacts, parse: (text: string | null) => string | null): string | null {
  if (!headline) return null;
  let seen = 0;
  for (const element of following(document, 'p div span td i em small b strong', headline)) {
    if (element.childElementCount > 1) continue;
    if (++seen > BELOW) return null;
    const text = plain(element.textContent);
    const date = text && text.length < 90 ? parse(text) : null;
    if (date) return date;
  }
  return null;
}

/** The first date printed around the headline: below it, beside it, or else above it. */
function printed({ document, headline }: PageFacts, parse: (text: string | null) => string | null): string | null {
  const scope = headline?.closest('article, main') ?? document.body;
  const after: string[] = [];
  const before: string[] = [];
  for (const element of [...scope.querySelectorAll(PRINTED)].slice(0, 400)) {
    if (UPDATED.test(element.getAttribute('class') ?? '')) continue;
    const follows = !headline || (headline.compareDocumentPosition(element) & 4) !== 0;
    const texts = [
      element.getAttribute('datetime'),
      element.getAttribute('content'),
      element.getAttribute('title'),
      plain(element.textContent?.slice(0, 200)),
    ];
    const date = texts.map(parse).find(Boolean);
    if (date) (follows ? after : before).push(date);
    if (after.length >= MOST_PRINTED) break;
  }
  return after[0] ?? before.at(-1) ?? null;
}

function inPath(url: string): string | null {
  const found = IN_PATH.exec(new URL(url, 'https://none.invalid').pathname);
  return found ? parse3(found[1], found[2], found[3]) : null;
}
const parse3 = (y = '', m = '', d = ''): string | null => parseDate(`${y}-${m}-${d}`);
