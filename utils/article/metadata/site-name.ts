import { plain } from '../text.ts';
import { listOf, type Thing, textOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

/** What the site calls itself; null where it does not say. */
export function readSiteName({ meta, article }: PageFacts): string | null {
  const [publisher] = listOf(article, 'publisher');
  const listed = typeof publisher === 'string' ? publisher : textOf((publisher ?? null) as Thing | null, 'name');
  return meta('og:site_name', 'application-name', 'apple-mobile-web-app-title') ?? plain(listed);
}
