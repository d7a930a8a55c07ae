import { expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { whenRead } from '../browser/popup-page.ts';
import { READER, readerIs } from '../browser/reader-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

declare const chrome: ExtensionApi;

inBothBrowsers('without the popup', (stage, name) => {
  // The browsers' own menus cannot be opened without a window. Only Chromium lets the event be raised where it arrives.
  const testMenu = name === 'chromium' ? test : () => null;
  testMenu('the item of the context menu opens and closes the reader', async () => {
    const page = await stage.browser.open(`${stage.site}/en/post/water-between-two-towns`);
    await (await whenRead(await stage.browser.clickToolbar(page))).close();
    const choose = () =>
      stage.browser.inExtension(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void };
        event.dispatch({ menuItemId: 'toggle-reader' }, tab);
      });
    await choose();
    await readerIs(page, true);
    await choose();
    await readerIs(page, false);
  });

  test('where the reader cannot open, the button says so, and a click there gives the reason', async () => {
    const page = await stage.browser.open(`${stage.site}/notes.txt`);
    await stage.browser.pressShortcut();
    await expect.poll(() => stage.browser.badge()).toMatchObject({ text: '!' });
    // The detector's “no article”, which comes a moment after the page, does not take that back.
    await new Promise(resolve => setTimeout(resolve, 1000));
    expect(await stage.browser.badge()).toMatchObject({ text: '!' });
    expect(await page.evaluate(name => document.querySelector(name), READER)).toBeNull();
    // Another place of a page without a text begins anew.
    await page.evaluate(() => history.pushState(null, '', '/other.txt'));
    await expect
      .poll(() => stage.browser.badge())
      .toMatchObject({ text: '', title: expect.stringMatching(/no article/) });
  });
});
