import { plain } from '../segment/text.ts';
import type { SiteRule } from '../sites/site-rule.ts';
import type { Metadata } from './index.ts';
import { coverOf } from './lead-image.ts';
import { namesOf } from './names-in-line.ts';
import type { PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';

/** What a site's rule finds, where it finds anything. */
export function readBySite({ document, base }: PageFacts, rule: SiteRule): Partial<Metadata> {
  const find = (selector: string | undefined): Element | null => (selector ? document.querySelector(selector) : null);
  const text = (selector: string | undefined): string | null => plain(find(selector)?.textContent);
  const heading = find(rule.title);
  const subtitle = find(rule.subtitle);
  const title =
    heading && plain([...heading.childNodes].map(node => (node === subtitle ? ' ' : node.textContent)).join(''));
  const cover = find(rule.cover);
  const author = text(rule.author);
  const found = {
    title,
    subtitle: plain(subtitle?.textContent),
    section: text(rule.section),
    publishedAt: parseDate(text(rule.published)),
    byline: author,
    authors: author ? namesOf([author]) : null,
    image: cover && coverOf(cover, base),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));
}
