import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isArticle } from '../utils/article/detect.ts';
import { readPage } from '../utils/reading.ts';
import type { ReadOutcome } from '../utils/types.ts';

export default defineUnlistedScript((): ReadOutcome => {
  const reading = readPage();
  return reading ? { ok: true, isArticle: isArticle(document), reading } : { ok: false, problem: 'empty-page' };
});
