import { defineContentScript } from 'wxt/utils/define-content-script';
import { isArticle } from '../utils/article/detect.ts';
import type { Detection } from '../utils/messages.ts';
import { watchPage } from '../utils/watch-page.ts';

type Runtime = { id?: string; sendMessage(message: Detection): Promise<unknown> };
type Global = { chrome?: { runtime?: Runtime } };

/** Runs in every page: no polyfill, no storage, and not the content-script context, which a page could abort. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  noScriptStartedPostMessage: true,
  main() {
    // Both browsers have it, with promises. `browser`, where it is missing, may be an element that the page has named so.
    const { chrome } = globalThis as Global;
    const stop = new AbortController();
    const report = async () => {
      const runtime = chrome?.runtime;
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
