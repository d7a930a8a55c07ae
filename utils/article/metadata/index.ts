import type { Article } from '../../types.ts';
import { siteFor } from '../sites/index.ts';
import { readAlternates } from './alternates.ts';
import { readAuthors, toldAuthors } from './authors.ts';
import { readBySite } from './by-site.ts';
import { readByline } from './byline.ts';
import { readCanonical } from './canonical.ts';
import { readPublished } from './dates.ts';
import { readRest } from './goes-on.ts';
import { readIcon } from './icon.ts';
import { readLeadImage } from './lead-image.ts';
import type { PageFacts } from './page-facts.ts';
import { printedByline } from './printed-byline.ts';
import { readSection } from './section.ts';
import { readSiteName } from './site-name.ts';
import { readSubtitle } from './subtitle.ts';
import { readTitle } from './title.ts';

export type Metadata = Omit<Article, 'lang' | 'dir' | 'content' | 'blocks' | 'leftOut'>;

/** What the page says about itself, as plain text. Everything in it is the page's word: never markup. */
export function readMetadata(facts: PageFacts): Metadata {
  const rule = siteFor(facts.url);
  const siteName = readSiteName(facts);
  const { title, element } = readTitle(facts, siteName);
  facts.headline = element;
  const told = toldAuthors(facts, siteName);
  const byline = readByline(facts, told.known, siteName);
  const authors = readAuthors(told, byline);
  const canonicalUrl = readCanonical(facts);
  return {
    url: facts.url,
    canonicalUrl,
    title,
    subtitle: readSubtitle(facts, title, authors),
    section: readSection(facts, title),
    authors,
    byline: byline && printedByline(byline.line, authors),
    siteName,
    icon: readIcon(facts),
    publishedAt: readPublished(facts),
    image: readLeadImage(facts),
    alternates: readAlternates(facts).filter(({ url }) => url !== canonicalUrl),
    ...readRest(facts),
    ...(rule && readBySite(facts, rule)),
  };
}
