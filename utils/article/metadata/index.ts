import type { Article } from '../../types.ts';
import { plain } from '../text.ts';

export type Metadata = Omit<Article, 'content' | 'blocks'>;

/** What the page says about itself. */
export function readMetadata(document: Document): Metadata {
  const meta = (name: string) =>
    plain(document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'));
  return {
    url: document.URL,
    canonicalUrl: null,
    lang: document.documentElement.lang || 'und',
    dir: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
    title: plain(document.querySelector('h1')?.textContent) ?? meta('og:title') ?? plain(document.title) ?? '',
    subtitle: null,
    section: meta('article:section'),
    authors: [],
    byline: null,
    siteName: meta('og:site_name'),
    publishedAt: meta('article:published_time'),
    image: null,
    alternates: [],
  };
}
