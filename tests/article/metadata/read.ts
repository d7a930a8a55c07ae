import { type Metadata, readMetadata } from '../../../utils/article/metadata/index.ts';
import { pageFacts } from '../../../utils/article/metadata/page-facts.ts';
import { pageOf, paragraphs } from '../page.ts';

export const URL_HERE = 'https://www.anchor.example/sea/two-boats-1234';

/** The metadata of a page with some paragraphs below `body`. */
export const read = (head: string, body: string, url = URL_HERE, lang = 'en'): Metadata =>
  readMetadata(
    pageFacts(pageOf(`<html lang="${lang}"><head>${head}</head><body>${body}${paragraphs()}</body></html>`, url)),
  );

export const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
export const ARTICLE = { '@type': 'NewsArticle', headline: 'Two boats missing' };
