import type { SiteRule } from '../sites/site-rule.ts';
import type { Box } from './box.ts';
import { laterArticleInView, severalArticles } from './in-view.ts';

/** Dialogs about cookies and consent, and what stands for a video until one agrees to it, by their names. */
const CONSENT = /consent|cookie|gdpr|onetrust|didomi|usercentrics|sp_message|qc-cmp|cmpbox|iubenda|\bopt-?in(?![a-z])/i;
const DIALOG = /^(?:alert)?dialog$/;
/** An element with one of these is the page, or its article, whatever it is called. */
const ESSENTIAL = 'h1, article, main';
const NEVER = new Set(['html', 'body', 'article', 'main']);

/**
 * Tells what of a page is not read at all, with all that it holds: consent dialogs, what a site's rule drops, and the
 * other articles of a page that loads one after another.
 */
export function outsideOf(document: Document, rule: SiteRule | null): (box: Box) => boolean {
  const dropped = new Set<Element>(rule?.drop ? document.querySelectorAll(rule.drop) : []);
  const articles = severalArticles(document);
  const shown = laterArticleInView(document, articles) ?? articles[0];
  for (const article of articles) if (article !== shown) dropped.add(article);
  return box => dropped.has(box.element) || (isDialog(box) && !isEssential(box.element));
}

const isDialog = ({ element, names, bare }: Box): boolean =>
  !bare &&
  (CONSENT.test(names) ||
    element.getAttribute('aria-modal') === 'true' ||
    DIALOG.test(element.getAttribute('role') ?? ''));

const isEssential = (element: Element): boolean =>
  NEVER.has(element.localName) || element.querySelector(ESSENTIAL) !== null;
