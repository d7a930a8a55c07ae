import { graft } from './graft.ts';
import { laterArticleInView, severalArticles } from './in-view.ts';
import type { SiteRule } from './sites/site-rule.ts';

/** Dialogs about cookies and consent, by their names and roles. */
const CONSENT = [
  ...[
    'consent',
    'cookie',
    'gdpr',
    'onetrust',
    'didomi',
    'usercentrics',
    'sp_message',
    'qc-cmp',
    'cmpbox',
    'iubenda',
  ].flatMap(name => [`[id*="${name}" i]`, `[class*="${name}" i]`]),
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[aria-modal="true"]',
].join(', ');

/** An element with one of these is the page, or its article, whatever it is called. */
const ESSENTIAL = 'h1, article, main';

/**
 * A copy of the page that may be taken apart: with the text of shadow roots and frames, without scripts, consent dialogs,
 * what a site's rule drops, and the other articles of a page that loads one after another.
 */
export function cloneForReading(document: Document, rule: SiteRule | null = null): Document {
  const clone = document.cloneNode(true) as Document;
  graft(document, clone);
  keepOneArticle(document, clone);
  const unwanted = ['script, style, template, link[rel="stylesheet"]', rule?.drop].filter(Boolean).join(', ');
  for (const element of clone.querySelectorAll(unwanted)) element.remove();
  for (const element of clone.querySelectorAll(CONSENT)) {
    if (element.matches('html, body, article, main') || element.querySelector(ESSENTIAL)) continue;
    if (element.closest('h1, p')) continue;
    element.remove();
  }
  openNoscripts(clone);
  return clone;
}

function keepOneArticle(document: Document, clone: Document): void {
  const articles = severalArticles(clone);
  if (!articles.length) return;
  const later = laterArticleInView(document);
  const kept = later ? severalArticles(document).indexOf(later) : 0;
  articles.forEach((article, i) => {
    if (i !== kept) article.remove();
  });
}

/** Takes the picture's address out of `noscript`: with scripts on, its content is text, and the real picture is lost. */
function openNoscripts(clone: Document): void {
  for (const noscript of clone.querySelectorAll('noscript')) {
    // Only read: an address is all that is wanted of it, and nothing of it is parsed as markup.
    const html = noscript.textContent || noscript.innerHTML;
    const src = /<img[^>]{0,2000}?\ssrc\s*=\s*["']([^"']{1,2000})["']/i.exec(decoded(html))?.[1];
    const before = noscript.previousElementSibling;
    const img = before?.localName === 'img' ? before : (before?.querySelector('img') ?? null);
    if (src && img && !img.hasAttribute('data-src')) img.setAttribute('data-src', src.replaceAll('&amp;', '&'));
    noscript.remove();
  }
}

/** Where scripts are on, the content is text, and its source shows escaped. */
const decoded = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
