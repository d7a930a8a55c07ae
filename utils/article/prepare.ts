import type { SiteRule } from './sites/site-rule.ts';

/** Replaces `noscript` that holds a picture: with scripts on, its content is text and the real picture is lost. */
function openNoscripts(clone: Document): void {
  for (const noscript of clone.querySelectorAll('noscript')) {
    const html = noscript.textContent ?? '';
    // An address is all that is wanted of it, so nothing of it is parsed as markup.
    const src = /<img[^>]{0,2000}?\ssrc\s*=\s*["']([^"']{1,2000})["']/i.exec(html)?.[1];
    const before = noscript.previousElementSibling;
    const img = before?.localName === 'img' ? before : (before?.querySelector('img') ?? null);
    if (src && img && !img.hasAttribute('data-src')) img.setAttribute('data-src', src.replace(/&amp;/g, '&'));
    noscript.remove();
  }
}

/** A copy of the page that may be taken apart. */
export function cloneForReading(document: Document, rule: SiteRule | null = null): Document {
  const clone = document.cloneNode(true) as Document;
  const unwanted = ['script, style, template, link[rel="stylesheet"]', rule?.drop].filter(Boolean).join(', ');
  for (const element of clone.querySelectorAll(unwanted)) element.remove();
  openNoscripts(clone);
  return clone;
}
