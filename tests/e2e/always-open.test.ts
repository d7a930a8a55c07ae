import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { emptyStorage, fillStorage } from '../browser/full-storage.ts';
import { clickOn, whenRead, words } from '../browser/popup-page.ts';
import { READER, readerIs } from '../browser/reader-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

declare const chrome: ExtensionApi;

const ARTICLE = '/en/post/water-between-two-towns';
const ALWAYS = 'Always open the reader on this site';

inBothBrowsers('always open on this site', (stage, name) => {
  // Chrome keeps the permission for this machine's own address.
  const site = () => (name === 'chromium' ? 'http://news.example' : stage.site);
  const hasPermission = () =>
    stage.browser.inExtension(
      origin => chrome.permissions.contains({ origins: [`${origin}/*`] }),
      site().replace(/:\d+$/, ''),
    );
  const choose = async (page: Page) => {
    const popup = await whenRead(await stage.browser.clickToolbar(page));
    await clickOn(popup, 'button', 'More');
    await clickOn(popup, 'menuitemcheckbox', ALWAYS);
    return popup;
  };

  // Before anything is allowed. Nobody can answer the question here; Firefox has nothing to ask.
  if (name === 'chromium')
    test('is remembered although the browser’s question closes the popup', async () => {
      const page = await stage.browser.open(site() + ARTICLE);
      const popup = await whenRead(await stage.browser.clickToolbar(page));
      await clickOn(popup, 'button', 'More');
      await clickOn(popup, 'menuitemcheckbox', ALWAYS).catch((error: unknown) => {
        if (!/closed/.test(String(error))) throw error;
      });
      await expect.poll(() => popup.isOpen()).toBe(false);
      const sites = () => stage.browser.inExtension(async () => (await chrome.storage.sync.get('sites')).sites);
      await expect.poll(sites).toEqual([new URL(site()).host]);
      await emptyStorage(stage.browser);
    });

  test('asks for the site, opens there by itself, and gives the permission back', async () => {
    await stage.browser.allowSite(site().replace(/:\d+$/, ''));
    // Firefox gives an extension the sites of its content scripts from the start, and they stay.
    const without = name === 'firefox';
    expect(await hasPermission()).toBe(without);
    const page = await stage.browser.open(site() + ARTICLE);
    const popup = await choose(page);
    await expect.poll(() => words(popup)).toContain('opens by itself');
    await expect.poll(hasPermission).toBe(true);
    await stage.browser.clear();

    // Without a click, and not on a page that is no article.
    const next = await stage.browser.open(site() + ARTICLE);
    await readerIs(next, true);
    const list = await stage.browser.open(`${site()}/en/category/3`);
    await expect.poll(() => stage.browser.badge()).toMatchObject({ title: expect.stringContaining('no article') });
    expect(await list.$(READER)).toBeNull();
    await stage.browser.clear();

    const again = await stage.browser.open(site() + ARTICLE);
    await readerIs(again, true);
    await choose(again);
    await expect.poll(hasPermission).toBe(without);
    await stage.browser.clear();
    const last = await stage.browser.open(site() + ARTICLE);
    await expect.poll(() => stage.browser.badge()).toMatchObject({ text: '“”' });
    expect(await last.$(READER)).toBeNull();
  });

  test('a site that comes with settings from elsewhere is not said to open before it is allowed', async () => {
    const { host } = new URL(site());
    await stage.browser.setSettings({ sites: [host] });
    // Firefox allows every site from the start.
    const isAllowed = name === 'firefox';
    const options = await stage.browser.open(await stage.browser.address('options.html'));
    const isToldOff = () => options.evaluate(() => document.querySelector('.not-allowed') !== null);
    await expect.poll(() => options.evaluate(() => document.querySelector('.sites li') !== null)).toBe(true);
    await expect.poll(isToldOff).toBe(!isAllowed);
    const popup = await whenRead(await stage.browser.clickToolbar(await stage.browser.open(site() + ARTICLE)));
    await clickOn(popup, 'button', 'More');
    const checked = () =>
      popup.evaluate(() => document.querySelector('[role=menuitemcheckbox]')?.getAttribute('aria-checked'));
    await expect.poll(checked).toBe(String(isAllowed));
    await popup.close();
    if (!isAllowed) {
      await stage.browser.allowSite(site());
      await options.bringToFront();
      await (await options.$('.not-allowed button'))?.click();
      await expect.poll(isToldOff).toBe(false);
      expect(await hasPermission()).toBe(true);
    }
    await (await options.$('.sites .tool'))?.click();
    await expect.poll(hasPermission).toBe(isAllowed);
    await emptyStorage(stage.browser);
  });

  test('what cannot be remembered is not turned on, and its permission given back', async () => {
    await stage.browser.allowSite(site().replace(/:\d+$/, ''));
    await fillStorage(stage.browser);
    const popup = await choose(await stage.browser.open(site() + ARTICLE));
    await expect.poll(() => words(popup)).toContain('nothing was turned on');
    await clickOn(popup, 'button', 'More');
    const checked = () =>
      popup.evaluate(() => document.querySelector('[role=menuitemcheckbox]')?.getAttribute('aria-checked'));
    await expect.poll(checked).toBe('false');
    await expect.poll(hasPermission).toBe(name === 'firefox');
    await emptyStorage(stage.browser);
  });
});
