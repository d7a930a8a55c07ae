import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isArticle } from '../utils/article/detect/index.ts';
import { type LastRead, type PageScope, pageScope } from '../utils/page-scope.ts';
import { regionIn } from '../utils/pick/region.ts';
import { ProblemError } from '../utils/problem.ts';
import { readPage } from '../utils/reading.ts';
import { rememberPage } from '../utils/remember-page.ts';
import { showInPage } from '../utils/show-in-page.ts';
import type { Problem } from '../utils/types.ts';

/** As JSON text: the browser hands a string over many times faster than an article's tree. */
export default defineUnlistedScript(() => {
  const scope = pageScope();
  scope.lastRead = read(scope);
  return JSON.stringify(scope.lastRead.outcome);
});

function read(scope: PageScope): LastRead {
  if (!/html/.test(document.contentType)) return unread('not-a-page');
  try {
    const reading = readPage(document, regionIn(document, scope.region));
    if (!reading) return unread('empty-page');
    scope.showInPage = index => {
      const quote = reading.quotes[index];
      return quote !== undefined && showInPage(quote, reading.article.blocks);
    };
    const outcome = { ok: true as const, isArticle: isArticle(document), reading };
    return { outcome, isFresh: rememberPage(document, scope) };
  } catch (error) {
    console.warn('On the Record could not read this page:', error);
    return unread(error instanceof ProblemError ? error.problem : 'unexpected');
  }
}

/** The next time may go better. */
const unread = (problem: Problem): LastRead => ({ outcome: { ok: false, problem }, isFresh: () => false });
