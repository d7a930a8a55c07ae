import { safePage } from '../content/safe-url.ts';
import { listOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

/** Whether the article goes on elsewhere: a next page of the same address, a text that the page says is not free, or a wall that a publishing system puts up. */
export function readRest(facts: PageFacts): { goesOn: boolean; nextPage: string | null } {
  const nextPage = readNextPage(facts);
  return { goesOn: nextPage !== null || isWalled(facts), nextPage };
}

/** What Ghost and Substack put in the place of the rest, and nowhere else. */
const WALLS = '.gh-post-upgrade-cta, .paywall > .paywall-title';

const isWalled = ({ article, document, meta }: PageFacts): boolean =>
  meta('article:content_tier', 'og:article:content_tier') === 'locked' ||
  listOf(article, 'isAccessibleForFree').some(free => String(free).toLowerCase() === 'false') ||
  document.querySelector(WALLS) !== null;

function readNextPage({ url, base, related }: PageFacts): string | null {
  const here = safePage(url, url);
  for (const link of related('next')) {
    const next = safePage(link.getAttribute('href'), base);
    if (here && next && next.host === here.host && next.href !== here.href && isNextPage(here, next)) return next.href;
  }
  return null;
}

/** `/story` → `/story/2`, `/story?page=2`, `/story-2.html`; the next article has an address of its own. */
function isNextPage(here: URL, next: URL): boolean {
  const stem = (url: URL): string =>
    url.pathname.replace(/\.\w{2,5}$|\/$/, '').replace(/(?:[/_,-](?:p|page|seite|str)?[/_-]?\d{1,2})$/i, '');
  return stem(here) === stem(next) && stem(here).length > 1;
}
