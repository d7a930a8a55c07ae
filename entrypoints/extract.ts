import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isArticle } from '../utils/article/detect/index.ts';
import { type PageScope, pageScope } from '../utils/page-scope.ts';
import { regionIn } from '../utils/pick/region.ts';
import { ProblemError } from '../utils/problem.ts';
import { readPage } from '../utils/reading.ts';
import { rememberPage } from '../utils/remember-page.ts';
import { showInPage } from '../utils/show-in-page.ts';
import type { ReadOutcome } from '../utils/types.ts';

/** As JSON text: the browser hands a string over many times faster than an article's tree. */
export default defineUnlistedScript(() => {
  const scope = pageScope();
  const outcome = read(scope);
  scope.lastRead = { outcome, isFresh: rememberPage(document, scope) };
  return JSON.stringify(outcome);
});

function read(scope: PageScope): ReadOutcome {
  if (!/html/.test(document.contentType)) return { ok: false, problem: 'not-a-page' };
  try {
    const reading = readPage(document, regionIn(document, scope.region));
    if (!reading) return { ok: false, problem: 'empty-page' };
    scope.showInPage = index => {
      const quote = reading.quotes[index];
      return quote !== undefined && showInPage(quote, reading.article.blocks);
    };
    return { ok: true, isArticle: isArticle(document), reading };
  } catch (error) {
    console.warn('On the Record could not read this page:', error);
    return { ok: false, problem: error instanceof ProblemError ? error.problem : 'unexpected' };
  }
}
