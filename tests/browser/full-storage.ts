import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { ExtensionBrowser } from './extension-browser.ts';

/** In the extension's own contexts. */
declare const chrome: ExtensionApi;

/** Forgets all settings, and fills the synchronised storage so that none can be saved any more. */
export async function fillStorage(browser: ExtensionBrowser): Promise<void> {
  await emptyStorage(browser);
  await browser.inExtension(async () => {
    // To the last byte but five.
    for (const length of [8000, 1000, 100, 10, 0]) {
      for (let n = 0; n < 14; n++) {
        await chrome.storage.sync.set({ [`${length}/${n}`]: 'x'.repeat(length) }).catch(() => null);
      }
    }
  });
}

export const emptyStorage = (browser: ExtensionBrowser): Promise<void> =>
  browser.inExtension(() => chrome.storage.sync.clear());
