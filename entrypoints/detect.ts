import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isArticle } from '../utils/article/detect/index.ts';
import { type Detection, MOVED } from '../utils/messages.ts';
import { hearKeysFirst } from '../utils/overlay/first-keys.ts';
import { removeOverlays } from '../utils/overlay/overlay-element.ts';
import { watchPage } from '../utils/watch-page.ts';

type Runtime = { id?: string; sendMessage(message: Detection | typeof MOVED): Promise<unknown> };
type Global = { chrome?: { runtime?: Runtime } };

/**
 * Runs in every page: no polyfill, no storage, and no content-script context, which a page could abort and which would be
 * a third of the script; so it is named in the manifest (wxt.config.ts). It starts before the page's own scripts, so that
 * none of them takes the keys of a reader that may open later.
 */
export default defineUnlistedScript(() => {
  hearKeysFirst();
  // Firefox runs the detector of an updated extension in the open tabs, and has stopped the reader that was open there.
  removeOverlays();
  // Both browsers have it, with promises. `browser`, where it is missing, may be an element that the page has named so.
  const { chrome } = globalThis as Global;
  const stop = new AbortController();
  const report = async (word?: typeof MOVED) => {
    const runtime = chrome?.runtime;
    // An updated or removed extension leaves this script behind, without its id.
    if (!runtime?.id) return stop.abort();
    try {
      await runtime.sendMessage(word ?? isArticle(document));
    } catch (error) {
      console.debug('On the Record:', error);
    }
  };
  const watch = () => watchPage(report, () => report(MOVED), stop.signal);
  // A tab that was open before the extension came has a body by now.
  if (document.body) watch();
  else addEventListener('DOMContentLoaded', watch);
});
