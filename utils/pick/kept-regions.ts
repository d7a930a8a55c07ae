import { MAX_REGIONS, type Region } from '../settings.ts';

/** The selector that is kept for the host of an address, or null. */
export function keptSelector(regions: Region[], url: string): string | null {
  const host = hostOf(url);
  return regions.find(region => region.host === host)?.selector ?? null;
}

/** The list with this choice for the host of the address as the newest, or without any where `selector` is null. */
export function withRegion(regions: Region[], url: string, selector: string | null): Region[] {
  const host = hostOf(url);
  const others = regions.filter(region => region.host !== host);
  return host && selector ? [...others, { host, selector }].slice(-MAX_REGIONS) : others;
}

/** Host and port; empty where the address has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
