import type { Metadata } from '../metadata/index.ts';
import { articleOf, readJsonLd, textOf } from '../metadata/json-ld.ts';
import { plain } from '../text.ts';

/** What the page says of its article elsewhere than in its text. Empty where it says nothing. */
export type Hints = {
  title: string;
  subtitle: string | null;
  description: string;
  articleBody: string;
  authors: string[];
};

const TAG = /<[^<>]{0,500}>/g;

export function hintsOf(document: Document, metadata: Metadata): Hints {
  const meta = (selector: string) => plain(document.querySelector(selector)?.getAttribute('content'));
  const article = articleOf(readJsonLd(document), [metadata.title]);
  return {
    title: metadata.title,
    subtitle: metadata.subtitle,
    description: meta('meta[property="og:description"]') ?? meta('meta[name="description"]') ?? '',
    articleBody: (textOf(article, 'articleBody') ?? '').replace(TAG, ' '),
    authors: metadata.authors,
  };
}
