import type { Alternate } from '../../types.ts';
import { safePage } from '../content/safe-url.ts';
import { plain } from '../segment/text.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import type { PageFacts } from './page-facts.ts';

const MOST = 60;
const LONGEST_NAME = Math.max(...[...LANGUAGE_NAMES.keys()].map(name => name.length));

/**
 * The same article in other languages: the page's `hreflang` links, or else its “RU”, “AZ” links, where they lead to an
 * article and not to a front page.
 */
export function readAlternates({ document, base, url, related }: PageFacts): Alternate[] {
  const found = new Map<string, string>();
  const add = (lang: string, href: string | null): void => {
    const address = safePage(href, base);
    if (address && address.href !== url && found.size < MOST && !found.has(lang)) found.set(lang, address.href);
  };
  for (const link of related('alternate')) {
    const lang = link.getAttribute('hreflang')?.trim() ?? '';
    // `x-default` is no language. What the text links to comes below.
    if (link.localName === 'link' && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(lang)) add(lang, link.getAttribute('href'));
  }
  if (!found.size) {
    for (const link of document.querySelectorAll('a[href]')) {
      const lang = languageNamed(link.textContent ?? '') ?? link.getAttribute('hreflang');
      const address = lang ? safePage(link.getAttribute('href'), base) : null;
      // A front page is one or two steps deep: `/`, `/ru/`.
      if (lang && address && address.pathname.split('/').filter(Boolean).join('/').length > 5) add(lang, address.href);
    }
  }
  return [...found].map(([lang, address]) => ({ lang, url: address }));
}

/** The language that a link is named after. Hundreds of links have longer names. */
function languageNamed(text: string): string | undefined {
  const name = text.slice(0, 30).trim();
  return name.length > LONGEST_NAME ? undefined : LANGUAGE_NAMES.get((plain(name) ?? '').toLowerCase());
}
