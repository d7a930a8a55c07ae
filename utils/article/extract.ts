import { Readability } from '@mozilla/readability';
import type { Root } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import type { Article, Block } from '../types.ts';

/** The cleaned article of a document, or null where there is no text. Works on a clone. */
export function extractArticle(document: Document): Article | null {
  const clone = document.cloneNode(true) as Document;
  const parsed = new Readability<Node>(clone, { serializer: el => el }).parse();
  if (!parsed?.content) return null;
  const tree = fromDom(parsed.content);
  const blocks: Block[] = (parsed.textContent ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .map(text => ({ kind: 'paragraph', text, emphasis: [] }));
  return {
    url: document.URL,
    canonicalUrl: null,
    lang: parsed.lang ?? 'und',
    dir: parsed.dir === 'rtl' ? 'rtl' : 'ltr',
    title: parsed.title ?? '',
    subtitle: null,
    section: null,
    authors: [],
    byline: parsed.byline ?? null,
    siteName: parsed.siteName ?? null,
    publishedAt: parsed.publishedTime ?? null,
    image: null,
    alternates: [],
    content: { type: 'root', children: [tree] } as Root,
    blocks,
  };
}
