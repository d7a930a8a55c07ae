import { caliberAz } from './caliber.az.ts';
import type { SiteRule } from './site-rule.ts';

/** One file a host. */
export const SITES: SiteRule[] = [caliberAz];

/** The rule for an address: the longest host that it lies under wins; null where there is none. */
export function siteFor(url: string, sites: SiteRule[] = SITES): SiteRule | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const matching = sites.filter(site => host === site.host || host.endsWith(`.${site.host}`));
  return matching.reduce<SiteRule | null>(
    (best, site) => (best && best.host.length >= site.host.length ? best : site),
    null,
  );
}
