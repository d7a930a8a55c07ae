import { safePage } from '../content/safe-url.ts';
import { textOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * The address that the page gives for itself, or null where it gives none that is plausible: another site, the front
 * page, credentials, or an address that shares nothing with this page's (left behind by an earlier article).
 */
export function readCanonical(facts: PageFacts): string | null {
  const link = facts
    .related('canonical')
    .find(({ localName }) => localName === 'link')
    ?.getAttribute('href');
  const page = safePage(facts.url, facts.url);
  const canonical = safePage(link ?? facts.meta('og:url'), facts.base);
  if (!page || !canonical || siteOf(canonical) !== siteOf(page)) return null;
  if (isFront(canonical) && !isFront(page)) return null;
  const agreed = [facts.meta('og:url'), textOf(facts.article, 'url')].some(
    other => link && safePage(other, facts.base)?.pathname === canonical.pathname,
  );
  return agreed || related(canonical, page) ? canonical.href : null;
}

const siteOf = ({ hostname }: URL): string => hostname.replace(/^(?:www|m|mobile|amp)\./, '');
const isFront = ({ pathname, search }: URL): boolean => !search && /^\/(?:index\.\w+)?$/.test(pathname);

/** Whether two addresses share a slug or a number, or one of them tells nothing. */
function related(canonical: URL, page: URL): boolean {
  const marks = (url: URL): string[] =>
    `${url.pathname}/${url.search}`.split(/[/?&=._]+/).filter(mark => /\d{4,}|.{8,}/.test(mark));
  const [ours, theirs] = [marks(page), marks(canonical)];
  if (!ours.length || !theirs.length) return true;
  return theirs.some(mark => ours.some(own => own.includes(mark) || mark.includes(own)));
}
