import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isArticle } from '../utils/article/detect.ts';
import { pageScope } from '../utils/page-scope.ts';
import { regionIn } from '../utils/pick/region.ts';
import { ProblemError } from '../utils/problem.ts';
import { readPage } from '../utils/reading.ts';
import type { ReadOutcome } from '../utils/types.ts';

export default defineUnlistedScript((): ReadOutcome => {
  if (!/html/.test(document.contentType)) return { ok: false, problem: 'not-a-page' };
  try {
    const reading = readPage(document, regionIn(document, pageScope().region));
    if (!reading) return { ok: false, problem: 'empty-page' };
    pageScope().reading = reading;
    return { ok: true, isArticle: isArticle(document), reading };
  } catch (error) {
    console.warn('On the Record could not read this page:', error);
    return { ok: false, problem: error instanceof ProblemError ? error.problem : 'unexpected' };
  }
});
