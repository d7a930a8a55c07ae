import { expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { tabOf, whenRead, words } from '../browser/popup-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

declare const chrome: ExtensionApi;

const RESTRICTED = 'The browser keeps extensions off this page.';
const FILE = 'This is a file, not a web page.';
const EMPTY = 'There is no text to read here yet.';
const GONE = 'The page was closed or changed in the meantime.';

inBothBrowsers('what cannot be read', (stage, name) => {
  const click = async (address: string) => {
    const page = await stage.browser.open(address);
    return { page, popup: await stage.browser.clickToolbar(page) };
  };

  test.each([
    ['a page of the browser', name === 'chromium' ? 'chrome://version/' : 'about:support', RESTRICTED],
    ['a blank page', 'about:blank', name === 'chromium' ? RESTRICTED : EMPTY],
    ['the extension’s own page', 'popup.html', RESTRICTED],
    ['the source of a page', 'view-source:{site}/en/post/ferry-timetable', RESTRICTED],
    ['a PDF', '{site}/file.pdf', FILE],
    ['an image', '{site}/image.png', FILE],
    ['XML', '{site}/data.xml', FILE],
    ['plain text', '{site}/notes.txt', FILE],
    ['a page without a body', '{site}/without-body', EMPTY],
  ])('%s: the user is told', async (_, address, sentence) => {
    const target = address === 'popup.html' ? await stage.browser.address(address) : address;
    const { popup } = await click(target.replace('{site}', stage.site));
    await whenRead(popup);
    expect(await words(popup)).toContain(sentence);
  });

  test('a page that could not be loaded: the user is told', async () => {
    const page = await stage.browser.open('about:blank');
    await expect(page.goto('http://nowhere.example/')).rejects.toThrow();
    const popup = await whenRead(await stage.browser.clickToolbar(page));
    expect(await words(popup)).toContain(RESTRICTED);
  });

  /** A page that never ends, so that reading it does not begin. */
  const openEndless = async () => {
    const page = await stage.browser.open(`${stage.site}/endless-start`);
    await page.evaluate(() => document.querySelector('a')?.click());
    await expect.poll(() => page.evaluate(() => document.body?.textContent)).toContain('Wait for it');
    return page;
  };

  test('a tab that goes elsewhere while it is read: the user is told', async () => {
    const page = await openEndless();
    const popup = await stage.browser.clickToolbar(page);
    await expect.poll(() => words(popup)).toContain('Reading the page');
    await page.goto(`${stage.site}/en/category/3`);
    await whenRead(popup);
    // Firefox may also read what it has of the page that is left, or wait, and read what the tab shows now.
    const told = name === 'chromium' ? [GONE] : [GONE, EMPTY, 'This does not look like an article'];
    const said = await words(popup);
    expect(told.some(sentence => said.includes(sentence))).toBe(true);
  });

  test('a tab that was put to sleep, and one that never was: the user is told', async () => {
    const { page, popup } = await click(`${stage.site}/en/post/ferry-timetable`);
    await popup.close();
    const asleep = await tabOf(stage.browser, page);
    await stage.browser.open(`${stage.site}/en/post/water-between-two-towns`);
    await stage.browser.inExtension(async tab => void (await chrome.tabs.discard(tab)), asleep ?? 0);
    for (const tab of [asleep, 123_456, 'none', '99999999999']) {
      const view = await stage.browser.open(await stage.browser.address(`popup.html?tab=${tab}`));
      await expect.poll(() => view.evaluate(() => document.body.textContent)).toContain(GONE);
    }
  });

  test('a tab that is closed while it is read: the next page is read as ever', async () => {
    const page = await openEndless();
    await stage.browser.clickToolbar(page);
    await page.close();
    await stage.browser.clear();
    const { popup } = await click(`${stage.site}/en/post/water-between-two-towns`);
    expect(await words(await whenRead(popup))).toContain('Water between two towns');
  });

  test('a second click and the shortcut while the first click is read', async () => {
    const { page, popup } = await click(`${stage.site}/en/post/water-between-two-towns`);
    await stage.browser.pressShortcut();
    await popup.close();
    const again = await whenRead(await stage.browser.clickToolbar(page));
    expect(await words(again)).toContain('Water between two towns');
  });
});
