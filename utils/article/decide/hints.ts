import type { Metadata } from '../metadata/index.ts';
import { articleOf, textOf } from '../metadata/json-ld.ts';
import type { PageFacts } from '../metadata/page-facts.ts';

/** What the page says of its article elsewhere than in its text. Empty where it says nothing. */
export type Hints = {
  title: string;
  subtitle: string | null;
  /** The line that names the author, as printed. */
  byline: string | null;
  description: string;
  articleBody: string;
  authors: string[];
  siteName: string | null;
  /** The lead image. */
  image: string | null;
  /** The address that the page's own resolve against. */
  base: string;
};

const TAG = /<[^<>]{0,500}>/g;

/** Gathers them. The JSON-LD object is that of the title, also where the head speaks of another article. */
export function hintsOf(facts: PageFacts, metadata: Metadata): Hints {
  const article = articleOf(facts.things, [metadata.title]);
  return {
    title: metadata.title,
    subtitle: metadata.subtitle,
    byline: metadata.byline,
    description: facts.meta('og:description', 'description') ?? '',
    articleBody: (textOf(article, 'articleBody') ?? '').replace(TAG, ' '),
    authors: metadata.authors,
    siteName: metadata.siteName,
    image: metadata.image,
    base: facts.base,
  };
}
