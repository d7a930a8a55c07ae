import { defineContentScript } from 'wxt/utils/define-content-script';
import { isArticle } from '../utils/article/detect.ts';
import type { Detection } from '../utils/messages.ts';
import { watchPage } from '../utils/watch-page.ts';

type Runtime = { id?: string; sendMessage(message: Detection): Promise<unknown> };
type Global = { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime }; document: Document };

/** Runs in every page: no polyfill, no storage, and not the content-script context, which a page could abort. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  noScriptStartedPostMessage: true,
  main() {
    const { browser, chrome } = globalThis as Global;
    const stop = new AbortController();
    const report = async () => {
      const { runtime } = browser ?? chrome ?? {};
      // An updated or removed extension leaves this script behind, without its id.
      if (!runtime?.id) return stop.abort();
      try {
        await runtime.sendMessage(isArticle(document));
      } catch (error) {
        console.debug('On the Record could not show what it found:', error);
      }
    };
    watchPage(report, stop.signal);
  },
});
