import { TRACKING_PARAMETERS } from './tracking-parameters.ts';

const EXACT = new Set(TRACKING_PARAMETERS.filter(name => !name.endsWith('*')));
const PREFIXES = TRACKING_PARAMETERS.filter(name => name.endsWith('*')).map(name => name.slice(0, -1));

/**
 * The address to share: the canonical one where it is plausible for this page, else the page's own; without tracking,
 * credentials and links to text. Parameters that choose what is shown stay, in their order and spelling.
 * @param url the page's absolute address
 * @param canonical what the page says its address is, or null
 * @throws TypeError where `url` is not an address
 */
export function cleanLink(url: string, canonical: string | null = null): string {
  const page = stripped(new URL(url));
  const own = canonical !== null && URL.canParse(canonical, page) ? new URL(canonical, page) : null;
  return (own && isPlausible(own, page) ? stripped(own) : page).href;
}

function stripped(url: URL): URL {
  url.username = '';
  url.password = '';
  url.search = withoutTracking(url.search);
  url.hash = withoutTextDirective(url.hash);
  return url;
}

/** A page may name another of its addresses, not another site's and not its own front page. */
function isPlausible(canonical: URL, page: URL): boolean {
  if (canonical.protocol !== 'https:' && canonical.protocol !== page.protocol) return false;
  if (!/^https?:$/.test(canonical.protocol) || canonical.port !== page.port) return false;
  if (siteOf(canonical) !== siteOf(page)) return false;
  return !isFront(canonical) || isFront(page);
}

/** The host without what marks its other editions: “www.”, “m.”, “amp.”. */
const siteOf = ({ hostname }: URL) => hostname.replace(/^(?:www|m|mobile|amp)\./, '');

const isFront = ({ pathname, search }: URL) => search === '' && /^\/(?:index\.\w+)?$/.test(pathname);

function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter(pair => pair !== '' && !isTracking(pair.split('=', 1)[0] ?? ''));
  return kept.join('&');
}

function isTracking(encoded: string): boolean {
  const name = encoded.toLowerCase();
  return EXACT.has(name) || PREFIXES.some(prefix => name.startsWith(prefix));
}

/** https://wicg.github.io/scroll-to-text-fragment/: all from `:~:` on is the browser's, the rest is the page's. */
const withoutTextDirective = (hash: string) => hash.replace(/:~:.*$/s, '').replace(/^#$/, '');
